import type { Clause, Literal } from "../../../src/verify/solver/literal.js";

/** Clauses over variables 1 to so many. */
export interface Formula {
  readonly variables: number;
  readonly clauses: readonly Clause[];
}

/** So many pigeons, each in one of the holes, no two in the same: impossible if there are more pigeons than holes. */
export function pigeons(many: number, holes: number): Formula {
  const isIn = (pigeon: number, hole: number): Literal => pigeon * holes + hole + 1;
  const every = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
  return {
    variables: many * holes,
    clauses: [
      ...every(many).map((pigeon) => every(holes).map((hole) => isIn(pigeon, hole))),
      ...every(holes).flatMap((hole) =>
        every(many).flatMap((one) => every(one).map((other) => [-isIn(one, hole), -isIn(other, hole)])),
      ),
    ],
  };
}

/** Each neighbour in a ring differs from the next: impossible if their number is odd. */
export function ringOfOpposites(many: number): Formula {
  const ring = Array.from({ length: many }, (_, index) => [index + 1, ((index + 1) % many) + 1] as const);
  return {
    variables: many,
    clauses: ring.flatMap(([one, next]) => [
      [one, next],
      [-one, -next],
    ]),
  };
}

/** Every clause over so many variables: impossible, and without any of them possible. */
export function everyClause(variables: number): Formula {
  return {
    variables,
    clauses: Array.from({ length: 2 ** variables }, (_, signs) =>
      Array.from({ length: variables }, (_, place) => ((signs >> place) & 1 ? place + 1 : -(place + 1))),
    ),
  };
}

/** Random clauses of three different variables each, the same for the same seed. */
export function threeSat(variables: number, clauses: number, seed: number): Formula {
  const chance = chanceFrom(seed);
  return {
    variables,
    clauses: Array.from({ length: clauses }, () => {
      const chosen = new Set<number>();
      while (chosen.size < 3) chosen.add(1 + Math.floor(chance() * variables));
      return [...chosen].map((variable) => (chance() < 0.5 ? variable : -variable));
    }),
  };
}

/** Numbers from 0 to below 1 (xorshift with a multiplication at the end). */
function chanceFrom(seed: number): () => number {
  let state = (seed * 2654435761 + 1) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (Math.imul(state, 0x9e3779b1) >>> 0) / 2 ** 32;
  };
}
