import { readdirSync, readFileSync } from "node:fs";
import { build } from "esbuild";
import { defineConfig, type Options } from "tsup";
import type { Problem } from "./src/kernel/problem.js";
import type { Result } from "./src/kernel/result.js";
import { loadRuleSet } from "./src/node/load.js";
import { readTimescales } from "./src/timescales/read-timescales.js";

/** Data that the build puts into the package, by the beginning of the name under which `src` finds it. */
export const BUILT_IN: Readonly<Record<string, (name: string) => unknown>> = {
  /** The national set as the reader resolves it from `rules/england`, so that loading it needs no reader. */
  "virtual:england": async () => soundOf(await loadRuleSet("rules/england", { as: "root" })),
  /** The clocks, the sources that they cite, and the bank holidays. */
  "virtual:timescales": timescaleTable,
  /** What is the same in every emitted module, as one text that leans on no package. */
  "virtual:runtime": emittedRuntime,
  /** A file of `rules/codes`, a module each, so that nobody carries a code set that is not asked for. */
  "virtual:codes": (name) => json(name.replace("virtual:", "rules/").concat(".json")),
};

/** The source of a built-in module, its data as JSON text; `undefined` for any other module. */
export async function builtInSource(name: string): Promise<string | undefined> {
  const data = BUILT_IN[name.split("/")[0] ?? ""];
  return data && `export const json = ${JSON.stringify(JSON.stringify(await data(name)))};`;
}

/** What a reader read, or an end of the build with every problem. */
function soundOf<Value>(read: Result<Value, Problem>): Value {
  if (read.ok) return read.value;
  throw new Error(read.problems.map(({ at, says, place }) => `${place?.file ?? ""} ${at}: ${says}`).join("\n"));
}

/** The code from `src/emit/runtime` with all that it uses, as it is written and not made smaller: people read it. */
async function emittedRuntime(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { MisuseError } from "./src/kernel/misuse-error.js";
        export { boundsBy } from "./src/emit/runtime/bounds-by.js";
        export { counted } from "./src/emit/runtime/counted.js";`,
      resolveDir: ".",
    },
    absWorkingDir: import.meta.dirname,
    bundle: true,
    format: "iife",
    globalName: "engine",
    target: "es2022",
    charset: "ascii",
    legalComments: "none",
    alias: { "fastest-levenshtein": "./src/emit/runtime/distance.ts" },
    write: false,
    logLevel: "silent",
  });
  return outputFiles
    .map(({ text }) => text)
    .join("")
    .replace(/^"use strict";\n/, "");
}

function json<Value>(path: string): Value {
  return JSON.parse(readFileSync(path, "utf8"));
}

function timescaleTable(): unknown {
  const folder = "rules/timescales";
  const files = readdirSync(folder)
    .filter((file) => !["sources.json", "vectors.json"].includes(file))
    .sort();
  const timescales = soundOf(readTimescales(files.flatMap((file) => json<unknown[]>(`${folder}/${file}`))));
  const cited = new Set(timescales.flatMap(({ basis }) => basis.map(({ source }) => source)));
  // What the rules cite as well stands with the rules, once.
  const known = ["rules/england/sources.json", `${folder}/sources.json`].flatMap((file) =>
    json<{ id: string }[]>(file),
  );
  const sources = known.filter(({ id }) => cited.has(id));
  const lost = [...cited].filter((id) => !sources.some((source) => source.id === id));
  if (lost.length > 0) throw new Error(`no source called ${lost.join(", ")}`);
  return { timescales, sources, bankHolidays: json("rules/calendars/england-and-wales.json") };
}

/** Puts it in their place. */
export const builtIn: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "built-in",
  setup(build) {
    build.onResolve({ filter: /^virtual:/ }, ({ path }) => ({ path, namespace: "built-in" }));
    build.onLoad({ filter: /.*/, namespace: "built-in" }, async ({ path }) => {
      const contents = await builtInSource(path);
      return contents === undefined ? undefined : { contents, loader: "js" };
    });
  },
};

const shared: Options = {
  target: "node20",
  platform: "neutral",
  external: [/^node:/],
  splitting: true,
  treeshake: true,
  clean: false,
  esbuildPlugins: [builtIn],
};

const entry = {
  index: "src/index.ts",
  document: "src/document.ts",
  emit: "src/emit.ts",
  engine: "src/engine.ts",
  england: "src/england.ts",
  node: "src/node.ts",
  programme: "src/programme.ts",
  timescales: "src/timescales.ts",
};
const dts = { entry, compilerOptions: { ignoreDeprecations: "6.0" } };

const config: Options[] | ReturnType<typeof defineConfig> = defineConfig([
  // The command line shares what it needs with the entries; nobody requires it.
  { ...shared, entry: { ...entry, "cli/main": "src/cli/main.ts" }, format: ["esm"], dts },
  { ...shared, entry, format: ["cjs"], dts },
]);

export default config;
