import type { Scalar } from "../../facts/comparison.js";
import type { Literal } from "../solver/literal.js";
import type { Draft } from "./draft.js";
import type { NextValue } from "./next-values.js";
import { deciding, type Placed } from "./pair.js";
import { butFor, type RuleCases, type SideOfComparison } from "./rule-cases.js";

/**
 * For every value next to where a comparison turns, a case with that value that the comparison alone decides; beside those
 * that there are already. Where there is none, no child with that value would be treated otherwise if the line were moved
 * across it.
 */
export function besideTheLine(one: Placed, already: readonly Draft[], ruleCases: RuleCases): readonly Draft[] {
  const found: Draft[] = [];
  const isThere = ({ anyOf }: NextValue): boolean =>
    [...already, ...found].some(({ example }) => anyOf.includes(valueIn(example, one) ?? ""));
  for (const next of one.next) if (!isThere(next)) found.push(...firstWith(next, one, already, ruleCases));
  return found;
}

function valueIn({ facts }: Draft["example"], { fact }: Placed): Scalar | undefined {
  return fact && facts[fact.id];
}

function firstWith(
  { anyOf, isMet }: NextValue,
  one: Placed,
  already: readonly Draft[],
  ruleCases: RuleCases,
): readonly Draft[] {
  const { at, fact } = one;
  for (const value of anyOf) {
    for (const expect of ["applies", "does not apply"] as const) {
      const side: SideOfComparison = { comparison: isMet ? "met" : "not met", expect };
      const wanted = deciding(one, side, ruleCases);
      const moved = fact && already.map(({ example }) => butFor(example, fact.id, value));
      const example =
        moved?.find((other) => ruleCases.holdIn(other, wanted)) ??
        ruleCases.smallest([...wanted, ...having(value, one, ruleCases)]);
      if (example === undefined) continue;
      return [{ at, example: fact === undefined ? example : butFor(example, fact.id, value), expect }];
    }
  }
  return [];
}

/** Where the fact has the value, or so many parts of the count hold. */
function having(value: Scalar, { fact, comparison }: Placed, { prover, counting }: RuleCases): readonly Literal[] {
  if (fact === undefined) return [counting(comparison.fact, Number(value))];
  const { cases } = prover.encoded;
  const run = fact.runs.findIndex((values) => values.includes(value));
  return [cases.known(fact.place), cases.value(fact.place).is(run)];
}
