import { type Dialect, inQuotes } from "../dialect.js";
import { sql } from "../expression.js";

/** DuckDB 1.x. */
export const duckdb: Dialect = {
  name: "duckdb",
  text: sql`VARCHAR`,
  stage: "AS NOT MATERIALIZED",
  fence: "",
  quoted: (name) => inQuotes(name, '"'),
  wholeNumber: (text) => sql`TRY_CAST(${text} AS INTEGER)`,
};
