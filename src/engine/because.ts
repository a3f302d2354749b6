import { WHO_NOT_WHAT } from "../facts/age.js";
import type { Condition } from "../facts/comparison.js";
import type { WrittenFacts } from "../ruleset/rule.js";
import { factWords } from "../ruleset/words.js";
import type { Judged } from "./judged.js";
import type { Texts } from "./texts.js";

/** The facts of a case, by the id under which they are decided: an age given in years is an age in months. */
export function givenFacts(given: WrittenFacts): ReadonlySet<string> {
  const ids = Object.keys(given).filter((id) => given[id] !== null);
  return new Set(ids.map((id) => (id === "ageYears" ? "ageMonths" : id)));
}

/** The given facts that meet a comparison of the condition, in the order in which they stand in it. */
function meetingFacts(condition: Condition, judged: Judged): readonly string[] {
  const ids = givenFacts(judged.given);
  return judged.meeting(condition).filter((id) => ids.has(id));
}

/** The same in words. */
export function because(condition: Condition, { vocabulary }: Texts, judged: Judged): readonly string[] {
  return meetingFacts(condition, judged).flatMap((id) => {
    const fact = vocabulary.facts.get(id);
    return fact === undefined ? [] : [factWords(fact, judged.known(id) ?? [])];
  });
}

/** Whether something given already speaks of the condition; who the child is, and who reports, does not. */
export function isUnderWay(condition: Condition, judged: Judged): boolean {
  return meetingFacts(condition, judged).some((id) => !WHO_NOT_WHAT.has(id));
}
