import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { Compiler } from "./compared.js";
import type { PlantedFault } from "./planted-faults.js";

const SOURCE = fileURLToPath(new URL("../../src", import.meta.url));

/** The engine as it stands in `src`, or with one fault planted, built outside the repository. */
export async function engineWith(fault?: PlantedFault): Promise<Compiler> {
  const made: { readonly compile: Compiler } = await sourceWith(
    'export { compile } from "./engine/compile.js";',
    fault,
  );
  return made.compile;
}

/** What some line of exports gives, written as it would stand at the top of `src`, with one fault planted if there is one. */
export async function sourceWith<Exports>(exported: string, fault?: PlantedFault): Promise<Exports> {
  const folder = await mkdtemp(join(tmpdir(), "levels-of-need-fault-"));
  const outfile = join(folder, "built.mjs");
  const place = fault && join(SOURCE, fault.file);
  const faulty = fault && planted(await readFile(join(SOURCE, fault.file), "utf8"), fault);
  await build({
    stdin: { contents: exported, resolveDir: SOURCE, loader: "ts" },
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    mainFields: ["module", "main"],
    logLevel: "error",
    plugins: [
      {
        name: "planted fault",
        setup: ({ onLoad }) => {
          onLoad({ filter: /\.ts$/ }, ({ path }) =>
            path === place && faulty !== undefined ? { contents: faulty, loader: "ts" } : undefined,
          );
        },
      },
    ],
  });
  const made: Exports = await import(/* @vite-ignore */ pathToFileURL(outfile).href);
  await rm(folder, { recursive: true });
  return made;
}

function planted(source: string, { file, was, is }: PlantedFault): string {
  if (source.split(was).length !== 2) throw new Error(`${file} does not hold this exactly once any more: ${was}`);
  return source.replace(was, () => is);
}
