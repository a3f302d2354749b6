import { nearest } from "../../kernel/nearest.js";
import { pointer } from "../../kernel/pointer.js";
import type { Problem } from "../../kernel/problem.js";
import type { CsvTable, TableRow } from "../../node/table/csv-table.js";
import { quote } from "../../ruleset/quote.js";

/** Columns that every table of indicators has. */
const NEEDED = ["level", "indicator", "fact", "comparison", "value", "basis"] as const;

/** Columns that it may have besides. */
const ALLOWED = ["reason", "theme", "urgency", "tell", "justification"] as const;

export type Column = (typeof NEEDED)[number] | (typeof ALLOWED)[number];

/** What a row says, column by column; a cell that is empty or not there says "". */
export type Cells = { readonly [OneColumn in Column]: string };

const COLUMNS: readonly string[] = [...NEEDED, ...ALLOWED];

/** Everything that is wrong with the names of the columns; letters may be small or large. */
export function columnProblems({ names }: CsvTable, file: string): readonly Problem[] {
  const written = names.map(plain).filter((name) => name !== "");
  const place = { file, line: 1, column: 1 };
  const problem = (code: string, name: string, says: string): Problem => ({ code, at: pointer([name]), says, place });
  const twice = new Set(written.filter((name, index) => written.indexOf(name) !== index));
  return [
    ...[...new Set(written)].filter((name) => !COLUMNS.includes(name)).map((name) => strange(name, problem)),
    ...[...twice].map((name) =>
      problem("given-twice", name, `the column ${quote(name)} stands twice; leave out one of the two`),
    ),
    ...NEEDED.filter((name) => !written.includes(name)).map((name) =>
      problem("missing-key", name, `a table of indicators needs a column ${quote(name)}`),
    ),
  ];
}

function strange(name: string, problem: (code: string, name: string, says: string) => Problem): Problem {
  const meant = nearest(name, COLUMNS);
  const help = meant === undefined ? `leave it out; there are ${COLUMNS.join(", ")}` : `did you mean \`${meant}\`?`;
  return problem("unknown-key", name, `no column ${quote(name)}; ${help}`);
}

/** The cells of a row by the names of their columns. */
export function cellsOf({ cells }: TableRow, { names }: CsvTable): Cells {
  const places = names.map(plain);
  const read = (column: string): string => (cells[places.indexOf(column)] ?? "").replaceAll(/\s+/g, " ").trim();
  return Object.fromEntries(COLUMNS.map((column) => [column, read(column)])) as Cells;
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}
