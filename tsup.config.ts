import { readFile } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";
import { loadRuleSet } from "./src/node/load.js";

/** Modules that hold what stands in `rules`, each made from its own name, by the beginning of their names. */
export const BUILT_IN: Readonly<Record<string, (name: string) => Promise<string>>> = {
  "virtual:england": englandSource,
  "virtual:codes": codesSource,
};

/** The source of a built-in module; `undefined` for any other. */
export function builtInSource(name: string): Promise<string> | undefined {
  return BUILT_IN[name.split("/")[0] ?? ""]?.(name);
}

/** The national set as the reader resolves it from `rules/england`, so that loading it needs no reader. */
async function englandSource(): Promise<string> {
  const read = await loadRuleSet("rules/england", { as: "root" });
  if (!read.ok) throw new Error(read.problems.map(({ at, says, place }) => `${place?.file} ${at}: ${says}`).join("\n"));
  return jsonModule(read.value);
}

/** A file of `rules/codes`, a module each, so that nobody carries a code set that is not asked for. */
async function codesSource(name: string): Promise<string> {
  return jsonModule(JSON.parse(await readFile(name.replace("virtual:", "rules/").concat(".json"), "utf8")));
}

function jsonModule(value: unknown): string {
  return `export const json = ${JSON.stringify(JSON.stringify(value))};`;
}

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
  engine: "src/engine.ts",
  england: "src/england.ts",
  node: "src/node.ts",
};
const dts = { entry, compilerOptions: { ignoreDeprecations: "6.0" } };

const config: Options[] | ReturnType<typeof defineConfig> = defineConfig([
  // The command line shares what it needs with the entries; nobody requires it.
  { ...shared, entry: { ...entry, "cli/main": "src/cli/main.ts" }, format: ["esm"], dts },
  { ...shared, entry, format: ["cjs"], dts },
]);

export default config;
