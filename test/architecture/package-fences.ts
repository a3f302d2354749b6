import type { Finding, SourceFile } from "./source-tree.js";

const EVERYWHERE_BUT = (...layers: readonly string[]) => new RegExp(`^(?!(?:${layers.join("|")})/)`);
const ONLY_IN = (...layers: readonly string[]) => new RegExp(`^(?:${layers.join("|")})/`);

/** Which files may import which package; a package that is not listed may be imported nowhere. */
const FENCES: Readonly<Record<string, RegExp>> = {
  zod: /^(?:record\/schema\/|(?:ruleset|programme)\/(?:schema\/|(?:.*\/)?[^/]*schema[^/]*\.ts$))/,
  "fastest-levenshtein": ONLY_IN("kernel"),
  "jsonc-parser": ONLY_IN("ruleset"),
  canonicalize: ONLY_IN("ruleset"),
  "@noble/hashes": ONLY_IN("ruleset"),
  "json-rules-engine": ONLY_IN("bridge"),
  "fast-check": ONLY_IN("testing"),
  saxes: ONLY_IN("census"),
  papaparse: ONLY_IN("node"),
  "@duckdb/node-api": ONLY_IN("node"),
  "@clack/prompts": ONLY_IN("cli"),
  "ts-pattern": EVERYWHERE_BUT("kernel", "domain"),
  "node:": ONLY_IN("node", "cli"),
  "virtual:england": ONLY_IN("england"),
  "virtual:england-in-full": ONLY_IN("england"),
  "virtual:runtime": ONLY_IN("emit"),
  "virtual:codes": ONLY_IN("domain"),
  "virtual:timescales": ONLY_IN("timescales"),
  "virtual:statistics": ONLY_IN("census"),
};

/** The name under which a package is installed; `node:` for every module of Node. */
export function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return "node:";
  const [first = "", second = ""] = specifier.split("/");
  return first.startsWith("@") ? `${first}/${second}` : first;
}

/** Packages imported outside their fence, and packages that no fence knows. */
export function packagesOutOfPlace(source: readonly SourceFile[]): readonly Finding[] {
  return source.flatMap(({ path, imports }) =>
    imports
      .filter(({ specifier }) => !specifier.startsWith("."))
      .flatMap(({ specifier }) => {
        const fence = FENCES[packageOf(specifier)];
        if (fence === undefined) return [{ file: path, says: `imports \`${specifier}\`, which no fence names` }];
        return fence.test(path) ? [] : [{ file: path, says: `may not import \`${specifier}\`` }];
      }),
  );
}
