import type { Scalar } from "../../src/facts/comparison.js";
import type { Expanded } from "../../src/ruleset/expand.js";
import type { Decidable } from "./prepare.js";
import { classesLeft, type Known, stillPossible, trials } from "./truth-of.js";

/** The facts, not yet fully known, on which it depends whether the condition holds; in the order in which they stand. */
export function dependsOn(decidable: Decidable, known: Known): readonly string[] {
  return decidable.named.map(({ fact }) => fact).filter((fact) => depends(decidable, fact, known));
}

/**
 * Whether two completions of what is known that differ in this fact alone decide the condition differently.
 *
 * If any two do, then two neighbouring value classes do: so neighbours are compared.
 */
export function depends({ tree, named, tried }: Decidable, fact: string, known: Known): boolean {
  const classes = named.filter((one) => one.fact === fact).flatMap((one) => classesLeft(one, known));
  const others = tried.filter((other) => other.fact !== fact);
  return trials(others, known).some((trial) =>
    classes.slice(1).some((after, place) => {
      const before = classes[place]?.[0];
      const [value] = after;
      return before !== undefined && value !== undefined && differs(tree, fact, [before, value], trial);
    }),
  );
}

/** What a part comes to under the one value and under the other, the rest being the same: 0 or 1, or a number of parts. */
type Pair = readonly [number, number];

function differs(tree: Expanded, fact: string, values: readonly [Scalar, Scalar], known: Known): boolean {
  return outcomes(tree, fact, values, known).some(([one, other]) => one !== other);
}

/** Every pair of outcomes that some completion of the other facts brings about; each of them stands once. */
function outcomes(tree: Expanded, fact: string, values: readonly [Scalar, Scalar], known: Known): readonly Pair[] {
  switch (tree.kind) {
    case "fact":
      if (tree.fact === fact) return [[bit(tree.values.has(values[0])), bit(tree.values.has(values[1]))]];
      return distinct(stillPossible(tree.fact, known).map((value) => same(bit(tree.values.has(value)))));
    case "all":
      return combine(tree.parts, same(1), Math.min, fact, values, known);
    case "any":
      return combine(tree.parts, same(0), Math.max, fact, values, known);
    case "count": {
      const numbers = combine(tree.parts, same(0), (sum, part) => sum + part, fact, values, known);
      return distinct(numbers.map(([one, other]): Pair => [bit(tree.values.has(one)), bit(tree.values.has(other))]));
    }
  }
}

function combine(
  parts: readonly Expanded[],
  start: Pair,
  join: (one: number, other: number) => number,
  fact: string,
  values: readonly [Scalar, Scalar],
  known: Known,
): readonly Pair[] {
  return parts.reduce<readonly Pair[]>(
    (sofar, part) => {
      const next = outcomes(part, fact, values, known);
      return distinct(
        sofar.flatMap((one) => next.map((other): Pair => [join(one[0], other[0]), join(one[1], other[1])])),
      );
    },
    [start],
  );
}

function distinct(pairs: readonly Pair[]): readonly Pair[] {
  return [...new Map(pairs.map((pair) => [pair.join(), pair])).values()];
}

function same(outcome: number): Pair {
  return [outcome, outcome];
}

function bit(is: boolean): number {
  return is ? 1 : 0;
}
