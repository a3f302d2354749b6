/** A value that a fact can have. */
export type Scalar = boolean | number | string;

export const OPERATORS = [
  "equal",
  "notEqual",
  "in",
  "notIn",
  "lessThan",
  "lessThanInclusive",
  "greaterThan",
  "greaterThanInclusive",
  "atLeast",
  "atMost",
] as const;

/** `lessThan` and its like compare numbers; `atLeast` and `atMost` compare the steps of ordered facts. */
export type Operator = (typeof OPERATORS)[number];

/** One comparison of one fact with a value, in json-rules-engine's grammar. */
export interface Comparison {
  readonly fact: string;
  readonly operator: Operator;
  readonly value: Scalar | readonly Scalar[];
}

/** Comparisons joined by `all`, `any` and `not`; a `condition` refers to one that the rule set names. */
export type Condition = Comparison | ConditionGroup;

/** Conditions of which all hold, any holds or one does not, or the name of a condition that the rule set defines. */
export type ConditionGroup =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly condition: string };
