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
  switch (found.kind) {
    case "all":
      return joined(found.parts, choice, BOTHS, BOTH);
    case "any":
      return joined(found.parts, choice, EITHERS, NEITHER);
    case "count":
      return countPairs(found.parts, found.met, choice);
    case "fact":
      if (found.fact === fact) {
        const [first, second] = choices;
        return 1 << ((isNone(inBoth(found.classes, first)) ? 0 : 2) + (isNone(inBoth(found.classes, second)) ? 0 : 1));
      }
  }
  const truth = kleene(formula, program, look);
  if (truth === "unknown") return NEITHER | BOTH;
  return truth === "holds" ? BOTH : NEITHER;
}

/** Joins what parts may come to, one after another; nothing changes any more what decides alone. */
function joined(parts: readonly number[], choice: Choice, table: Uint8Array, neutral: Pairs): Pairs {
  const decides = neutral === BOTH ? NEITHER : BOTH;
  let found = neutral;
  for (const part of parts) {
    found = table[found * 16 + pairs(part, choice)] ?? 0;
    if (found === decides) return found;
  }
  return found;
}

/** What every two pairs come to, joined by `and` and by `or`. */
const BOTHS: Uint8Array = tableOf((a, b) => a & b);
const EITHERS: Uint8Array = tableOf((a, b) => a | b);

function tableOf(join: (a: number, b: number) => number): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, both) => {
    let found = 0;
    for (const a of numbersIn(both >> 4)) for (const b of numbersIn(both & 15)) found |= 1 << join(a, b);
    return found;
  });
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
