import { type Expression, joined, sql } from "./expression.js";

/** PostgreSQL takes at most a hundred at a time. */
const MOST_AT_ONCE = 50;

/** Texts of which some are null as one text with commas between the others; null where all are. */
export function commaList(texts: readonly Expression[]): Expression {
  if (texts.length <= MOST_AT_ONCE) return sql`nullif(concat_ws(',', ${joined(texts, ", ")}), '')`;
  const parts = Array.from({ length: Math.ceil(texts.length / MOST_AT_ONCE) }, (_, part) =>
    commaList(texts.slice(part * MOST_AT_ONCE, (part + 1) * MOST_AT_ONCE)),
  );
  return commaList(parts);
}
