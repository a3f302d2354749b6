import type { Finding, SourceFile } from "./source-tree.js";

/** Imports that lead back to the file they start from, each as the round that they make. */
export function importCycles(source: readonly SourceFile[]): readonly Finding[] {
  const files = new Map(source.map((file) => [file.path, file]));
  const left = new Set<string>();
  const found: Finding[] = [];

  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start !== -1) {
      found.push({ file: path, says: `imports itself: ${[...trail.slice(start), path].join(" > ")}` });
      return;
    }
    if (left.has(path)) return;
    for (const { target } of files.get(path)?.imports ?? []) {
      if (target !== undefined) visit(target, [...trail, path]);
    }
    left.add(path);
  };

  for (const { path } of source) visit(path, []);
  return found;
}
