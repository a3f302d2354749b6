import { type Expression, joined, sql } from "./expression.js";

/** Whether something holds: known now, known never, or what the database finds; a column may be unknown in a row. */
export type Truth = Expression | "holds" | "fails" | "unknown";

const UNKNOWN: Expression = sql`CAST(NULL AS BOOLEAN)`;

/** As SQL: true, false, or null where it is unknown. */
export function written(truth: Truth): Expression {
  if (truth === "holds") return sql`TRUE`;
  if (truth === "fails") return sql`FALSE`;
  return truth === "unknown" ? UNKNOWN : truth;
}

/** Holds where every part does. `AND` and `OR` of SQL are Kleene's, and so is this. */
export function all(parts: readonly Truth[]): Truth {
  return join(parts, { decides: "fails", neutral: "holds", between: " AND " });
}

/** Holds where some part does. */
export function any(parts: readonly Truth[]): Truth {
  return join(parts, { decides: "holds", neutral: "fails", between: " OR " });
}

/** Whether it surely holds; never unknown. */
export function surely(truth: Truth): Truth {
  if (truth === "unknown") return "fails";
  return typeof truth === "string" ? truth : sql`coalesce(${truth}, FALSE)`;
}

/** Whether it may hold; never unknown. */
export function maybe(truth: Truth): Truth {
  if (truth === "unknown") return "holds";
  return typeof truth === "string" ? truth : sql`coalesce(${truth}, TRUE)`;
}

export function not(truth: Truth): Truth {
  if (typeof truth !== "string") return sql`(NOT ${truth})`;
  return ({ holds: "fails", fails: "holds", unknown: "unknown" } as const)[truth];
}

interface Joining {
  readonly decides: "holds" | "fails";
  readonly neutral: "holds" | "fails";
  readonly between: " AND " | " OR ";
}

function join(parts: readonly Truth[], { decides, neutral, between }: Joining): Truth {
  if (parts.includes(decides)) return decides;
  const open = parts.filter((part) => typeof part !== "string");
  const isUnknown = parts.includes("unknown");
  if (open.length === 0) return isUnknown ? "unknown" : neutral;
  const [only, ...others] = isUnknown ? [...open, UNKNOWN] : open;
  if (only === undefined) return neutral;
  return others.length === 0 ? only : sql`(${joined([only, ...others], between)})`;
}
