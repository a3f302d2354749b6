import { type Literal, not } from "../literal.js";
import type { Solver } from "../solver.js";
import { type Classes, checkCount, membersOf } from "./classes.js";
import type { Gates } from "./gates.js";

export interface OrderedValue extends Classes {
  /** Holds exactly when the value's class is this one or a higher one. */
  isAtLeast(one: number): Literal;
}

/** A value whose classes have an order: a variable for each class but the lowest says that it is reached (order encoding). */
export function orderedValue(solver: Solver, gates: Gates, count: number): OrderedValue {
  checkCount(count);
  const reached = Array.from({ length: count - 1 }, () => solver.newVariable());
  for (const [index, literal] of reached.entries()) {
    const below = reached[index - 1];
    if (below !== undefined) solver.addClause([not(literal), below]);
  }

  const isAtLeast = (one: number): Literal => {
    if (one <= 0) return gates.always;
    return reached[one - 1] ?? not(gates.always);
  };

  return {
    count,
    isAtLeast,
    isIn: (classes) => {
      const inside = membersOf(classes, count);
      const runs: Literal[] = [];
      for (let start = inside.indexOf(true); start !== -1; ) {
        const end = inside.indexOf(false, start);
        const beyond = end === -1 ? count : end;
        runs.push(gates.all([isAtLeast(start), not(isAtLeast(beyond))]));
        start = inside.indexOf(true, beyond);
      }
      return gates.any(runs);
    },
    inExample: ({ value }) => reached.filter((literal) => value(literal)).length,
  };
}
