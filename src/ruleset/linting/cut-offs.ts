import type { Comparison, Condition } from "../../facts/comparison.js";
import type { Fact } from "../../facts/fact.js";
import type { RuleSet } from "../rule-set.js";

/** How many comparisons of a condition, its references followed, say how often or how much. */
export function cutOffs(condition: Condition, ruleSet: RuleSet): number {
  return comparisonsIn(condition, ruleSet).filter((comparison) => isCutOff(comparison, ruleSet)).length;
}

/** Every comparison, those of named conditions included; circles were refused before. */
function comparisonsIn(condition: Condition, ruleSet: RuleSet): readonly Comparison[] {
  if ("all" in condition) return condition.all.flatMap((part) => comparisonsIn(part, ruleSet));
  if ("any" in condition) return condition.any.flatMap((part) => comparisonsIn(part, ruleSet));
  if ("not" in condition) return comparisonsIn(condition.not, ruleSet);
  if (!("condition" in condition)) return [condition];
  const named = ruleSet.conditions[condition.condition];
  return named === undefined ? [] : comparisonsIn(named, ruleSet);
}

/** An age says of whom a rule speaks, not how often or how much. */
const AGES: readonly string[] = ["ageMonths", "ageYears", "ageAtEventMonths"];

function isCutOff({ fact: id }: Comparison, { facts, counts }: RuleSet): boolean {
  if (AGES.includes(id)) return false;
  if (counts.some((count) => count.id === id)) return true;
  const fact = facts.find((one) => one.id === id);
  if (fact === undefined) return false;
  // Each named value has a sentence by which it is recognised.
  return fact.kind !== "boolean" || NUMBER.test(wordsOf(fact));
}

/** What is asked; a note may speak of something else. */
function wordsOf({ label, question }: Fact): string {
  return `${label} ${question}`;
}

/** A number in figures or words. "One" is left out: it is mostly "somebody". */
export const NUMBER: RegExp =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|once|twice|daily|weekly|monthly|half|quarter|every (?:day|week|month))\b/i;
