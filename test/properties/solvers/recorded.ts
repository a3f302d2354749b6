import type { Clause, Literal } from "../../../src/verify/solver/literal.js";
import { newSolver } from "../../../src/verify/solver/own-solver.js";
import type { Solver, SolverAnswer } from "../../../src/verify/solver/solver.js";

/** A question that our own solver was asked, with all that it takes to ask another one the same. */
export interface Query {
  readonly of: Recorded;
  /** How many of the clauses stood by then, and of the variables. */
  readonly clauses: number;
  readonly variables: number;
  readonly assumptions: readonly Literal[];
  readonly answer: SolverAnswer;
}

/** A solver that writes down what it is asked. */
export interface Recorded {
  readonly solver: Solver;
  readonly clauses: readonly Clause[];
}

/** Our own solver; every query goes into the list, in order. */
export function recorded(queries: Query[]): Solver {
  const own = newSolver();
  const clauses: Clause[] = [];
  let variables = 0;
  const solver: Solver = {
    ...own,
    newVariable: () => {
      variables += 1;
      return own.newVariable();
    },
    addClause: (clause) => {
      clauses.push([...clause]);
      own.addClause(clause);
    },
    solve: (assumptions = []) => {
      const answer = own.solve(assumptions);
      queries.push({ of: self, clauses: clauses.length, variables, assumptions: [...assumptions], answer });
      return answer;
    },
  };
  const self: Recorded = { solver, clauses };
  return solver;
}

/** A query with its place among all of them. */
export interface Placed {
  readonly at: number;
  readonly query: Query;
}

/** The queries of each solver, in order. */
export function bySolver(queries: readonly Query[]): ReadonlyMap<Recorded, readonly Placed[]> {
  const found = new Map<Recorded, Placed[]>();
  for (const [at, query] of queries.entries()) {
    const before = found.get(query.of);
    if (before === undefined) found.set(query.of, [{ at, query }]);
    else before.push({ at, query });
  }
  return found;
}
