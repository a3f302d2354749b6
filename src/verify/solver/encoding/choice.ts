import { type Literal, not } from "../literal.js";
import type { Solver } from "../solver.js";
import { type Classes, checkClass, checkCount } from "./classes.js";
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
    is: (one) => {
      checkClass(one, count);
      // of one class, and of two, there is a shorter side to deny
      if (count === 1) return gates.always;
      return count === 2 && one === 0 ? not(chosen[1] ?? 0) : (chosen[one] ?? 0);
    },
    isIn: (classes) => {
      const within: Literal[] = [];
      const beyond: Literal[] = [];
      for (let one = 0; one < count; one++) (classes.has(one) ? within : beyond).push(chosen[one] ?? 0);
      for (const one of classes) checkClass(one, count);
      // the shorter side; of two alike the one without the lowest class, so that opposites share a gate
      const byWithin = within.length < beyond.length || (within.length === beyond.length && !classes.has(0));
      return byWithin ? gates.any(within) : not(gates.any(beyond));
    },
    inExample: ({ value }) => chosen.findIndex((literal) => value(literal)),
  };
}
