import type { Fact } from "../facts/fact.js";
import { allValues } from "../facts/values.js";
import type { Dialect } from "./dialect.js";
import { type Expression, joined, sql, word } from "./expression.js";

/** What is wrong with a cell, by the number that stands for it, its sign apart. */
export const FAULTS = ["", "wrong-kind", "out-of-range", "empty-part"] as const;

const WRONG_KIND = -1;
const OUT_OF_RANGE = -2;
/** A stretch that ends before it begins. */
export const EMPTY_PART = -3;

/**
 * A cell as a number: the place of its value among all values of the fact, null where nothing is known, or one of those above.
 *
 * Only what is exactly a value becomes its place, in databases too that turn texts into numbers when they are asked to compare them.
 */
export function placeIn(fact: Fact, cell: Expression, cells: "typed" | "text", dialect: Dialect): Expression {
  if (cells === "typed") return known(cell, typedPlace(fact, cell, dialect));
  const text = sql`trim(CAST(${cell} AS ${dialect.text}))`;
  return known(sql`nullif(${text}, '')`, textPlace(fact, text, dialect));
}

/** A coded cell as the number that stands beside its code; null for a code beside which none does. */
export function codeIn(
  cell: Expression,
  codes: readonly (readonly [code: string, number: number | undefined])[],
  dialect: Dialect,
): Expression {
  const text = sql`trim(CAST(${cell} AS ${dialect.text}))`;
  const silent = codes.flatMap(([code, number]) => (number === undefined ? [word(code)] : []));
  const spoken = codes.flatMap(([code, number]) => (number === undefined ? [] : [{ code, number }]));
  return sql`CASE WHEN ${text} NOT IN (${joined([sql`''`, ...silent], ", ")}) THEN ${placeAmong(text, spoken)} END`;
}

function known(cell: Expression, place: Expression): Expression {
  return sql`CASE WHEN ${cell} IS NOT NULL THEN ${place} END`;
}

function typedPlace(fact: Fact, cell: Expression, dialect: Dialect): Expression {
  switch (fact.kind) {
    case "boolean":
      return sql`CASE WHEN ${cell} = TRUE THEN 1 WHEN ${cell} = FALSE THEN 0 ELSE ${WRONG_KIND} END`;
    case "integer":
      return sql`CASE WHEN ${cell} = floor(${cell}) THEN ${placeOfNumber(cell, fact)} ELSE ${WRONG_KIND} END`;
    default:
      return placeAmong(sql`CAST(${cell} AS ${dialect.text})`, wordsOf(fact));
  }
}

/** Yes and no also as spreadsheets and Python write them; a number without a sign too many, a nought in front or a fraction. */
function textPlace(fact: Fact, text: Expression, dialect: Dialect): Expression {
  switch (fact.kind) {
    case "boolean":
      return sql`CASE WHEN ${text} IN ('true', 'TRUE', 'True') THEN 1 WHEN ${text} IN ('false', 'FALSE', 'False') THEN 0 ELSE ${WRONG_KIND} END`;
    case "integer": {
      const number = dialect.wholeNumber(text);
      return sql`CASE WHEN CAST(${number} AS ${dialect.text}) = ${text} THEN ${placeOfNumber(number, fact)} ELSE ${WRONG_KIND} END`;
    }
    default:
      return placeAmong(text, wordsOf(fact));
  }
}

function placeOfNumber(number: Expression, { from, to }: { readonly from: number; readonly to: number }): Expression {
  const place = from === 0 ? number : sql`${number} - ${from}`;
  return sql`CASE WHEN ${number} BETWEEN ${from} AND ${to} THEN CAST(${place} AS INTEGER) ELSE ${OUT_OF_RANGE} END`;
}

interface Code {
  readonly code: string;
  readonly number: number;
}

function placeAmong(text: Expression, codes: readonly Code[]): Expression {
  const steps = codes.map(({ code, number }) => sql`WHEN ${word(code)} THEN ${number}`);
  return steps.length === 0 ? sql`${WRONG_KIND}` : sql`CASE ${text} ${joined(steps, " ")} ELSE ${WRONG_KIND} END`;
}

function wordsOf(fact: Fact): readonly Code[] {
  return allValues(fact).map((value, number) => ({ code: String(value), number }));
}
