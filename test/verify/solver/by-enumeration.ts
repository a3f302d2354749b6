import type { Clause, Literal } from "../../../src/verify/solver/literal.js";

/** Every example of clauses over a few variables: bit by bit, whether variable 1, 2, 3 ... is true. */
export function everyExample(variables: number, clauses: readonly Clause[]): readonly number[] {
  return Array.from({ length: 2 ** variables }, (_, example) => example).filter((example) =>
    clauses.every((clause) => clause.some((literal) => isTrue(literal, example))),
  );
}

export function isTrue(literal: Literal, example: number): boolean {
  return ((example >> (Math.abs(literal) - 1)) & 1) === (literal > 0 ? 1 : 0);
}

/** Whether the literals can all hold together with the clauses. */
export function canHold(variables: number, clauses: readonly Clause[], literals: readonly Literal[]): boolean {
  return everyExample(variables, [...clauses, ...literals.map((literal) => [literal])]).length > 0;
}
