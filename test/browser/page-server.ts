import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { resolve } from "node:path";
import { build } from "esbuild";

/** Scripts come from here alone, and no text is run as one; nothing else is loaded, and nothing sent. */
export const POLICY = "default-src 'none'; script-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'";

/** Scripts that a page finds beside the built package, by path; one of the same path stands in for a built file. */
export type Scripts = Readonly<Record<string, string>>;

export interface PageServer {
  /** The address of a page that runs one of `pages`. */
  address(page: string): string;
  close(): Promise<void>;
}

/** Serves the built package to a browser, every answer under the policy. */
export async function servePages(scripts: Scripts, policy: string = POLICY): Promise<PageServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    textAt(pathname, scripts).then(
      (text) => {
        const type = pathname.endsWith(".html") ? "text/html" : "text/javascript";
        response.writeHead(200, {
          "content-type": `${type}; charset=utf-8`,
          "content-security-policy": policy,
          "x-content-type-options": "nosniff",
        });
        response.end(text);
      },
      () => {
        response.writeHead(404, { "content-security-policy": policy });
        response.end();
      },
    );
  });
  const port = await listening(server);
  return {
    address: (page) => `http://127.0.0.1:${port}/${page}.html`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

function listening(server: Server): Promise<number> {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (typeof address === "object" && address !== null) done(address.port);
      else fail(new Error("the server has no port"));
    });
  });
}

async function textAt(path: string, scripts: Scripts): Promise<string> {
  const script = scripts[path];
  if (script !== undefined) return script;
  const [, folder = "", name = ""] = /^\/(?:(dist|packages)\/)?([\w.-]+)$/.exec(path) ?? [];
  if (folder === "dist") return withAddresses(readFileSync(resolve("dist", name), "utf8"));
  if (folder === "packages") return packageAlone(name.replace(/\.js$/, ""));
  if (name.endsWith(".html")) return pageOf(name.replace(".html", ".js"));
  return readFileSync(new URL(`./pages/${name}`, import.meta.url), "utf8");
}

function pageOf(script: string): string {
  return `<!doctype html><meta charset="utf-8"><title>levels-of-need</title><pre></pre><script type="module" src="/${script}"></script>`;
}

/** Packages by their address: a browser knows none by name, and the policy forbids the import map that would tell it. */
function withAddresses(code: string): string {
  return code.replaceAll(/(\bfrom\s*|\bimport\s*)(["'])([\w@][\w@/-]*)\2/g, "$1$2/packages/$3.js$2");
}

async function packageAlone(name: string): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [name], bundle: true, format: "esm", write: false });
  return outputFiles.map(({ text }) => text).join("");
}
