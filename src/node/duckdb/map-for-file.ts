import { namedColumns } from "../../engine/batch/column-names.js";
import { programFor } from "../../engine/program/build-program.js";
import { AGE_YEARS } from "../../facts/age.js";
import type { Fact } from "../../facts/fact.js";
import { isObject } from "../../kernel/json.js";
import { nearest } from "../../kernel/nearest.js";
import { pointer } from "../../kernel/pointer.js";
import type { Problem } from "../../kernel/problem.js";
import type { Result } from "../../kernel/result.js";
import { quote } from "../../ruleset/quote.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import type { ColumnMap } from "../../sql/column-map.js";
import type { DataColumn, DataFile } from "./data-file.js";

/** The column that is passed on where no map names a key. */
const KEY = "id";

/** The column that a file for `indicate` has besides, a day for each row. */
const DAY = "on";

/** The map for a file whose columns are named as facts, `id` apart; a name that is neither is refused, for it may be a slip. */
export function mapByNames(file: DataFile, ruleSet: RuleSet): Result<ColumnMap, Problem> {
  const { columns } = file;
  const names = columns.map(({ name }) => name).filter((name) => name !== KEY);
  const named = namedColumns(names, programFor(ruleSet), (name) => pointer([name]), [KEY]);
  if (named.problems.length > 0) {
    return { ok: false, problems: named.problems.map((one) => ofColumn(one, file)) };
  }
  const key = columns.some(({ name }) => name === KEY) ? [KEY] : [];
  return { ok: true, value: { format: 1, key, facts: Object.fromEntries(names.map((name) => [name, name])) } };
}

/** A slip in the name of a column, where it is to be found. */
function ofColumn({ code, at, says }: Problem, { format, path }: DataFile): Problem {
  const meant =
    at === pointer([DAY])
      ? `all rows are asked as on one day, which --on says; take the column ${quote(DAY)} out`
      : `${says}${says.endsWith("?") ? "" : ";"} or say with --map what the columns mean`;
  if (format === "csv") return { code, at, says: meant, place: { file: path, line: 1, column: 1 } };
  return { code, at: "", says: `${path}: ${meant}` };
}

/** What stands in the way of reading a file by a map: columns that are not there, and columns of another kind. */
export function mapProblems(map: ColumnMap, { columns, path }: DataFile, ruleSet: RuleSet): readonly Problem[] {
  const problems: Problem[] = [];
  const columnFor = (name: string, at: string): DataColumn | undefined => {
    const found = columns.find((one) => one.name === name);
    if (found !== undefined) return found;
    const meant = nearest(
      name,
      columns.map((one) => one.name),
    );
    const says = `${path} has no column ${quote(name)}${meant === undefined ? "" : `; did you mean ${quote(meant)}?`}`;
    problems.push({ code: "no-such-column", at, says });
    return undefined;
  };
  for (const [at, name] of map.key.entries()) columnFor(name, pointer(["key", at]));
  const named = namedColumns(Object.keys(map.facts), programFor(ruleSet), (name) => pointer(["facts", name]));
  for (const { name, written } of named.columns) {
    const mapped = map.facts[name];
    const at = pointer(["facts", name]);
    const from = isObject(mapped) && "column" in mapped ? mapped.column : mapped;
    if (typeof from !== "string") continue;
    const column = columnFor(from, at);
    if (column === undefined || isObject(mapped)) continue;
    const wanted = kindFor(written, map.cells === "text" ? "text" : "typed");
    if (wanted.types.test(column.type)) continue;
    const says = `${quote(from)} holds ${column.type}; expected ${wanted.words} for ${quote(written.id)}; make it another kind, or give \`values\` for its codes`;
    problems.push({ code: "wrong-kind-of-column", at, says });
  }
  return problems;
}

interface Kind {
  readonly types: RegExp;
  readonly words: string;
}

const TEXT: Kind = { types: /^(VARCHAR|ENUM)/, words: "text" };

function kindFor({ kind, id }: Fact, cells: "text" | "typed"): Kind {
  if (cells === "text") return TEXT;
  if (kind === "boolean") return { types: /^BOOLEAN$/, words: "true and false" };
  if (kind === "integer" || id === AGE_YEARS.id)
    return { types: /^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|FLOAT|DOUBLE|DECIMAL.*)$/, words: "whole numbers" };
  return TEXT;
}
