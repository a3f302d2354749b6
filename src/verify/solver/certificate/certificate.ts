import type { Clause, Literal } from "../literal.js";

/**
 * What a solver did, step by step, in as much as it is needed to believe its `unsatisfiable`.
 *
 * - `given`: from here on the first so many of the clauses that it was given count.
 * - `learnt`: this clause follows from those that count and those learnt before.
 * - `forgotten`: the nth clause that was learnt is used no more.
 * - `unsatisfiable`: these literals cannot all hold; if there are none, the clauses contradict each other.
 */
export type Step =
  | { readonly kind: "given"; readonly count: number }
  | { readonly kind: "learnt"; readonly clause: Clause }
  | { readonly kind: "forgotten"; readonly nth: number }
  | { readonly kind: "unsatisfiable"; readonly literals: readonly Literal[] };

/** It does not hold the clauses that were given: who checks it brings those along, from where they came. */
export interface Certificate {
  readonly steps: readonly Step[];
}
