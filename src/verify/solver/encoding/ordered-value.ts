import { type Literal, not } from "../literal.js";
import type { Solver } from "../solver.js";
import { type Classes, checkClass, checkCount } from "./classes.js";
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

  const alone: (Literal | undefined)[] = [];
  const isAtLeast = (one: number): Literal => {
    if (one <= 0) return gates.always;
    return reached[one - 1] ?? not(gates.always);
  };

  return {
    count,
    isAtLeast,
    is: (one) => {
      const known = alone[one];
      if (known !== undefined) return known;
      checkClass(one, count);
      const literal = gates.all([isAtLeast(one), not(isAtLeast(one + 1))]);
      alone[one] = literal;
      return literal;
    },
    isIn: (classes) => {
      const runs: Literal[] = [];
      for (let start = 0; start < count; start++) {
        if (!classes.has(start)) continue;
        let beyond = start + 1;
        while (beyond < count && classes.has(beyond)) beyond += 1;
        runs.push(gates.all([isAtLeast(start), not(isAtLeast(beyond))]));
        start = beyond;
      }
      for (const one of classes) checkClass(one, count);
      return gates.any(runs);
    },
    inExample: ({ value }) => {
      let one = 0;
      while (one < reached.length && value(reached[one] ?? 0)) one += 1;
      return one;
    },
  };
}
