import type { Clause } from "./literal.js";
import type { Solver } from "./solver.js";

export interface ClauseKeeper {
  readonly solver: Solver;
  /** The clauses that were added through the solver, in order: what a certificate is held against. */
  clauses(): readonly Clause[];
}

/** Writes down what a solver is given before it gets to see it, so that its certificate can be checked independently. */
export function keepClauses(solver: Solver): ClauseKeeper {
  const clauses: Clause[] = [];
  return {
    solver: {
      ...solver,
      addClause: (literals) => {
        clauses.push(Object.freeze([...literals]));
        solver.addClause(literals);
      },
    },
    clauses: () => [...clauses],
  };
}
