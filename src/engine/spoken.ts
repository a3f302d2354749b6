import type { ResolvedDuty, ResolvedRule } from "../ruleset/rule-set.js";
import { cited } from "./cited.js";
import { compared } from "./compared.js";
import { dependsOn } from "./depends-on.js";
import type { Speaks } from "./indication.js";
import type { Judge, Judged } from "./judge.js";
import type { Decidable } from "./prepare.js";

/** What a rule or a duty says of a case, as it goes out. */
export function spoken(written: ResolvedRule | ResolvedDuty, condition: Decidable, set: Judge, judged: Judged): Speaks {
  const { title, reason, origin, conditions, urgency, tell, basis } = written;
  return {
    title,
    reason,
    origin: origin.set,
    conditions: compared(conditions, set, judged),
    readings: readingsLeantOn(condition, judged),
    ...(urgency === undefined ? {} : { urgency }),
    ...(tell === undefined ? {} : { tell }),
    basis: cited(set, basis),
  };
}

/** The facts with a reading in use on which it depends whether the condition holds on what was given alone. */
function readingsLeantOn(condition: Decidable, { known, readings }: Judged): readonly string[] {
  const read = new Set(readings.filter(({ values }) => values.length > 0).map(({ fact }) => fact.id));
  return dependsOn(condition, known).filter((fact) => read.has(fact));
}
