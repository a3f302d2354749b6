import { byName } from "./by-name.js";
import type { Actions } from "./day-texts.js";
import type { DutyOwed } from "./indication.js";
import type { Judged, JudgedDuty } from "./judged.js";
import { stepsOf } from "./next-steps.js";
import { spoken } from "./spoken.js";
import type { Texts } from "./texts.js";

/** The duties that apply or may apply with the readings, those that apply first, then by name. */
export function dutiesOwed(texts: Texts, judged: Judged, actions: Actions): readonly DutyOwed[] {
  const sorted = judged.duties.toSorted((a, b) => byName(a.holds, b.holds) || byName(a.duty.name, b.duty.name));
  return Object.freeze(sorted.map((one) => owed(one, texts, judged, actions)));
}

function owed({ duty, holds }: JudgedDuty, texts: Texts, judged: Judged, actions: Actions): DutyOwed {
  const { conditions } = duty;
  const { because, compared, leansOn } = judged.told(conditions);
  const said: DutyOwed = {
    duty: duty.name,
    holds,
    because: judged.isUnderWay(conditions) ? because : NONE,
    title: duty.title,
    reason: duty.reason,
    origin: duty.origin.set,
    conditions: compared,
    readings: leansOn,
    basis: texts.cited(duty.basis),
    steps: Object.freeze(stepsOf([{ by: duty.name, actions: duty.actions ?? NONE }], actions, texts, judged)),
  };
  return spoken(said, duty);
}

const NONE: readonly string[] = Object.freeze([]);
