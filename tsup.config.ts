import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "esbuild";
import type { Options } from "tsup";
import { pack } from "./src/england/pack.js";
import { packWithProgram } from "./src/england/pack-with-program.js";
import { takePages } from "./src/england/pages.js";
import type { Packed } from "./src/england/unpack.js";
import { CATALOGUE } from "./src/facts/catalogue.js";
import type { Problem } from "./src/kernel/problem.js";
import type { Result } from "./src/kernel/result.js";
import { loadRuleSet } from "./src/node/load.js";
import type { RuleSet } from "./src/ruleset/rule-set.js";
import { readTimescales } from "./src/timescales/read-timescales.js";

/** What a built-in module exports: texts, by name. */
type Texts = Packed | { readonly json: string };

/** Data that the build puts into the package, by the beginning of the name under which `src` finds it. */
export const BUILT_IN: Readonly<Record<string, (name: string) => Texts | Promise<Texts>>> = {
  /** The national set as the reader resolves it from `rules/england`, so that loading it needs no reader. */
  "virtual:england": async () => packWithProgram(takePages(await national()).ruleSet),
  /** What of it no indication needs. */
  "virtual:england-in-full": async () => pack(takePages(await national()).pages),
  /** The clocks, the sources that they cite, and the bank holidays. */
  "virtual:timescales": () => ({ json: JSON.stringify(timescaleTable()) }),
  /** What is the same in every emitted module, as one text that leans on no package. */
  "virtual:runtime": async () => ({ json: JSON.stringify(await emittedRuntime()) }),
  /** A file of `rules/codes`, a module each, so that nobody carries a code set that is not asked for. */
  "virtual:codes": (name) => ({ json: JSON.stringify(json(name.replace("virtual:", "rules/").concat(".json"))) }),
  /** A file of `rules/statistics`, which the generator of census returns alone carries. */
  "virtual:statistics": (name) => ({ json: JSON.stringify(json(name.replace("virtual:", "rules/").concat(".json"))) }),
};

/** The source of a built-in module; `undefined` for any other module. */
export async function builtInSource(name: string): Promise<string | undefined> {
  const texts = await BUILT_IN[name.split("/")[0] ?? ""]?.(name);
  if (texts === undefined) return undefined;
  const exported = Object.entries(texts).map(([key, text]) => `export const ${key} = ${JSON.stringify(text)};`);
  return exported.join("\n");
}

async function national(): Promise<RuleSet> {
  return soundOf(await loadRuleSet("rules/england", { rootOn: CATALOGUE }));
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
};

const entry = {
  index: "src/index.ts",
  batch: "src/batch.ts",
  census: "src/census.ts",
  document: "src/document.ts",
  emit: "src/emit.ts",
  engine: "src/engine.ts",
  england: "src/england.ts",
  "england-in-full": "src/england-in-full.ts",
  facts: "src/facts.ts",
  "json-rules-engine": "src/json-rules-engine.ts",
  node: "src/node.ts",
  programme: "src/programme.ts",
  record: "src/record.ts",
  "rule-sets": "src/rule-sets.ts",
  sql: "src/sql.ts",
  testing: "src/testing.ts",
  timescales: "src/timescales.ts",
  verify: "src/verify.ts",
};
const dts = { entry, compilerOptions: { ignoreDeprecations: "6.0" } };

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** The files of which the entry `engine` is made, itself apart. */
async function filesOfEngine(): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [entry.engine],
    bundle: true,
    format: "esm",
    metafile: true,
    packages: "external",
    write: false,
  });
  return Object.keys(metafile.inputs)
    .filter((path) => path !== entry.engine)
    .map((path) => resolve(path));
}

/**
 * Puts what decides, and what unpacks the national set, into one file, `core`, which every entry shares.
 *
 * Divided by who uses what, as the bundler does it, it would lie in fifteen, and each file costs a cold start half a
 * millisecond.
 */
function makesCore(files: readonly string[]): Plugin {
  const all = files.map((path) => `export * from ${JSON.stringify(path)};`).join("\n");
  return {
    name: "makes-core",
    setup({ onLoad }) {
      onLoad({ filter: /src.engine\.ts$/ }, () => ({ contents: all, loader: "ts", resolveDir: process.cwd() }));
    },
  };
}

/** Takes from that file whatever lies in it, and the national set from its own entry. */
function takesShared(files: readonly string[], extension: "cjs" | "js"): Plugin {
  const sharedBy = new Map(files.map((file) => [file, "core"]));
  sharedBy.set(resolve("src/england/england.ts"), "england");
  return {
    name: "takes-shared",
    setup({ onResolve }) {
      onResolve({ filter: /^\.\.?\/.*\.js$/ }, ({ path, resolveDir, importer }) => {
        const found = sharedBy.get(resolve(resolveDir, path.replace(/js$/, "ts")));
        if (found === undefined || importer === resolve(`src/${found}.ts`)) return undefined;
        return { path: `./${found}.${extension}`, external: true, sideEffects: false };
      });
    },
  };
}

/** The national set by itself, its texts in quotes: bundlers like to write them as a template, which takes longer to scan. */
const nationalSet: Options = {
  ...shared,
  entry: { england: entry.england },
  esbuildOptions: (options) => {
    options.supported = { "template-literal": false };
  },
};

/** The command line is one file beside the entries, and nobody requires it. */
const config: () => Promise<Options[]> = async () => {
  const files = [...(await filesOfEngine()), resolve("src/england/unpack.ts")];
  const core = { ...shared, entry: { core: entry.engine }, esbuildPlugins: [makesCore(files)] };
  const { england: _, ...others } = entry;
  const formats = (["esm", "cjs"] as const).map((format): Options[] => {
    const esbuildPlugins = [takesShared(files, format === "esm" ? "js" : "cjs"), builtIn];
    const program = format === "esm" ? { cli: "src/cli/main.ts" } : {};
    return [
      { ...core, format },
      { ...nationalSet, esbuildPlugins, format },
      { ...shared, dts, esbuildPlugins, entry: { ...others, ...program }, format },
    ];
  });
  return formats.flat();
};

export default config;
