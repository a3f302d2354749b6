import type { Fact } from "../../../src/facts/fact.js";
import { sparseCases } from "../workload/made-up-cases.js";
import { isAge, MADE_UP_FACTS } from "../workload/made-up-facts.js";
import type { KnownFacts } from "../workload/workload.js";

/** Many cases as a column a fact: a truth as 0 or 1, a step by its place, a number as it is; -1 where it is not known. */
export type Columns = ReadonlyMap<string, Int8Array | Int16Array>;

/** As many different children as there are; more rows are the same ones again, which no contender can make use of. */
export const DIFFERENT: readonly KnownFacts[] = sparseCases(10_000);

/** So many sparse cases of the made-up workload as columns. */
export function columnsOf(rows: number): Columns {
  return new Map(
    MADE_UP_FACTS.map((fact) => {
      const codes = Int16Array.from(DIFFERENT, (facts) => codeOf(fact, facts));
      const column = needsTwoBytes(fact) ? new Int16Array(rows) : new Int8Array(rows);
      for (let from = 0; from < rows; from += codes.length) {
        column.set(codes.subarray(0, Math.min(codes.length, rows - from)), from);
      }
      return [fact.id, column];
    }),
  );
}

export function codeOf(fact: Fact, facts: KnownFacts): number {
  const value = facts[fact.id];
  if (value === undefined) return -1;
  return typeof value === "string" && fact.kind === "ordered"
    ? fact.values.findIndex((step) => step.value === value)
    : Number(value);
}

function needsTwoBytes(fact: Fact): boolean {
  return fact.kind === "integer" && isAge(fact);
}
