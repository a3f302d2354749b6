import { allValues } from "../../facts/values.js";
import { isRecord } from "../../kernel/json.js";
import { pointer } from "../../kernel/pointer.js";
import type { Problem } from "../../kernel/problem.js";
import type { Result } from "../../kernel/result.js";
import { quote } from "../../ruleset/quote.js";
import type { Program } from "../program/program.js";
import type { Cells } from "./cells.js";
import { type ColumnNameProblemCode, type NamedColumn, namedColumns } from "./column-names.js";
import { dictionaryCells, numberCells } from "./number-cells.js";
import { plainCells } from "./plain-cells.js";
import { type DictionaryColumn, isNumberColumn, type NumberColumn, notKnownIn } from "./table.js";

type TableProblemCode =
  | ColumnNameProblemCode
  | "not-a-table"
  | "not-a-column"
  | "wrong-length"
  | "not-known-is-a-value";

/** A table whose columns have all been found to speak of facts. */
interface ReadTable {
  readonly rows: number;
  readonly cells: readonly Cells[];
}

/** The columns of a table as cells, or everything that is wrong with them; of the rows nothing is read yet. */
export function readTable(table: unknown, program: Program): Result<ReadTable, Problem<TableProblemCode>> {
  if (!isTable(table)) {
    const says = "expected `rows`, a whole number, and `columns`, an object with an array for each fact";
    return { ok: false, problems: [{ code: "not-a-table", at: "", says }] };
  }
  const { rows, columns } = table;
  const named = namedColumns(Object.keys(columns), program, (name) => pointer(["columns", name]));
  const cells: Cells[] = [];
  const problems: Problem<TableProblemCode>[] = [...named.problems];
  for (const column of named.columns) {
    const found = cellsIn(column, columns[column.name], rows);
    if ("code" in found) problems.push({ ...found, at: pointer(["columns", column.name]) });
    else cells.push(found);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { rows, cells } };
}

type Wrong = Omit<Problem<TableProblemCode>, "at">;

function cellsIn(column: NamedColumn, values: unknown, rows: number): Cells | Wrong {
  if (Array.isArray(values)) return hasLength(values, rows) ?? plainCells(column, values);
  if (isNumberColumn(values))
    return hasLength(values, rows) ?? notKnownIsNone(column, values) ?? numberCells(column, values);
  if (isDictionary(values)) return hasLength(values.codes, rows) ?? dictionaryCells(column, values);
  const says = `expected an array, an array of numbers, or a dictionary with \`codes\` and \`values\` for ${quote(column.name)}`;
  return { code: "not-a-column", says };
}

function hasLength({ length }: { readonly length: number }, rows: number): Wrong | undefined {
  if (length === rows) return undefined;
  return { code: "wrong-length", says: `expected ${rows} rows as the table says; there are ${length}` };
}

/** The number for "not known" would be read as such where somebody means the value. */
function notKnownIsNone({ written }: NamedColumn, numbers: NumberColumn): Wrong | undefined {
  const none = notKnownIn(numbers);
  const isValue =
    written.kind === "integer"
      ? allValues(written).includes(none ?? -1)
      : allValues(written).length > (none ?? -1) && (none ?? -1) >= 0;
  if (!isValue) return undefined;
  const says = `${quote(written.id)} may be ${none}, which says "not known" in this kind of array; use a wider one`;
  return { code: "not-known-is-a-value", says };
}

function isTable(
  table: unknown,
): table is { readonly rows: number; readonly columns: Readonly<Record<string, unknown>> } {
  if (!isRecord(table) || !Object.hasOwn(table, "rows") || !Object.hasOwn(table, "columns")) return false;
  const { rows, columns } = table;
  return typeof rows === "number" && Number.isSafeInteger(rows) && rows >= 0 && isRecord(columns);
}

function isDictionary(values: unknown): values is DictionaryColumn {
  return isRecord(values) && isNumberColumn(values.codes) && Array.isArray(values.values);
}
