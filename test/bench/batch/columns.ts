import { NOT_KNOWN } from "levels-of-need/batch";
import type { Fact } from "../../../src/facts/fact.js";
import { denseCases, sparseCases } from "../workload/made-up-cases.js";
import { MADE_UP_FACTS } from "../workload/made-up-facts.js";
import type { KnownFacts } from "../workload/workload.js";

/** Many cases as a column a fact, a byte a row: a truth as 0 or 1, a step by its place, a number as it is. */
export type Columns = Readonly<Record<string, Uint8Array>>;

/** As many different children as there are; more rows are the same ones again, which no contender can make use of. */
export const DIFFERENT: readonly KnownFacts[] = sparseCases(10_000);

/** Children of whom little is known, and of whom everything is: whether two agree is seen on both. */
export const COMPARED: readonly KnownFacts[] = [...DIFFERENT.slice(0, 2_000), ...denseCases(1_000)];

/** By so many rules not every child could be at the highest level: what is compared by them tells the levels apart. */
export const FEW_RULES = 5;

/** So many rows of cases as columns; where there are more rows, the cases begin again. */
export function columnsOf(cases: readonly KnownFacts[], rows: number = cases.length): Columns {
  return Object.fromEntries(
    MADE_UP_FACTS.map((fact) => {
      const codes = Uint8Array.from(cases, (facts) => codeOf(fact, facts) ?? NOT_KNOWN.Uint8Array);
      const column = new Uint8Array(rows);
      for (let from = 0; from < rows; from += codes.length) {
        column.set(codes.subarray(0, Math.min(codes.length, rows - from)), from);
      }
      return [fact.id, column];
    }),
  );
}

/** The number that stands for what is known of a fact; nothing where nothing is. */
export function codeOf(fact: Fact, facts: KnownFacts): number | undefined {
  const value = facts[fact.id];
  if (value === undefined) return undefined;
  return typeof value === "string" && fact.kind === "ordered"
    ? fact.values.findIndex((step) => step.value === value)
    : Number(value);
}
