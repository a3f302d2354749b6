import { type Classes, meet } from "./classes.js";
import { NEVER } from "./formulas.js";
import type { Program } from "./program.js";
import type { Look } from "./sheet.js";
import { kleene } from "./truth-in.js";

/**
 * Whether some completion of the other facts decides the formula differently under two choices of classes for a fact.
 *
 * Every other fact stands in it once, or is settled.
 */
export function differs(
  formula: number,
  fact: number,
  choices: readonly [Classes, Classes],
  program: Program,
  look: Look,
): boolean {
  const found = pairs(formula, { fact, choices, program, look });
  return (found & (ONLY_FIRST | ONLY_SECOND)) !== 0;
}

interface Choice {
  readonly fact: number;
  readonly choices: readonly [Classes, Classes];
  readonly program: Program;
  readonly look: Look;
}

/**
 * What a formula may come to under the one choice and under the other, the rest being the same: one bit for each pair.
 *
 * The bit's number has 2 where it holds under the first choice and 1 where it holds under the second, so that pairs are
 * joined by joining their numbers.
 */
type Pairs = number;

const NEITHER = 1 << 0;
const ONLY_SECOND = 1 << 1;
const ONLY_FIRST = 1 << 2;
const BOTH = 1 << 3;

function pairs(formula: number, choice: Choice): Pairs {
  const { program, look, fact, choices } = choice;
  const found = program.written.formulas.at(formula);
  if (found.kind === "fact" && found.fact === fact) {
    return 1 << ((meet(found.classes, choices[0]) ? 2 : 0) + (meet(found.classes, choices[1]) ? 1 : 0));
  }
  if (found.kind === "all" || found.kind === "any") {
    let joint = found.kind === "all" ? BOTH : NEITHER;
    // Nothing changes any more what decides alone.
    const decided = found.kind === "all" ? NEITHER : BOTH;
    const { kind, parts } = found;
    for (let at = 0; at < parts.length && joint !== decided; at++) {
      joint = joined(kind, joint, pairs(parts[at] ?? NEVER, choice));
    }
    return joint;
  }
  if (found.kind === "count") return countPairs(found.parts, found.met, choice);
  const truth = kleene(formula, program, look);
  if (truth === "unknown") return NEITHER | BOTH;
  return truth === "holds" ? BOTH : NEITHER;
}

/** Each pair of the one with each of the other; without a loop, since even the first case asks for this hundreds of times. */
function joined(kind: "all" | "any", one: Pairs, other: Pairs): Pairs {
  const neutral = kind === "all" ? BOTH : NEITHER;
  const decides = kind === "all" ? NEITHER : BOTH;
  let found = one & other;
  if ((one & neutral) !== 0) found |= other;
  if ((other & neutral) !== 0) found |= one;
  // One that holds under the first choice alone, beside one that does so under the second alone.
  const crossed = (((one >> 1) & other) | ((other >> 1) & one)) & ONLY_SECOND;
  if (crossed !== 0 || ((one | other) & decides) !== 0) found |= decides;
  return found;
}

function numbersIn(some: Pairs): readonly number[] {
  return [0, 1, 2, 3].filter((number) => (some & (1 << number)) !== 0);
}

/** The same for a count: by how many of its parts hold under the one choice and under the other. */
function countPairs(parts: readonly number[], met: readonly boolean[], choice: Choice): Pairs {
  const base = parts.length + 1;
  let sums = new Set([0]);
  for (const part of parts) {
    const of = numbersIn(pairs(part, choice));
    sums = new Set([...sums].flatMap((sum) => of.map((pair) => sum + (pair >> 1) * base + (pair & 1))));
  }
  let found = 0;
  for (const sum of sums) {
    found |= 1 << ((met[Math.floor(sum / base)] === true ? 2 : 0) + (met[sum % base] === true ? 1 : 0));
  }
  return found;
}
