import { byName } from "./by-name.js";
import type { Actions } from "./day-texts.js";
import type { DutyOwed } from "./indication.js";
import type { Judged } from "./judged.js";
import { stepsOf } from "./next-steps.js";
import { spoken } from "./spoken.js";
import type { Texts } from "./texts.js";

/** The duties that apply or may apply with the readings, those that apply first, then by name. */
export function dutiesOwed(texts: Texts, judged: Judged, actions: Actions): readonly DutyOwed[] {
  return judged.duties
    .toSorted((a, b) => byName(a.holds, b.holds) || byName(a.duty.name, b.duty.name))
    .map(({ duty, holds }) => ({
      duty: duty.name,
      holds,
      because: judged.isUnderWay(duty.conditions) ? judged.because(duty.conditions) : [],
      ...spoken(duty, texts, judged),
      steps: stepsOf([{ by: duty.name, actions: duty.actions ?? [] }], actions, texts, judged),
    }));
}
