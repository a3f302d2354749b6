import type { Problem } from "../kernel/problem.js";

/** By place where there is one, else as they were found; what was found twice, once. */
export function inOrder<One extends Problem>(problems: readonly One[]): readonly One[] {
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...once.values()].sort(({ place: a }, { place: b }) => {
    if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
    if (a.file !== b.file) return a.file < b.file ? -1 : 1;
    return a.line - b.line || a.column - b.column;
  });
}
