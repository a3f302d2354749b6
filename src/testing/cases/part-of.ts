import * as fc from "fast-check";
import type { Scalar } from "../../facts/comparison.js";
import type { Fact } from "../../facts/fact.js";
import type { Part } from "../../facts/given.js";

/** Part of what a fact can be: a stretch, an open end, or some of its values. */
export function partOf(fact: Fact, domain: readonly Scalar[]): fc.Arbitrary<Part<Scalar>> {
  const some = fc.subarray([...domain], { minLength: 1, maxLength: Math.min(domain.length, 8) });
  const oneOf = some.map((values) => ({ oneOf: values }));
  if (fact.kind === "choice") return oneOf;
  const place = fc.nat({ max: domain.length - 1 });
  const stretch = fc.tuple(place, place).map(([one, other]) => ({
    from: domain[Math.min(one, other)] ?? 0,
    to: domain[Math.max(one, other)] ?? 0,
  }));
  return fc.oneof(
    oneOf,
    stretch,
    stretch.map(({ from }) => ({ from })),
    stretch.map(({ to }) => ({ to })),
  );
}
