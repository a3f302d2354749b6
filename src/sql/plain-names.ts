import type { Program } from "../engine/program/program.js";
import { pointer } from "../kernel/pointer.js";
import type { Problem } from "../kernel/problem.js";
import { quote } from "../ruleset/quote.js";
import { CAMEL, type Form, KEBAB } from "../ruleset/schema/patterns.js";
import { isPlainWord } from "./expression.js";

/**
 * Names and words of a rule set that could mean something in SQL.
 *
 * No rule set that was read has one. Labels, titles, reasons and all else that people write freely never come into a statement.
 */
export function namesNotPlain(
  { ruleSet, facts, rules }: Program,
  told: ReadonlySet<string>,
): readonly Problem<"not-a-plain-name">[] {
  const words = facts
    .filter(({ id, fact }) => told.has(id) && (fact.kind === "ordered" || fact.kind === "choice"))
    .flatMap(({ id, values }) => values.map((value) => ["facts", id, String(value)]));
  return [
    ...notOf(KEBAB, ruleSet.id, ["id"]),
    ...ruleSet.levels.flatMap(({ id }) => notOf(KEBAB, id, ["levels", id])),
    ...rules.flatMap(({ rule: { name } }) => notOf(KEBAB, name, ["rules", name])),
    ...facts.flatMap(({ id }) => notOf(CAMEL, id, ["facts", id])),
    ...words.flatMap((path) => (isPlainWord(path.at(-1) ?? "") ? [] : [problem(path, "a word of letters and digits")])),
  ];
}

function notOf(
  { pattern, expected }: Form,
  name: string,
  path: readonly string[],
): readonly Problem<"not-a-plain-name">[] {
  return pattern.test(name) && isPlainWord(name) ? [] : [problem(path, expected)];
}

function problem(path: readonly string[], expected: string): Problem<"not-a-plain-name"> {
  const says = `${quote(path.at(-1) ?? "")} cannot stand in a statement: expected ${expected}`;
  return { code: "not-a-plain-name", at: pointer(path), says };
}
