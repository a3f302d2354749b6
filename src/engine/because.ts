import { WHO_NOT_WHAT } from "../facts/age.js";
import { factSets } from "../ruleset/expand.js";
import type { WrittenFacts } from "../ruleset/rule.js";
import { factWords } from "../ruleset/words.js";
import type { Judged } from "./judge.js";
import type { Decidable } from "./prepare.js";
import { stillPossible } from "./truth-of.js";

/** The facts of a case, by the id under which they are decided: an age given in years is an age in months. */
export function givenFacts(given: WrittenFacts): ReadonlySet<string> {
  const ids = Object.keys(given).filter((id) => given[id] !== null);
  return new Set(ids.map((id) => (id === "ageYears" ? "ageMonths" : id)));
}

/** The given facts that meet a comparison of the condition, in the order in which they stand in it. */
export function meetingFacts({ tree }: Decidable, given: WrittenFacts, { known }: Judged): readonly string[] {
  const ids = givenFacts(given);
  const meeting = factSets(tree).filter(
    ({ fact, values }) => ids.has(fact) && stillPossible(fact, known).every((value) => values.has(value)),
  );
  return [...new Set(meeting.map(({ fact }) => fact))];
}

/** The same in words. */
export function because(condition: Decidable, given: WrittenFacts, judged: Judged): readonly string[] {
  return meetingFacts(condition, given, judged).flatMap((id) => {
    const fact = judged.known.facts.get(id);
    return fact === undefined ? [] : [factWords(fact, stillPossible(id, judged.known))];
  });
}

/** Whether something given already speaks of the condition; who the child is, and who reports, does not. */
export function isUnderWay(condition: Decidable, given: WrittenFacts, judged: Judged): boolean {
  return meetingFacts(condition, given, judged).some((id) => !WHO_NOT_WHAT.has(id));
}
