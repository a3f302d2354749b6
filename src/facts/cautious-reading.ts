import type { Scalar } from "./comparison.js";
import type { CautiousReading, Fact } from "./fact.js";
import { allValues, valuesOf } from "./values.js";

/** How every strength is read: it is a boolean protective fact. */
const STRENGTH: CautiousReading = {
  read: false,
  reason: "It counts only once somebody knows it.",
  basis: [
    {
      source: "practice-judgement",
      force: "practice evidence",
      confidence: "unverified",
      checked: "2026-11-21",
    },
  ],
};

/** The cautious reading of a fact: its own, or that of every strength; many facts have none and must have none. */
export function readingOf(fact: Fact): CautiousReading | undefined {
  return fact.kind === "boolean" && fact.direction === "protective" ? STRENGTH : fact.whenUnknown;
}

/** The values that a reading leaves to its fact. */
export function valuesRead(fact: Fact, reading: CautiousReading): readonly Scalar[] {
  return valuesOf(allValues(fact), reading.read);
}
