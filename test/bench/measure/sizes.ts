import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { bundleOf } from "../../package/bundle.js";
import { ENTRIES } from "../../package/manifest.js";
import { ROOT } from "../places.js";

/** What somebody carries who imports all of it, in bytes, minified and gzipped with every package that it needs. */
export async function sizeOf(name: string): Promise<number> {
  const entry = ENTRIES.find((one) => one.specifier === name);
  if (entry !== undefined) return (await bundleOf(entry)).gzipped;
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    stdin: { contents: `export * from "${name}"; export { default } from "${name}";`, resolveDir: ROOT },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    write: false,
    logLevel: "silent",
  });
  return gzipSync(outputFiles.map(({ text }) => text).join("")).length;
}
