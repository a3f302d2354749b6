import type { Comparison, Scalar } from "../../facts/comparison.js";
import type { WrittenComparison } from "../effect/written-comparisons.js";
import { factAt } from "../model/cases.js";
import type { ProofFact } from "../model/proof-fact.js";
import { quietFirst, valueIn } from "../model/quiet.js";
import type { FoundCase } from "../model/smallest-case.js";
import type { Literal } from "../solver/literal.js";
import type { Draft } from "./draft.js";
import type { NextValue } from "./next-values.js";
import { butFor, type RuleCases, type SideOfComparison } from "./rule-cases.js";

/** A comparison with the fact that it compares, and the values next to where it turns; no fact where parts are counted. */
export interface Placed extends WrittenComparison {
  readonly fact?: ProofFact;
  readonly next: readonly NextValue[];
}

/** How two cases can show what one comparison does: as it is written first, then as it is under a `not`. */
const PAIRS: readonly (readonly [SideOfComparison, SideOfComparison])[] = [
  [
    { comparison: "met", expect: "applies" },
    { comparison: "not met", expect: "does not apply" },
  ],
  [
    { comparison: "met", expect: "does not apply" },
    { comparison: "not met", expect: "applies" },
  ],
];

/**
 * Two cases that the comparison alone decides, met in the first and not met in the second; none where there are no two.
 *
 * They differ in its fact alone where that can be (unique cause), else each of them by itself is turned by it (masking).
 */
export function pairFor(one: Placed, ruleCases: RuleCases): readonly Draft[] {
  for (const [side, other] of PAIRS) {
    const first = firstOn(side, one, ruleCases);
    const second = first && (alike(first.example, other, one, ruleCases) ?? firstOn(other, one, ruleCases));
    if (first !== undefined && second !== undefined) return [first, second];
  }
  // in a count that wants just so many, both may turn the rule the same way
  const either = oneOnEachSide(one, ruleCases);
  return either.length === 2 ? either : [];
}

/** On each side of the comparison a case in which turning it round would turn the rule; on one side there may be none. */
export function oneOnEachSide(one: Placed, ruleCases: RuleCases): readonly Draft[] {
  return (["met", "not met"] as const).flatMap(
    (comparison) =>
      firstOn({ comparison, expect: "applies" }, one, ruleCases) ??
      firstOn({ comparison, expect: "does not apply" }, one, ruleCases) ??
      [],
  );
}

function firstOn(side: SideOfComparison, one: Placed, ruleCases: RuleCases): Draft | undefined {
  const wanted = deciding(one, side, ruleCases);
  const found = ruleCases.smallest(wanted);
  return found && { at: one.at, example: nearTheTurn(found, wanted, one, ruleCases), expect: side.expect };
}

export function deciding(
  { at, comparison }: Placed,
  side: SideOfComparison,
  { deciding: of }: RuleCases,
): ReturnType<typeof of> {
  return of(at, comparison, side);
}

/** The same case with a value that is next to where the comparison turns, where that changes nothing. */
function nearTheTurn(
  example: FoundCase,
  wanted: readonly Literal[],
  { fact, next }: Placed,
  ruleCases: RuleCases,
): FoundCase {
  const value = fact && example.facts[fact.id];
  if (fact === undefined || value === undefined) return example;
  const near = next.flatMap(({ anyOf: [only, ...others] }) =>
    only !== undefined && others.length === 0 ? [only] : [],
  );
  if (near.includes(value) || !fact.isOrdered) return example;
  const nearer = near.map((one) => butFor(example, fact.id, one)).find((one) => ruleCases.holdIn(one, wanted));
  return nearer ?? example;
}

/** The case with another value of the fact alone, the nearest one first. */
function alike(first: FoundCase, side: SideOfComparison, one: Placed, ruleCases: RuleCases): Draft | undefined {
  const { fact, next, at } = one;
  if (fact === undefined) return undefined;
  const wanted = deciding(one, side, ruleCases);
  const near = next.flatMap(({ anyOf, isMet }) => (isMet === (side.comparison === "met") ? anyOf : []));
  const place = (value: Scalar | undefined): number => (value === undefined ? -1 : fact.classed.values.indexOf(value));
  const from = place(first.facts[fact.id]);
  near.sort((a, b) => Math.abs(place(a) - from) - Math.abs(place(b) - from));
  const others = quietFirst(fact).map((run) => valueIn(fact, run));
  for (const value of [...near, ...others]) {
    const example = butFor(first, fact.id, value);
    if (ruleCases.holdIn(example, wanted)) return { at, example, expect: side.expect };
  }
  return undefined;
}

/** The comparisons with their facts. */
export function placedIn(
  standing: readonly WrittenComparison[],
  { prover }: RuleCases,
  nextTo: (comparison: Comparison, fact: ProofFact | undefined) => readonly NextValue[],
): readonly Placed[] {
  const { ground } = prover.bench;
  return standing.map((one) => {
    const id = one.comparison.fact === "ageYears" ? "ageMonths" : one.comparison.fact;
    const place = ground.factOf.get(id)?.place;
    const fact = place === undefined ? undefined : factAt(ground, place);
    return { ...one, ...(fact === undefined ? {} : { fact }), next: nextTo(one.comparison, fact) };
  });
}
