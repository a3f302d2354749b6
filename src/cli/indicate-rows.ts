import { compile } from "../engine/compile.js";
import type { Problem } from "../kernel/problem.js";
import { writeWhole } from "../node/save.js";
import { openSource, UnreadableSource } from "../node/stream/file-source.js";
import { openStream } from "../node/stream/indicate-stream.js";
import type { StreamFormat, StreamProgress } from "../node/stream/stream-options.js";
import type { RefusedRow, StreamedRow } from "../node/stream/streamed-row.js";
import { printable } from "../ruleset/printable.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import { progressOn } from "./progress.js";
import { refuse } from "./refuse.js";
import { counted } from "./report.js";
import { csvWriter, ndjsonWriter, type RowWriter } from "./row-writers.js";
import { type ExitCode, Interrupted, type Terminal } from "./terminal.js";

export interface IndicateRowsOptions {
  /** `-` is standard input. */
  readonly path: string;
  readonly from: StreamFormat;
  readonly to: StreamFormat;
  readonly on: string | undefined;
  /** The file to write; standard output where there is none. */
  readonly output: string | undefined;
}

const WRITERS: Readonly<Record<StreamFormat, (ruleSet: RuleSet) => RowWriter>> = {
  csv: csvWriter,
  ndjson: ndjsonWriter,
};

/** Indicates for every case of a file, row by row; rows that cannot be used are said and do not stop the rest. */
export async function indicateRows(
  ruleSet: RuleSet,
  { path, from, to, on, output }: IndicateRowsOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const file = path === "-" ? "standard input" : path;
  const source = await openSource(path, () => terminal.standardInput());
  if (!source.ok) return cannot(source.problems, terminal);
  const progress = progressOn(terminal, source.value.size);
  let done: StreamProgress = { rows: 0, refused: 0, undated: 0, bytes: 0 };
  const today = terminal.today();
  const opened = await openStream(compile(ruleSet), source.value.bytes, {
    format: from,
    file,
    otherwiseOn: today,
    signal: terminal.interrupted(),
    ...(on === undefined ? {} : { on }),
    onProgress: (now) => {
      done = now;
      progress.show(now);
    },
  }).catch(asProblem);
  if (opened === "interrupted") return interrupted(terminal);
  if (!opened.ok) return cannot(opened.problems, terminal);
  const texts = written(opened.value, WRITERS[to](ruleSet), (row) => progress.say(linesOf(row, file)));
  const sent = await (output === undefined ? send(texts, terminal) : writeWhole(output, texts)).catch(asProblem);
  progress.end();
  if (sent === "interrupted") return interrupted(terminal);
  if (!sent.ok) return cannot(sent.problems, terminal);
  if (done.undated > 0) {
    const rows = counted(done.undated, "case");
    terminal.err(`${rows} without a day: taken as on today, ${today} by this machine's clock\n`);
  }
  const refused = done.refused === 0 ? "" : `, ${done.refused.toLocaleString("en-GB")} of them could not be used`;
  terminal.err(`${file}: ${done.rows.toLocaleString("en-GB")} ${done.rows === 1 ? "case" : "cases"}${refused}\n`);
  return done.refused > 0 ? 1 : 0;
}

async function* written(
  stretches: AsyncIterable<readonly StreamedRow[]>,
  { head, row }: RowWriter,
  refused: (row: RefusedRow) => void,
): AsyncGenerator<string> {
  yield head;
  for await (const rows of stretches) {
    for (const one of rows) if (!one.ok) refused(one);
    yield rows.map(row).join("");
  }
}

/** Writes to standard output until all is written or nobody reads on. */
async function send(texts: AsyncIterable<string>, terminal: Terminal): Promise<{ readonly ok: true }> {
  for await (const text of texts) if ((await terminal.outInTurn(text)) === "closed") break;
  return { ok: true };
}

function linesOf({ line, problems }: RefusedRow, file: string): string {
  return problems
    .map(({ code, at, says }) => {
      const fact = at.replace(/^\/(facts\/)?/, "");
      return `${file}:${line}: ${code}: ${printable(fact === "" ? says : `${fact}: ${says}`)}\n`;
    })
    .join("");
}

/** What ended a stream midway, where that is no mistake of ours. */
function asProblem(error: unknown): { readonly ok: false; readonly problems: readonly Problem[] } | "interrupted" {
  if (error instanceof UnreadableSource) return { ok: false, problems: [error.problem] };
  if (error instanceof Interrupted) return "interrupted";
  throw error;
}

function interrupted(terminal: Terminal): ExitCode {
  terminal.err("interrupted before the end; no file was written\n");
  return 2;
}

function cannot(problems: readonly Problem[], terminal: Terminal): ExitCode {
  return refuse(problems, terminal);
}
