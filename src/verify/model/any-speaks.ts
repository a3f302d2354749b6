import type { Gates } from "../solver/encoding/gates.js";
import type { Literal } from "../solver/literal.js";
import type { Encoded } from "./encoded.js";
import type { Sense } from "./sense.js";
import type { SubjectDuty, SubjectRule } from "./subject.js";

/** Holds exactly when one of these rules does in that sense. */
export function anySpeaks(
  rules: readonly (SubjectRule | SubjectDuty)[],
  sense: Sense,
  encoded: Encoded,
  gates: Gates,
): Literal {
  const speaking: Literal[] = [];
  for (const rule of rules) speaking.push(encoded.speaks(rule, sense));
  return gates.any(speaking);
}
