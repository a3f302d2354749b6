import { type NamedColumn, namedColumns } from "../../engine/batch/column-names.js";
import type { Program } from "../../engine/program/program.js";
import { nearest } from "../../kernel/nearest.js";
import { pointer, type Step } from "../../kernel/pointer.js";
import type { Problem } from "../../kernel/problem.js";
import { quote } from "../../ruleset/quote.js";
import { notDivided } from "../stream/csv-header.js";
import { type CellSays, cellReader } from "./csv-cells.js";

/** Columns beside those of facts, with what stands in their cells. */
const OWN_COLUMNS: ReadonlyMap<string, "text" | "yes-or-no" | "list"> = new Map([
  ["name", "text"],
  ["on", "text"],
  ...["atLeast", "pointsTo", "couldBe", "urgency", "tell"].map((key) => [`expect.${key}`, "text"] as const),
  ...["enoughKnown", "settled"].map((key) => [`expect.${key}`, "yes-or-no"] as const),
  ...["because", "ask", "duties"].map((key) => [`expect.${key}`, "list"] as const),
]);

/** What the columns are. */
interface CaseColumns {
  readonly names: readonly string[];
  readonly facts: readonly { readonly column: NamedColumn; readonly read: (text: string) => CellSays }[];
}

/** A problem of the cell in a column. */
type CellProblem = Omit<Problem, "place"> & { readonly column: number };

/** What the names in the first line say, or everything that is wrong with them. */
export function readCaseColumns(
  written: readonly string[],
  program: Program,
): CaseColumns | { readonly problems: readonly CellProblem[] } {
  const whole = notDivided(written);
  if (whole !== undefined) return { problems: [{ ...whole, column: 0 }] };
  const names = written.map((name) => name.trim());
  const others = [...OWN_COLUMNS.keys()];
  const own = names.filter((name) => !OWN_COLUMNS.has(name) && !name.startsWith("expect."));
  const { columns, problems } = namedColumns([...new Set(own)], program, (name) => pointer([name]), others);
  const problem = (code: string, name: string, says: string): Omit<Problem, "place"> => ({
    code,
    at: pointer([name]),
    says,
  });
  const strange = names.filter((name) => name.startsWith("expect.") && !OWN_COLUMNS.has(name));
  const twice = [...new Set(names.filter((name, place) => names.indexOf(name) !== place))];
  const missing = ["name", "on"].filter((name) => !names.includes(name));
  const expects = names.some((name) => OWN_COLUMNS.has(name) && name.startsWith("expect."));
  const all = [
    ...problems,
    ...strange.map((name) => problem("unknown-key", name, `no column ${quote(name)}${meant(name, others)}`)),
    ...twice.map((name) =>
      problem("given-twice", name, `the column ${quote(name)} stands twice; leave out one of the two`),
    ),
    ...missing.map((name) => problem("missing-key", name, `a table of cases needs a column \`${name}\``)),
    ...(expects ? [] : [problem("missing-key", "expect.pointsTo", NOTHING_EXPECTED)]),
  ];
  if (all.length > 0) {
    return {
      problems: all.map((one) => ({
        ...one,
        column: Math.max(
          0,
          names.findIndex((name) => pointer([name]) === one.at),
        ),
      })),
    };
  }
  return { names, facts: columns.map((column) => ({ column, read: cellReader(column) })) };
}

const NOTHING_EXPECTED = "a table of cases needs a column that says what is expected, such as `expect.pointsTo`";

function meant(name: string, known: readonly string[]): string {
  const close = nearest(name, known);
  return close === undefined ? "" : `; did you mean \`${close}\`?`;
}

/** A row as the case that would stand in a file. */
export function readRow(
  cells: readonly string[],
  { names, facts }: CaseColumns,
): { readonly value: object; readonly faults: readonly CellProblem[] } {
  const faults: CellProblem[] = [];
  const given: Record<string, unknown> = {};
  for (const { column, read } of facts) {
    const place = names.indexOf(column.name);
    const found = read(cells[place] ?? "");
    const { id } = column.written;
    if ("fault" in found) faults.push({ ...found.fault, at: "", column: place });
    else if (found.given !== null && found.given !== undefined) {
      given[id] = column.says === "value" ? found.given : { ...(given[id] ?? {}), [column.says]: found.given };
    }
  }
  const expect: Record<string, unknown> = {};
  for (const [name, kind] of OWN_COLUMNS) {
    const place = names.indexOf(name);
    const text = (cells[place] ?? "").trim();
    if (!name.startsWith("expect.") || text === "") continue;
    expect[name.slice("expect.".length)] = kind === "text" ? text : kind === "list" ? listIn(text) : truthIn(text);
  }
  const text = (name: string): string => (cells[names.indexOf(name)] ?? "").trim();
  return { value: { name: text("name"), on: text("on"), given, expect }, faults };
}

function listIn(text: string): readonly string[] {
  return text.split(/[\s,;]+/).filter((name) => name !== "");
}

/** True and false also as spreadsheets write them; what is neither is left for the reader to refuse. */
function truthIn(text: string): boolean | string {
  return /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : text;
}

/** The column from which a part of a case was read; -1 for the case as a whole. */
export function columnOf([key, inner]: readonly Step[], { names, facts }: CaseColumns): number {
  if (key === "expect")
    return inner === undefined
      ? names.findIndex((name) => name.startsWith("expect."))
      : names.indexOf(`expect.${inner}`);
  if (key === "given") return names.indexOf(facts.find(({ column }) => column.written.id === inner)?.column.name ?? "");
  return key === undefined ? -1 : names.indexOf(String(key));
}

export function wrongCount(wanted: number, found: number): readonly Problem[] {
  if (wanted === found) return [];
  const says = `expected ${wanted} cells as in the first line; there are ${found}`;
  return [{ code: "wrong-cell-count", at: "", says }];
}
