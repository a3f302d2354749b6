import type { Literal } from "./literal.js";

/**
 * How the solver holds a literal inside: variable 1 is place 0, and the two literals of a place are the codes
 * `2 * place` (true) and `2 * place + 1` (false). So a code is an index, and `code ^ 1` is its negation.
 */
export function codeOf(literal: Literal): number {
  return literal > 0 ? 2 * (literal - 1) : 2 * (-literal - 1) + 1;
}

export function literalOf(code: number): Literal {
  const variable = (code >> 1) + 1;
  return (code & 1) === 0 ? variable : -variable;
}
