import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { basename, extname, join } from "node:path";

const KINDS: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
};

export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

/** Serves one flat folder to this machine alone. */
export async function serveFolder(folder: string, port = 0): Promise<Served> {
  const server = createServer(({ url = "/" }, response) => {
    const name = basename(new URL(url, "http://localhost").pathname) || "index.html";
    const kind = KINDS[extname(name)];
    try {
      const text = readFileSync(join(folder, name));
      response.writeHead(200, { "content-type": `${kind ?? "application/octet-stream"}; charset=utf-8` });
      response.end(text);
    } catch {
      response.writeHead(404);
      response.end();
    }
  });
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", done);
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the server has no port");
  return {
    address: `http://127.0.0.1:${address.port}/`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
