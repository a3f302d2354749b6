import { type Classes, inBoth, isNone } from "./classes.js";
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
    const first = isNone(inBoth(found.classes, choices[0])) ? 0 : 2;
    return 1 << (first + (isNone(inBoth(found.classes, choices[1])) ? 0 : 1));
  }
  if (found.kind === "all") return joinedPairs(found.parts, choice, bothOf, BOTH, NEITHER);
  if (found.kind === "any") return joinedPairs(found.parts, choice, eitherOf, NEITHER, BOTH);
  if (found.kind === "count") return countPairs(found.parts, found.met, choice);
  const truth = kleene(formula, program, look);
  if (truth === "unknown") return NEITHER | BOTH;
  return truth === "holds" ? BOTH : NEITHER;
}

function joinedPairs(
  parts: readonly number[],
  choice: Choice,
  join: (one: Pairs, other: Pairs) => Pairs,
  neutral: Pairs,
  decides: Pairs,
): Pairs {
  let found = neutral;
  for (let at = 0; at < parts.length && found !== decides; at++) found = join(found, pairs(parts[at] ?? 0, choice));
  return found;
}

/** Each pair of the one with each of the other: the numbers of both joined by AND. */
function bothOf(one: Pairs, other: Pairs): Pairs {
  let found = 0;
  for (let a = 0; a < 4; a++) {
    if ((one & (1 << a)) === 0) continue;
    for (let b = 0; b < 4; b++) if ((other & (1 << b)) !== 0) found |= 1 << (a & b);
  }
  return found;
}

/** The same by OR. */
function eitherOf(one: Pairs, other: Pairs): Pairs {
  return mirrored(bothOf(mirrored(one), mirrored(other)));
}

/** The opposite of each pair. */
function mirrored(some: Pairs): Pairs {
  return ((some & NEITHER) << 3) | ((some & ONLY_SECOND) << 1) | ((some & ONLY_FIRST) >> 1) | ((some & BOTH) >> 3);
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
