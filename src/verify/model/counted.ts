import type { Gates } from "../solver/encoding/gates.js";
import { type Literal, not } from "../solver/literal.js";
import { PERHAPS, type Sense, SURELY } from "./sense.js";

/** Holds exactly when at least so many of the parts of a count do, in that sense. */
type Reaches = (least: number, sense: Sense) => Literal;

/**
 * Holds exactly when the number of parts that hold is one of those that are `met`, in that sense.
 *
 * It lies between the number of those that surely hold and that of those that may: each number in between must be met, or
 * one of them.
 */
export function counted(met: readonly boolean[], sense: Sense, reaches: Reaches, gates: Gates): Literal {
  const [sure, may] = [SURELY[sense], PERHAPS[sense]];
  const isSure = sure === sense;
  // "at least so many" and "at most so many" need one counter; anything else looks at each number
  const first = met.indexOf(true);
  if (met.slice(first).every((is) => is)) return reaches(first, sense);
  const beyond = met.lastIndexOf(true) + 1;
  if (met.slice(0, beyond).every((is) => is)) return not(reaches(beyond, isSure ? may : sure));
  const noneOf = (numbers: readonly number[]): Literal =>
    gates.all(numbers.map((number) => gates.any([reaches(number + 1, sure), not(reaches(number, may))])));
  const numbers = [...met.keys()];
  if (isSure) return noneOf(numbers.filter((number) => !met[number]));
  return not(noneOf(numbers.filter((number) => met[number])));
}
