import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { type Entry, ROOT } from "./manifest.js";

export interface Bundle {
  readonly minified: number;
  readonly gzipped: number;
  readonly text: string;
  /** Bytes of each package that got in; the package itself is not one of them. */
  readonly packages: ReadonlyMap<string, number>;
}

/** What somebody's page or program carries who imports all of an entry: bundled with its packages, minified, as ESM. */
export async function bundleOf(entry: Entry): Promise<Bundle> {
  const { metafile, outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry.import.default],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: entry.name === "node" ? "node" : "browser",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const packages = new Map<string, number>();
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
      if (name !== undefined && bytesInOutput > 0) packages.set(name, (packages.get(name) ?? 0) + bytesInOutput);
    }
  }
  const text = outputFiles.map((file) => file.text).join("");
  return { minified: Buffer.byteLength(text), gzipped: gzipSync(text).length, text, packages };
}
