import { type Dialect, inQuotes } from "../dialect.js";
import { sql } from "../expression.js";

/** Spark SQL 3.5 and 4. */
export const spark: Dialect = {
  name: "spark",
  text: sql`STRING`,
  stage: "AS",
  fence: "",
  quoted: (name) => inQuotes(name, "`"),
  wholeNumber: (text) => sql`TRY_CAST(${text} AS INT)`,
};
