import type { Problem } from "../kernel/problem.js";

/**
 * A value and what is worth a look in it, or every problem that stood in its way; never both.
 *
 * It can be given wherever a `Result` is taken. A warning never stands in the way: who ignores it has a sound value.
 */
export type Parsed<Value, P extends Problem = Problem, W extends Problem = Problem> =
  | { readonly ok: true; readonly value: Value; readonly warnings: readonly W[] }
  | { readonly ok: false; readonly problems: readonly P[] };
