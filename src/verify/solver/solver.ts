import type { Clause, Literal, Variable } from "./literal.js";

/** `inconclusive`: the budget ran out. It is no answer, and nothing may be concluded from it. */
export type SolverAnswer = "satisfiable" | "unsatisfiable" | "inconclusive";

/** `defined`: clauses settle it wherever all free ones are settled. It is only a hint on where to look first. */
export type VariableKind = "free" | "defined";

/** Says whether clauses can all hold at once. Clauses are only ever added; each answer is about all that were added by then. */
export interface Solver {
  /** Free, if nothing is said. */
  newVariable(kind?: VariableKind): Variable;

  /** From here on at least one of the literals holds. Of an empty clause none can, and every later answer is `unsatisfiable`. */
  addClause(literals: Clause): void;

  /** Whether all clauses can hold together with the assumptions, which are forgotten afterwards. */
  solve(assumptions?: readonly Literal[]): SolverAnswer;

  /**
   * How a variable stands in the example that the last answer found.
   *
   * It stays until the next `solve`. Throws unless that answer was `satisfiable`, and of a variable made since.
   */
  value(variable: Variable): boolean;

  /**
   * Assumptions that cannot hold together, out of those last made; none if the clauses alone contradict each other.
   *
   * They are few, not fewest. Throws unless the last answer was `unsatisfiable`.
   */
  core(): readonly Literal[];

  /** The way a literal's variable is tried first. Of itself a variable is tried as false. */
  setPhase(literal: Literal): void;

  /** Forgets how variables stood lately, so that the next example starts from the phases that were set. */
  resetPhases(): void;

  /** How often the search ran into a contradiction so far: a measure of work that is the same on every machine. */
  conflicts(): number;
}
