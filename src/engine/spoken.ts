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
    readings: judged.leansOn(conditions),
    ...(urgency === undefined ? {} : { urgency }),
    ...(tell === undefined ? {} : { tell }),
    basis: texts.cited(basis),
  };
}
