import type { ResolvedDuty, ResolvedRule } from "../ruleset/rule-set.js";
import type { Speaks } from "./indication.js";
import type { Judged } from "./judged.js";
import type { Texts } from "./texts.js";

/** What a rule or a duty says of a case, as it goes out. */
export function spoken(written: ResolvedRule | ResolvedDuty, texts: Texts, judged: Judged): Speaks {
  const { title, reason, origin, conditions, urgency, tell, basis } = written;
  return {
    title,
    reason,
    origin: origin.set,
    conditions: judged.compared(conditions),
    readings: readingsLeantOn(written, judged),
    ...(urgency === undefined ? {} : { urgency }),
    ...(tell === undefined ? {} : { tell }),
    basis: texts.cited(basis),
  };
}

/** The facts with a reading in use on which it depends whether the condition holds on what was given alone. */
function readingsLeantOn({ conditions }: ResolvedRule | ResolvedDuty, judged: Judged): readonly string[] {
  const read = new Set(judged.readings.filter(({ state }) => state === "in-use").map(({ fact }) => fact.id));
  return read.size === 0 ? [] : judged.turnsOn(conditions).filter((fact) => read.has(fact));
}
