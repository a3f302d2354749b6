import { WHO_NOT_WHAT } from "../facts/age.js";
import type { Condition } from "../facts/comparison.js";
import { factWords } from "../ruleset/words.js";
import type { Judged } from "./judged.js";
import type { Texts } from "./texts.js";

/** What was given and meets a comparison of the condition, in words and in the order in which it stands there. */
export function because(condition: Condition, { vocabulary }: Texts, judged: Judged): readonly string[] {
  return judged.meeting(condition).flatMap((id) => {
    const fact = vocabulary.facts.get(id);
    return fact === undefined ? [] : [factWords(fact, judged.known(id) ?? [])];
  });
}

/** Whether something given already speaks of the condition; who the child is, and who reports, does not. */
export function isUnderWay(condition: Condition, judged: Judged): boolean {
  return judged.meeting(condition).some((id) => !WHO_NOT_WHAT.has(id));
}
