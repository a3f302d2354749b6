import { OPERATORS, type Scalar } from "../../src/facts/comparison.js";
import { type Answer, answersTo, type WrittenComparison } from "./by-json-rules-engine.js";
import { TABLE_FACTS, type TableFact } from "./truth-table-facts.js";
import { STRANGE_OPERATORS, WRITTEN_VALUES } from "./written-values.js";

/** One comparison of the truth table, and what json-rules-engine says of it for each value of its fact. */
export interface TableRow {
  readonly fact: TableFact;
  readonly comparison: WrittenComparison;
  readonly answers: readonly Answer[];
}

/** Every operator with every value on every kind of fact, as json-rules-engine answers now: nothing here is remembered. */
export async function truthTable(): Promise<readonly TableRow[]> {
  const rows: TableRow[] = [];
  for (const fact of TABLE_FACTS) {
    for (const operator of fact.isLike === undefined ? [...OPERATORS, ...STRANGE_OPERATORS] : OPERATORS) {
      const comparisons = WRITTEN_VALUES.map((value) => ({ fact: fact.id, operator, value }));
      const asked = comparisons.map((comparison) => inItsWords(comparison, fact));
      const answers = new Map<Scalar, readonly Answer[]>();
      for (const { value } of fact.given) {
        if (!answers.has(value)) answers.set(value, await answersTo(asked, { ...OTHERS, [fact.id]: value }));
      }
      for (const [place, comparison] of comparisons.entries()) {
        rows.push({
          fact,
          comparison,
          answers: fact.given.map(({ value }) => answers.get(value)?.[place] ?? "refuses"),
        });
      }
    }
  }
  return rows;
}

/** For values that are another fact. */
const OTHERS = { isSo: true, times: 9 };

/** `atLeast` and `atMost` are not json-rules-engine's: it is asked for the steps from there up, or down. */
export function inItsWords(comparison: WrittenComparison, { steps }: TableFact): WrittenComparison {
  const { operator, value } = comparison;
  const from = typeof value === "string" ? (steps?.indexOf(value) ?? -1) : -1;
  if (steps === undefined || from < 0 || (operator !== "atLeast" && operator !== "atMost")) return comparison;
  return {
    ...comparison,
    operator: "in",
    value: operator === "atLeast" ? steps.slice(from) : steps.slice(0, from + 1),
  };
}
