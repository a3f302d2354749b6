// A rule set as one SELECT that runs where the data is: DuckDB, PostgreSQL, Spark SQL.

export type { RuleSet } from "./ruleset/rule-set.js";
export type { ColumnMapProblem, ColumnMapProblemCode } from "./sql/check-column-map.js";
export type { CodedColumn, CodedValue, ColumnMap, TrustedSql } from "./sql/column-map.js";
export { trustedSql } from "./sql/column-map.js";
export type { DialectName } from "./sql/dialect.js";
export { DIALECTS } from "./sql/dialect.js";
export type { RulesListed } from "./sql/levels.js";
export { readColumnMap } from "./sql/read-column-map.js";
export type { SqlColumn, SqlProblem, SqlProblemCode, SqlStatement } from "./sql/statement.js";
export type { ToSqlOptions } from "./sql/to-sql.js";
export { toSql } from "./sql/to-sql.js";
