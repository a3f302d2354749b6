import type { WrittenFacts } from "../ruleset/rule.js";
import { because, isUnderWay } from "./because.js";
import { byName } from "./by-name.js";
import type { DutyOwed } from "./indication.js";
import type { Judge, Judged } from "./judge.js";
import { type Actions, stepsOf } from "./next-steps.js";
import { spoken } from "./spoken.js";

/** The duties that apply or may apply with the readings, those that apply first, then by name. */
export function dutiesOwed(set: Judge, judged: Judged, given: WrittenFacts, actions: Actions): readonly DutyOwed[] {
  return judged.duties
    .filter(({ read }) => read !== "fails")
    .sort((a, b) => Number(b.read === "holds") - Number(a.read === "holds") || byName(a.duty.name, b.duty.name))
    .map((one) => ({
      duty: one.duty.name,
      holds: one.read === "holds" ? ("applies" as const) : ("may apply" as const),
      because: isUnderWay(one, given, judged) ? because(one, given, judged) : [],
      ...spoken(one.duty, one, set, judged),
      steps: stepsOf([{ by: one.duty.name, actions: one.duty.actions ?? [] }], actions, set, judged),
    }));
}
