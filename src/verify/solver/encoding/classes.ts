import { MisuseError } from "../../../kernel/misuse-error.js";
import type { Literal } from "../literal.js";
import type { Solver } from "../solver.js";

/** A value, of which only its class counts: 0, 1, 2 and so on. In every example it is in exactly one. */
export interface Classes {
  readonly count: number;
  /** Holds exactly when the value's class is one of these. */
  isIn(classes: Iterable<number>): Literal;
  /** The class in the example that the solver found last. */
  inExample(solver: Solver): number;
}

/** For each class whether it is one of these, after a look whether there are such. */
export function membersOf(classes: Iterable<number>, count: number): readonly boolean[] {
  const inside = new Array<boolean>(count).fill(false);
  for (const one of classes) {
    if (inside[one] === undefined) throw new MisuseError(`there is no class ${one} among ${count}`);
    inside[one] = true;
  }
  return inside;
}

/** Refuses values without a class: nothing could hold of them, and everything would be proved. */
export function checkCount(count: number): void {
  if (!(Number.isInteger(count) && count >= 1)) throw new MisuseError("a value has at least one class");
}
