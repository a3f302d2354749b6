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

/** The same classes, each once and in order, after a look whether there are such. */
export function checkedClasses(classes: Iterable<number>, count: number): readonly number[] {
  const ordered = [...new Set(classes)].sort((one, other) => one - other);
  const wrong = ordered.find((one) => !(Number.isInteger(one) && one >= 0 && one < count));
  if (wrong === undefined) return ordered;
  throw new MisuseError(`there is no class ${wrong} among ${count}`);
}

/** Refuses values without a class: nothing could hold of them, and everything would be proved. */
export function checkCount(count: number): void {
  if (!(Number.isInteger(count) && count >= 1)) throw new MisuseError("a value has at least one class");
}
