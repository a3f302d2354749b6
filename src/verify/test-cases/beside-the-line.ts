import type { Scalar } from "../../facts/comparison.js";
import type { Literal } from "../solver/literal.js";
import type { Draft } from "./draft.js";
import { deciding, type Placed } from "./pair.js";
import { butFor, type RuleCases, type Side } from "./rule-cases.js";

/**
 * For every value next to where a comparison turns, a case with that value that the comparison alone decides; beside those
 * that there are already. Where there is none, no child with that value would be treated otherwise if the line were moved
 * across it.
 */
export function besideTheLine(one: Placed, already: readonly Draft[], ruleCases: RuleCases): readonly Draft[] {
  const { at, fact, comparison, next } = one;
  const isThere = (value: Scalar): boolean =>
    fact !== undefined && already.some(({ example }) => example.facts[fact.id] === value);
  return next
    .filter(({ value }) => !isThere(value))
    .flatMap(({ value, isMet }) => {
      const sides = (["applies", "does not apply"] as const).map(
        (expect): Side => ({ comparison: isMet ? "met" : "not met", expect }),
      );
      for (const side of sides) {
        const wanted = deciding(one, side, ruleCases);
        if (fact === undefined) {
          const example = ruleCases.smallest([...wanted, ruleCases.counting(comparison.fact, Number(value))]);
          if (example !== undefined) return [{ at, example, expect: side.expect }];
          continue;
        }
        const moved = already
          .map(({ example }) => butFor(example, fact.id, value))
          .find((example) => ruleCases.holdIn(example, wanted));
        const found = moved ?? ruleCases.smallest([...wanted, ...having(fact.place, value, ruleCases)]);
        if (found !== undefined) return [{ at, example: butFor(found, fact.id, value), expect: side.expect }];
      }
      return [];
    });
}

function having(place: number, value: Scalar, { prover }: RuleCases): readonly Literal[] {
  const { cases } = prover.encoded;
  const run = prover.bench.ground.facts[place]?.runs.findIndex((values) => values.includes(value)) ?? -1;
  return [cases.known(place), cases.value(place).isIn([run])];
}
