import type { Node } from "jsonc-parser";
import { pointer, type Step } from "../../kernel/pointer.js";
import type { Place } from "../../kernel/problem.js";
import { MOST_PROBLEMS } from "../limits.js";
import type { ProblemDetails, RuleSetProblem } from "../problem.js";
import { textSentence } from "../text-problem-words.js";
import { hasControlCharacter, isForbiddenKey } from "./keys-and-text.js";

type Found = <Code extends "duplicate-key" | "forbidden-key" | "control-character">(
  code: Code,
  details: ProblemDetails[Code],
  path: readonly Step[],
  offset: number,
) => void;

/**
 * The plain value of a parsed text, with the problems that only the text shows.
 *
 * The parser's own values would hide keys that stand twice and let `__proto__` set a prototype. The depth was checked
 * before, so that this may call itself.
 */
export function plainTreeValue(
  tree: Node,
  place: (offset: number) => Place,
): { readonly value: unknown; readonly problems: readonly RuleSetProblem[] } {
  const problems: RuleSetProblem[] = [];
  const found: Found = (code, details, path, offset) => {
    if (problems.length >= MOST_PROBLEMS) return;
    problems.push({ code, at: pointer(path), says: textSentence(code, details), place: place(offset) });
  };
  const textAt = (text: string, path: readonly Step[], offset: number): string => {
    if (hasControlCharacter(text)) found("control-character", {}, path, offset);
    return text;
  };

  const read = (node: Node, path: readonly Step[]): unknown => {
    const children = node.children ?? [];
    if (node.type === "array") return children.map((child, index) => read(child, [...path, index]));
    if (node.type !== "object") return leaf(node, path);
    const object: Record<string, unknown> = {};
    for (const { children: [name, value] = [] } of children) {
      if (name === undefined || value === undefined) continue;
      const key = textAt(String(name.value), path, name.offset);
      const at = [...path, key];
      if (isForbiddenKey(key)) found("forbidden-key", { key }, at, name.offset);
      else if (Object.hasOwn(object, key)) found("duplicate-key", { key }, at, name.offset);
      else object[key] = read(value, at);
    }
    return object;
  };

  const leaf = (node: Node, path: readonly Step[]): unknown => {
    const value: unknown = node.value;
    if (typeof value === "string") return textAt(value, path, node.offset);
    // Minus nought is nought to every reader but JavaScript.
    return value === 0 ? 0 : value;
  };

  return { value: read(tree, []), problems };
}
