import { type CaseProblemCode, dayProblems } from "../../engine/check-case.js";
import { type Inside, insideOf } from "../../engine/inside.js";
import { MisuseError } from "../../kernel/misuse-error.js";
import { optionsTaken } from "../../kernel/options-taken.js";
import type { Problem } from "../../kernel/problem.js";
import type { Result } from "../../kernel/result.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { decided, refusing } from "./decided.js";
import { linesOf } from "./lines.js";
import { ndjsonReader, ndjsonRows } from "./ndjson-rows.js";
import { type CsvProblemCode, openCsv } from "./open-csv.js";
import { rowDays } from "./row-days.js";
import { STREAM_FORMATS, type StreamOptions } from "./stream-options.js";
import type { StreamedRow } from "./streamed-row.js";

/** Why a stream was refused before its first row. */
export type StreamProblem = Problem<CsvProblemCode | CaseProblemCode>;

/** Where cases come from: a file's stream of bytes, or anything that gives text bit by bit. */
export type StreamSource = AsyncIterable<Uint8Array | string>;

/**
 * What thresholds point to for every row of a CSV or NDJSON file, however long: rows are read as they are asked for, a few hundred
 * at a time.
 *
 * Each row comes to what `bounds` gives for it alone. A row that cannot be used comes with its line and everything that is wrong
 * with it, and does not stop the rest. Columns of a CSV file are named as facts, or `<fact>From` and `<fact>To`; beside them may
 * stand `id`, which is passed on and never looked into, and `on`. An empty cell is not known; `true`, `TRUE` and `True` are true,
 * and so for false; no cell holds a line break. A first line with a name that is no fact is refused with every problem at once.
 *
 * It indicates; a person decides: nothing here ranks children. What reading fails with, and the reason of `signal`, is thrown.
 *
 * @example
 * const rows = await indicateStream(thresholds, createReadStream("cases.csv"), { format: "csv", on: "2026-11-21" });
 * if (rows.ok) for await (const row of rows.value) console.log(row.line, row.ok ? row.pointsTo.id : row.problems);
 */
export async function indicateStream(
  thresholds: { readonly ruleSet: RuleSet },
  source: StreamSource,
  options: StreamOptions,
): Promise<Result<AsyncIterable<StreamedRow>, StreamProblem>> {
  const opened = await openStream(thresholds, source, options);
  return opened.ok ? { ok: true, value: rowByRow(opened.value) } : opened;
}

async function* rowByRow(stretches: AsyncIterable<readonly StreamedRow[]>): AsyncGenerator<StreamedRow> {
  for await (const rows of stretches) yield* rows;
}

/** The same, with the rows that were read together. */
export async function openStream(
  thresholds: { readonly ruleSet: RuleSet },
  source: StreamSource,
  options: StreamOptions,
): Promise<Result<AsyncIterable<readonly StreamedRow[]>, StreamProblem>> {
  const { format, on, otherwiseOn, signal } = optionsTaken("indicateStream", options);
  if (!STREAM_FORMATS.includes(format))
    throw new MisuseError(`indicateStream: expected ${STREAM_FORMATS.join(" or ")} as \`format\``);
  const inside = insideOf(thresholds);
  const { ruleSet } = inside.holder.program;
  const problems = [on, otherwiseOn].flatMap((day) => (day === undefined ? [] : dayProblems(day, ruleSet)));
  if (problems.length > 0) return { ok: false, problems };
  const lines = linesOf(source, signal);
  if (format === "csv") return openCsv(lines, inside, options);
  return { ok: true, value: ndjson(inside, options, lines) };
}

function ndjson(
  inside: Inside,
  options: StreamOptions,
  lines: ReturnType<typeof linesOf>,
): AsyncIterable<readonly StreamedRow[]> {
  const { program } = inside.holder;
  const days = rowDays(program.ruleSet, options);
  const read = ndjsonReader(program, days.dayOf, refusing(options));
  const how = { read, rowsFrom: ndjsonRows(program), refuse: refusing(options, "/facts"), days };
  return decided(lines, inside, options, how);
}
