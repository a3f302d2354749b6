import { readingOf, valuesRead } from "../../src/facts/cautious-reading.js";
import type { Scalar } from "../../src/facts/comparison.js";
import type { CautiousReading, Fact } from "../../src/facts/fact.js";
import type { Decidable, Prepared } from "./prepare.js";
import { type Known, stillPossible, truthOf } from "./truth-of.js";

/** A fact that has a cautious reading, and when that counts. */
export interface PreparedReading {
  readonly fact: Fact;
  readonly reading: CautiousReading;
  readonly when: Decidable | undefined;
  readonly reads: ReadonlySet<Scalar>;
}

/** A cautious reading whose condition is met by what is known. */
export interface MetReading {
  readonly fact: Fact;
  readonly reading: CautiousReading;
  /** The values it leaves; none where what was given contradicts it, so that it is withdrawn. */
  readonly values: readonly Scalar[];
}

/** The cautious readings of a set, ready to be asked of each case. */
export function prepareReadings({ ruleSet, written }: Prepared): readonly PreparedReading[] {
  return ruleSet.facts.flatMap((fact) => {
    const reading = readingOf(fact);
    if (reading === undefined) return [];
    const when = reading.when && written(reading.when);
    return [{ fact, reading, when, reads: new Set(valuesRead(fact, reading)) }];
  });
}

/** The readings that count on what is known, and those that it withdraws; readings never feed one another. */
export function metReadings(readings: readonly PreparedReading[], known: Known): readonly MetReading[] {
  return readings.flatMap(({ fact, reading, when, reads }) => {
    const left = stillPossible(fact.id, known);
    const values = left.filter((value) => reads.has(value));
    const addsNothing = values.length === left.length;
    if (addsNothing || (when !== undefined && truthOf(when, known) !== "holds")) return [];
    return [{ fact, reading, values }];
  });
}

/** What is known, with each reading that counts narrowing its fact and nothing else. */
export function withReadings(known: Known, readings: readonly MetReading[]): Known {
  const left = new Map(known.left);
  for (const { fact, values } of readings) if (values.length > 0) left.set(fact.id, values);
  return { facts: known.facts, left };
}
