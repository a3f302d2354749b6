/** A yes-or-no unknown: 1, 2, 3 and so on, in the order in which a solver made them. */
export type Variable = number;

/** A variable, or its negation written as the negative number: 3 says that variable 3 is true, -3 that it is false. */
export type Literal = number;

/** Literals of which at least one holds. */
export type Clause = readonly Literal[];

/** What holds when the literal does not. */
export function not(literal: Literal): Literal {
  return -literal;
}
