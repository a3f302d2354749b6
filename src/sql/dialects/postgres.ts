import { type Dialect, inQuotes } from "../dialect.js";
import { sql } from "../expression.js";

/** PostgreSQL 15. */
export const postgres: Dialect = {
  name: "postgres",
  text: sql`text`,
  stage: "AS NOT MATERIALIZED",
  // Without it the planner pulls every stage up into the last one, and writes out what is used twice twice.
  fence: "\n  OFFSET 0",
  quoted: (name) => inQuotes(name, '"'),
  wholeNumber: (text) => sql`CASE WHEN ${text} ~ '^-?[0-9]{1,9}$' THEN CAST(${text} AS integer) END`,
};
