import { not } from "../literal.js";
import type { Solver } from "../solver.js";
import { type Classes, checkCount, membersOf } from "./classes.js";
import type { Gates } from "./gates.js";

/** A value whose classes have no order: a variable for each, of which exactly one holds (one-hot). */
export function choice(solver: Solver, gates: Gates, count: number): Classes {
  checkCount(count);
  const chosen = Array.from({ length: count }, () => solver.newVariable());
  solver.addClause(chosen);
  // pair by pair: choices are short, and a counter would cost more variables than it saves clauses
  for (const [index, one] of chosen.entries()) {
    for (const other of chosen.slice(index + 1)) solver.addClause([not(one), not(other)]);
  }

  return {
    count,
    isIn: (classes) => {
      const inside = membersOf(classes, count);
      const within = chosen.filter((_, one) => inside[one]);
      const beyond = chosen.filter((_, one) => !inside[one]);
      // the shorter side; of two alike the one without the lowest class, so that opposites share a gate
      const byWithin = within.length < beyond.length || (within.length === beyond.length && !inside[0]);
      return byWithin ? gates.any(within) : not(gates.any(beyond));
    },
    inExample: ({ value }) => chosen.findIndex((literal) => value(literal)),
  };
}
