import type { Scalar } from "../facts/comparison.js";
import type { Expanded } from "../ruleset/expand.js";

/** What the groups around a part already ask of each fact. */
type Asked = ReadonlyMap<string, ReadonlySet<Scalar>>;

/** The condition without what a group around a part already says: inside "the child is hurt, and ..." it is not said again. */
export function saidOnce(tree: Expanded, asked: Asked = new Map()): Expanded {
  if (tree.kind === "fact") return tree;
  const parts = tree.kind === "all" ? tree.parts.filter((part) => !isAsked(part, asked)) : tree.parts;
  const around = tree.kind === "all" ? new Map([...asked, ...asking(parts)]) : asked;
  const [only, ...others] = parts;
  if (tree.kind !== "count" && only !== undefined && others.length === 0) return saidOnce(only, around);
  return { ...tree, parts: parts.map((part) => saidOnce(part, around)) };
}

function isAsked(part: Expanded, asked: Asked): boolean {
  const before = part.kind === "fact" ? asked.get(part.fact) : undefined;
  return part.kind === "fact" && before !== undefined && [...before].every((value) => part.values.has(value));
}

function asking(parts: readonly Expanded[]): readonly (readonly [string, ReadonlySet<Scalar>])[] {
  return parts.flatMap((part) => (part.kind === "fact" ? [[part.fact, part.values] as const] : []));
}
