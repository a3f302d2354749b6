import type { CaseProblemCode } from "../engine/check-case.js";
import type { Problem } from "../kernel/problem.js";
import type { ColumnMapProblemCode } from "./check-column-map.js";
import type { DialectName } from "./dialect.js";

/** A column of the result. */
export interface SqlColumn {
  readonly name: string;
  readonly means: string;
}

/** A rule set as one statement that reads a table and changes nothing. */
export interface SqlStatement {
  readonly dialect: DialectName;
  readonly text: string;
  readonly columns: readonly SqlColumn[];
  /** The facts that some row may tell, and those of which no row says anything. */
  readonly facts: { readonly told: readonly string[]; readonly untold: readonly string[] };
  /** What whoever runs it should know, in sentences. */
  readonly notes: readonly string[];
}

/** The map, the day, or a name in the rules that is none of plain letters and digits. */
export type SqlProblemCode = ColumnMapProblemCode | CaseProblemCode | "not-a-plain-name";

/** Why no statement was written. */
export type SqlProblem = Problem<SqlProblemCode>;
