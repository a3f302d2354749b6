import type { Scalar } from "../../facts/comparison.js";
import { once } from "../../kernel/once.js";
import type { ProofFact } from "./proof-fact.js";

/**
 * The runs of a fact, the one that says least of harm first: of a harm its lowest value, of what protects its highest, of
 * everything else the first.
 */
export const quietFirst: (fact: ProofFact) => readonly number[] = once(({ fact, runs }) => {
  const ordered = [...runs.keys()];
  return fact.direction === "protective" ? ordered.reverse() : ordered;
});

/** A value to show for a run: the one nearest to a run that says less of harm; of ages whole years where there are some. */
export function valueIn({ fact, runs }: ProofFact, run: number): Scalar {
  const values = runs[run] ?? [];
  const whole = fact.id === "ageMonths" ? values.find((months) => Number(months) % 12 === 0) : undefined;
  const value = whole ?? (fact.direction === "protective" ? values.at(-1) : values[0]);
  if (value === undefined) throw new RangeError(`${fact.id} has no run ${run}`);
  return value;
}
