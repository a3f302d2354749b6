import type { Scalar } from "../../facts/comparison.js";
import type { Given } from "../../facts/given.js";
import { type AgeGroup, ageGroupOfMonths } from "./age-groups.js";

/** The facts of a child without a number, a day or an age in months: an age is a band. */
export interface ExampleFacts {
  readonly age: AgeGroup;
  readonly given: { readonly [fact: string]: Given<Scalar> };
}

/** What may be shown of a child as an example, once enough others are the same. */
export function exampleFacts(facts: object): ExampleFacts {
  const entries = Object.entries(facts as { readonly [fact: string]: Given<Scalar> });
  const months = entries.find(([fact]) => fact === "ageMonths")?.[1];
  const isUnborn = entries.some(([fact, value]) => fact === "unborn" && value === true);
  return {
    age: typeof months === "number" ? ageGroupOfMonths(months) : isUnborn ? "unborn" : "not-known",
    given: Object.fromEntries(
      entries
        .filter(([fact]) => fact !== "ageMonths" && fact !== "unborn")
        .toSorted(([one], [other]) => (one < other ? -1 : 1)),
    ),
  };
}
