import { MisuseError } from "../../../kernel/misuse-error.js";
import type { Literal } from "../literal.js";
import type { Solver } from "../solver.js";

/** A value, of which only its class counts: 0, 1, 2 and so on. In every example it is in exactly one. */
export interface Classes {
  readonly count: number;
  /** Holds exactly when the value's class is this one; the same literal as that of `isIn` with this one alone. */
  is(one: number): Literal;
  /** Holds exactly when the value's class is one of these. */
  isIn(classes: ReadonlySet<number>): Literal;
  /** The class in the example that the solver found last. */
  inExample(solver: Solver): number;
}

/** Refuses a class that there is not. */
export function checkClass(one: number, count: number): void {
  if (!(Number.isInteger(one) && one >= 0 && one < count)) {
    throw new MisuseError(`there is no class ${one} among ${count}`);
  }
}

/** Refuses values without a class: nothing could hold of them, and everything would be proved. */
export function checkCount(count: number): void {
  if (!(Number.isInteger(count) && count >= 1)) throw new MisuseError("a value has at least one class");
}
