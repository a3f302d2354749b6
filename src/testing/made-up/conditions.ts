import * as fc from "fast-check";
import type { Comparison, Condition, ConditionGroup } from "../../facts/comparison.js";

/** What a condition may be made of. */
export interface Words {
  readonly comparisons: fc.Arbitrary<Comparison>;
  /** Conditions that may be referred to. */
  readonly names: readonly string[];
}

/** A group of conditions, at most so many groups deep. */
export function groupOf(words: Words, depth: number): fc.Arbitrary<ConditionGroup> {
  const part = conditionOf(words, depth - 1);
  const parts = fc.array(part, { minLength: 1, maxLength: 3 });
  const names = words.names.map((condition) => fc.constant({ condition }));
  return fc.oneof(
    { weight: 4, arbitrary: fc.record({ all: parts }) },
    { weight: 4, arbitrary: fc.record({ any: parts }) },
    { weight: 1, arbitrary: fc.record({ not: part }) },
    ...names,
  );
}

/** A comparison, or a group of them. */
export function conditionOf(words: Words, depth: number): fc.Arbitrary<Condition> {
  if (depth <= 0) return words.comparisons;
  return fc.oneof({ weight: 3, arbitrary: words.comparisons }, { weight: 2, arbitrary: groupOf(words, depth) });
}
