import type { Finding, SourceFile } from "./source-tree.js";

/** The layers, highest first. Lower rows know nothing of higher rows; folders on one row know nothing of each other. */
export const ROWS: readonly (readonly string[])[] = [
  ["cli"],
  ["node"],
  ["england", "emit", "bridge", "sql", "census", "conform", "document", "testing"],
  ["record", "verify"],
  ["engine"],
  ["ruleset"],
  ["facts", "timescales", "programme", "page"],
  ["domain"],
  ["kernel"],
];

/** What each entry file presents; it may take from these layers and from any layer below them. */
export const ENTRIES: Readonly<Record<string, readonly string[]>> = {
  "index.ts": ["engine"],
  "batch.ts": ["engine"],
  "engine.ts": ["engine"],
  "emit.ts": ["emit"],
  "england.ts": ["england"],
  "england-in-full.ts": ["england"],
  "facts.ts": ["facts"],
  "record.ts": ["record"],
  "rule-sets.ts": ["bridge", "engine"],
  "programme.ts": ["programme"],
  "timescales.ts": ["timescales"],
  "json-rules-engine.ts": ["bridge"],
  "verify.ts": ["verify"],
  "sql.ts": ["sql"],
  "census.ts": ["census"],
  "document.ts": ["document"],
  "testing.ts": ["testing"],
  "node.ts": ["node"],
};

/** Files in a folder that no row names, and files directly in `src` that are no entry. */
export function filesWithoutLayer(source: readonly SourceFile[]): readonly Finding[] {
  return source.flatMap(({ path, layer }) => {
    if (layer === undefined) return path in ENTRIES ? [] : [{ file: path, says: "is no entry that the list names" }];
    return rowOf(layer) === -1 ? [{ file: path, says: `is in \`${layer}\`, which is no layer` }] : [];
  });
}

/** Imports that do not point down; imports of an entry, and of files that are not there. */
export function importsNotDownward(source: readonly SourceFile[]): readonly Finding[] {
  return source.flatMap((file) =>
    file.imports
      .filter(({ specifier }) => specifier.startsWith("."))
      .flatMap(({ specifier, target }) => {
        if (target === undefined) return [{ file: file.path, says: `imports \`${specifier}\`, which is not in src` }];
        return mayImport(file, target) ? [] : [{ file: file.path, says: `may not import \`${target}\`` }];
      }),
  );
}

function mayImport({ path, layer }: SourceFile, target: string): boolean {
  const [to, ...rest] = target.split("/");
  if (to === undefined || rest.length === 0) return false;
  if (to === layer) return true;
  const from = layer === undefined ? (ENTRIES[path] ?? []) : [layer];
  return from.some((name) => (layer === undefined && name === to) || isBelow(to, name));
}

function isBelow(lower: string, higher: string): boolean {
  return rowOf(higher) !== -1 && rowOf(lower) > rowOf(higher);
}

function rowOf(layer: string): number {
  return ROWS.findIndex((row) => row.includes(layer));
}
