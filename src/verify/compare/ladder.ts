import { anySpeaks } from "../model/any-speaks.js";
import type { Encoded } from "../model/encoded.js";
import type { Sense } from "../model/sense.js";
import type { Subject, SubjectRule } from "../model/subject.js";
import type { Gates } from "../solver/encoding/gates.js";
import { type Literal, not } from "../solver/literal.js";
import type { Answer } from "./difference.js";

/** Which of the senses in which rules speak makes which level. */
const SENSE_OF: Readonly<Record<Answer, Sense>> = {
  atLeast: "at-least",
  pointsTo: "points-to",
  couldBe: "could-be",
};

/** The steps on which a case can stand, 0 the lowest: a set's own levels, or the routes. */
export interface Ladder {
  /** Holds where an answer is at that step or above it. */
  reaches(answer: Answer, step: number): Literal;
  /** Holds where it is at that step. */
  standsAt(answer: Answer, step: number): Literal;
}

/** Which steps a ladder has. */
export type Steps = "route" | "rank";

export function ladderOf({ rules }: Subject, steps: Steps, encoded: Encoded, gates: Gates): Ladder {
  const stepOf: (rule: SubjectRule) => number = (rule) => rule[steps];
  const known = new Map<string, Literal>();
  const reaches = (answer: Answer, step: number): Literal => {
    if (step <= 0) return gates.always;
    const key = `${answer} ${step}`;
    const literal = known.get(key) ?? anyFrom(answer, step);
    known.set(key, literal);
    return literal;
  };
  const anyFrom = (answer: Answer, step: number): Literal => {
    const enough = rules.filter((rule) => stepOf(rule) >= step);
    return anySpeaks(enough, SENSE_OF[answer], encoded, gates);
  };
  return {
    reaches,
    standsAt: (answer, step) => gates.all([reaches(answer, step), not(reaches(answer, step + 1))]),
  };
}
