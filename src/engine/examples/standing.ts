import { possibleValues } from "../../facts/age.js";
import type { Condition } from "../../facts/comparison.js";
import { leftOf, type ValuesLeft } from "../../facts/values-left.js";
import type { Truth } from "../../kernel/truth.js";
import { expand, factSets } from "../../ruleset/expand.js";
import type { Status } from "../../ruleset/rule.js";
import { factWords } from "../../ruleset/words.js";
import { writeLeft } from "../program/given.js";
import type { Program } from "../program/program.js";
import { sheetLike } from "../program/sheet.js";
import { truthIn } from "../program/truth-in.js";

export const STATUS_OF: Readonly<Record<Truth, Status>> = {
  holds: "applies",
  fails: "does not apply",
  unknown: "may apply",
};

/** Whether conditions hold on what is left of the facts alone, without cautious readings. */
export function truthsOn(left: ValuesLeft, program: Program): (condition: Condition) => Truth {
  const sheet = sheetLike(program.nothingKnown);
  writeLeft(left, program, sheet);
  return (condition) => truthIn(program.written.decidable(condition), program, { left: sheet.left, shift: 0 });
}

/**
 * What a condition asks for, part by part, and what is known of it: a sentence each, for people.
 *
 * Of a condition that holds the parts that are so, of one that fails those that are not, of one that is open those that are
 * not known.
 */
export function standingWords(
  condition: Condition,
  truth: Truth,
  left: ValuesLeft,
  { index, vocabulary, ruleSet }: Program,
): readonly string[] {
  const sentences = factSets(expand(condition, vocabulary)).flatMap(({ fact: id, values }) => {
    const fact = index.get(id);
    if (fact === undefined) return [];
    const known = leftOf(fact, left);
    const met = known.filter((value) => values.has(value)).length;
    const found: Truth = met === 0 ? "fails" : met === known.length ? "holds" : "unknown";
    if (found !== truth) return [];
    const domain = ruleSet.ages.to === undefined ? possibleValues(fact) : [...known, ...possibleValues(fact)];
    const asked = [...new Set(domain)].filter((value) => values.has(value));
    const wanted = asked.length === 0 ? `${fact.label}: never` : factWords(fact, asked);
    if (found === "holds") return [`it is so: ${factWords(fact, known)} (${id})`];
    if (found === "fails") return [`it asks for "${wanted}"; given is "${factWords(fact, known)}" (${id})`];
    const part = left.has(id) ? `known is only "${factWords(fact, known)}"` : "that is not known";
    return [`it asks for "${wanted}"; ${part} (${id})`];
  });
  return [...new Set(sentences)];
}
