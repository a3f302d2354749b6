import { packageOf } from "./package-fences.js";
import type { Finding, SourceFile } from "./source-tree.js";

/** What an entry must do without, so that it stays small and quick to load, and so that its types need nothing else. */
const SPARED: Readonly<Record<string, readonly string[]>> = {
  "engine.ts": ["zod", "jsonc-parser", "canonicalize", "@noble/hashes"],
  "batch.ts": ["zod", "jsonc-parser", "canonicalize", "@noble/hashes"],
  "census.ts": ["zod", "jsonc-parser", "canonicalize", "@noble/hashes"],
  "document.ts": ["zod", "jsonc-parser", "canonicalize", "@noble/hashes"],
  "sql.ts": ["zod", "jsonc-parser", "canonicalize", "@noble/hashes"],
  "timescales.ts": ["zod", "jsonc-parser", "canonicalize", "@noble/hashes"],
  "verify.ts": ["zod", "jsonc-parser", "canonicalize", "@noble/hashes"],
  "england.ts": ["zod", "jsonc-parser", "canonicalize", "@noble/hashes"],
};

/** Packages that an entry reaches though it must not, each with the way there. */
export function packagesReached(source: readonly SourceFile[]): readonly Finding[] {
  return Object.entries(SPARED).flatMap(([entry, spared]) =>
    filesReached(source, entry).flatMap(({ file, way }) =>
      file.imports
        .map(({ specifier }) => packageOf(specifier))
        .filter((name) => spared.includes(name))
        .map((name) => ({ file: entry, says: `reaches \`${name}\`: ${way.join(" > ")}` })),
    ),
  );
}

interface Reached {
  readonly file: SourceFile;
  readonly way: readonly string[];
}

function filesReached(source: readonly SourceFile[], entry: string): readonly Reached[] {
  const files = new Map(source.map((file) => [file.path, file]));
  const reached = new Map<string, Reached>();
  const visit = (path: string, way: readonly string[]): void => {
    const file = files.get(path);
    if (file === undefined || reached.has(path)) return;
    reached.set(path, { file, way: [...way, path] });
    for (const { target } of file.imports) if (target !== undefined) visit(target, [...way, path]);
  };
  visit(entry, []);
  return [...reached.values()];
}
