import type { Clause } from "./literal.js";
import type { Solver } from "./solver.js";

interface ClauseKeeper {
  readonly solver: Solver;
  /** The clauses that were added through the solver, in order: what a certificate is held against. */
  clauses(): readonly Clause[];
}

/**
 * Writes down what a solver is given before it gets to see it, so that its certificate can be checked independently.
 *
 * Where nothing is kept it passes on what it gets: V8 makes code for solvers of one shape, and would have to make it twice.
 */
export function keepClauses(solver: Solver, certificate: "kept" | "not-kept" = "kept"): ClauseKeeper {
  const clauses: Clause[] = [];
  return {
    solver: {
      ...solver,
      addClause: (literals) => {
        if (certificate === "kept") clauses.push(literals.slice());
        solver.addClause(literals);
      },
    },
    clauses: () => [...clauses],
  };
}
