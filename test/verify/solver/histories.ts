import * as fc from "fast-check";
import type { Clause, Literal } from "../../../src/verify/solver/literal.js";

/** What may happen to a solver, in turn. */
export type Happening =
  | { readonly add: readonly Clause[] }
  | { readonly solve: readonly Literal[] }
  | { readonly phase: Literal }
  | { readonly reset: true };

export interface History {
  readonly variables: number;
  readonly happenings: readonly Happening[];
}

export const MOST_VARIABLES = 10;

function literalsOf(variables: number): fc.Arbitrary<Literal> {
  return fc.tuple(fc.integer({ min: 1, max: variables }), fc.boolean()).map(([one, holds]) => (holds ? one : -one));
}

/** Clauses of one to four literals, which may stand twice and contradict each other; three most of all. */
function clausesOf(variables: number): fc.Arbitrary<Clause> {
  const literal = literalsOf(variables);
  return fc.oneof(
    { weight: 8, arbitrary: fc.array(literal, { minLength: 3, maxLength: 3 }) },
    { weight: 3, arbitrary: fc.array(literal, { minLength: 2, maxLength: 4 }) },
    { weight: 1, arbitrary: fc.array(literal, { minLength: 1, maxLength: 1 }) },
  );
}

/** Clauses near the point at which they begin to contradict each other, with questions between. */
export const histories: fc.Arbitrary<History> = fc.integer({ min: 1, max: MOST_VARIABLES }).chain((variables) => {
  const clauses = fc.array(clausesOf(variables), { minLength: 1, maxLength: 3 * variables });
  const assumptions = fc.array(literalsOf(variables), { maxLength: 5 });
  // one question after another that begin alike, as whoever makes a case smaller asks
  const questions = fc
    .tuple(assumptions, fc.array(fc.tuple(fc.nat(4), assumptions), { maxLength: 3 }))
    .map(([solve, others]) => [solve, ...others.map(([alike, more]) => [...solve.slice(0, alike), ...more])]);
  const happening: fc.Arbitrary<readonly Happening[]> = fc.oneof(
    { weight: 4, arbitrary: clauses.map((add) => [{ add }]) },
    { weight: 5, arbitrary: questions.map((some) => some.map((solve) => ({ solve }))) },
    { weight: 1, arbitrary: literalsOf(variables).map((phase) => [{ phase }]) },
    { weight: 1, arbitrary: fc.constant([{ reset: true as const }]) },
  );
  return fc.record({
    variables: fc.constant(variables),
    happenings: fc.array(happening, { minLength: 4, maxLength: 16 }).map((some) => [...some.flat(), { solve: [] }]),
  });
});

/** Clauses of three different variables over all ten, at the threshold: their conflicts are many and lessons are learnt. */
export const hardClauses: fc.Arbitrary<readonly Clause[]> = fc.array(
  fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 1, max: MOST_VARIABLES }), { minLength: 3, maxLength: 3 }),
      fc.integer({ min: 0, max: 7 }),
    )
    .map(([variables, signs]) => variables.map((variable, place) => ((signs >> place) & 1 ? variable : -variable))),
  { minLength: 46, maxLength: 60 },
);
