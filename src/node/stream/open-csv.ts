import type { Inside } from "../../engine/inside.js";
import type { Program } from "../../engine/program/program.js";
import type { Problem } from "../../kernel/problem.js";
import type { Result } from "../../kernel/result.js";
import { type Header, type HeaderProblemCode, readHeader } from "./csv-header.js";
import { cellsOf, csvReader, csvRows, NOT_CSV } from "./csv-rows.js";
import { decided, placed, refusing } from "./decided.js";
import { type LineFault, type Lines, lineProblem } from "./lines.js";
import { rowDays } from "./row-days.js";
import type { StreamOptions } from "./stream-options.js";
import type { StreamedRow } from "./streamed-row.js";

export type CsvProblemCode = HeaderProblemCode | LineFault | "empty-file" | "not-csv";

type Opened<Value> = Result<Value, Problem<CsvProblemCode>>;

/** The rows of a CSV file. Its first line says what the columns are; nothing is decided before every name in it is known. */
export async function openCsv(
  lines: AsyncGenerator<Lines>,
  inside: Inside,
  options: StreamOptions,
): Promise<Opened<AsyncIterable<readonly StreamedRow[]>>> {
  const { program } = inside.holder;
  const { value: first } = await lines.next();
  const header: Opened<Header> = first === undefined ? EMPTY : headerIn(first, program, options);
  if (first === undefined || !header.ok) {
    await lines.return(undefined);
    return { ok: false, problems: (header.ok ? [] : header.problems).map((one) => placed(one, 1, options)) };
  }
  const refuse = refusing(options);
  const days = rowDays(program.ruleSet, options);
  const how = { read: csvReader(header.value, days.dayOf, refuse), rowsFrom: csvRows(header.value), refuse, days };
  return { ok: true, value: decided(afterFirst(first, lines), inside, options, how) };
}

const EMPTY: Opened<never> = {
  ok: false,
  problems: [
    { code: "empty-file", at: "", says: "expected a first line with the names of the columns; there is none" },
  ],
};

function headerIn({ text, faults }: Lines, program: Program, { on, otherwiseOn }: StreamOptions): Opened<Header> {
  const fault = faults.get(0);
  if (fault !== undefined) return { ok: false, problems: [lineProblem(fault)] };
  const [line = ""] = text.split("\n", 1);
  if (line.trim() === "") return EMPTY;
  const [names] = cellsOf(line, 1);
  if (names === undefined) return { ok: false, problems: [NOT_CSV] };
  const header = readHeader(names, program);
  if (!header.ok || header.value.on !== -1 || on !== undefined || otherwiseOn !== undefined) return header;
  const says = "no column `on`, and no day for all rows; say as on which day the facts are known";
  return { ok: false, problems: [{ code: "missing-day", at: "", says }] };
}

/** What follows the first line. */
async function* afterFirst(opened: Lines, lines: AsyncIterable<Lines>): AsyncGenerator<Lines> {
  const end = opened.text.indexOf("\n");
  if (end !== -1) {
    const faults = new Map([...opened.faults].map(([index, fault]) => [index - 1, fault]));
    yield { ...opened, first: opened.first + 1, count: opened.count - 1, text: opened.text.slice(end + 1), faults };
  }
  yield* lines;
}
