import { defineConfig, type Options } from "tsup";
import { loadRuleSet } from "./src/node/load.js";

/** The module under which `src/england` finds the national rule set. */
export const ENGLAND_MODULE = "virtual:england";

/** Source of that module: the set as the reader resolves it from `rules/england`, so that loading it needs no reader. */
export async function englandSource(): Promise<string> {
  const read = await loadRuleSet("rules/england", { as: "root" });
  if (!read.ok) throw new Error(read.problems.map(({ at, says, place }) => `${place?.file} ${at}: ${says}`).join("\n"));
  return `export const json = ${JSON.stringify(JSON.stringify(read.value))};`;
}

const england: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "england",
  setup(build) {
    build.onResolve({ filter: /^virtual:england$/ }, () => ({ path: ENGLAND_MODULE, namespace: "england" }));
    build.onLoad({ filter: /.*/, namespace: "england" }, async () => ({
      contents: await englandSource(),
      loader: "js",
    }));
  },
};

const shared: Options = {
  target: "node20",
  platform: "neutral",
  external: [/^node:/],
  splitting: true,
  treeshake: true,
  clean: false,
  esbuildPlugins: [england],
};

const entry = {
  index: "src/index.ts",
  document: "src/document.ts",
  engine: "src/engine.ts",
  england: "src/england.ts",
  node: "src/node.ts",
  programme: "src/programme.ts",
};
const dts = { entry, compilerOptions: { ignoreDeprecations: "6.0" } };

const config: Options[] | ReturnType<typeof defineConfig> = defineConfig([
  // The command line shares what it needs with the entries; nobody requires it.
  { ...shared, entry: { ...entry, "cli/main": "src/cli/main.ts" }, format: ["esm"], dts },
  { ...shared, entry, format: ["cjs"], dts },
]);

export default config;
