import type { Scalar } from "./comparison.js";
import type { Fact } from "./fact.js";
import type { Part } from "./given.js";
import { allValues } from "./values.js";

/** Values that are left, as a case would write them: the value, a stretch, or one of several. */
export function asGiven(fact: Fact, values: readonly Scalar[]): Scalar | Part<Scalar> {
  const [first] = values;
  const last = values.at(-1);
  if (first !== undefined && values.length === 1) return first;
  if (first === undefined || last === undefined || fact.kind === "choice") return { oneOf: [...values] };
  const domain = allValues(fact);
  const isStretch = domain.indexOf(last) - domain.indexOf(first) === values.length - 1;
  return isStretch ? { from: first, to: last } : { oneOf: [...values] };
}
