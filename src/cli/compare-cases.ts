import { compile } from "../engine/compile.js";
import type { LocalDate } from "../kernel/local-date.js";
import type { Problem } from "../kernel/problem.js";
import type { Result } from "../kernel/result.js";
import { openSource, UnreadableSource } from "../node/stream/file-source.js";
import { openStream } from "../node/stream/indicate-stream.js";
import { type StreamFormat, streamFormatOf } from "../node/stream/stream-options.js";
import type { StreamedRow } from "../node/stream/streamed-row.js";
import { notInForce } from "../ruleset/in-force.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import { parseText } from "../ruleset/source/parse-text.js";
import type { CompareOptions } from "../verify/compare/compare.js";
import type { EffectOnCases } from "../verify/compare/difference.js";
import { newCaseTally } from "../verify/compare/effect.js";
import { type CaseToCompare, distinct, effectOn } from "../verify/compare/given-cases.js";
import { daysOf, type Side, sidesOf } from "../verify/compare/side.js";
import { scalesOf } from "../verify/compare/verdicts.js";
import { textAt } from "./case-file.js";
import { inStep } from "./in-step.js";
import { counted } from "./report.js";
import { Interrupted, type Terminal } from "./terminal.js";

type Effect = Result<EffectOnCases, Problem>;

/** What the difference between two sets does to the cases of a file; rows that neither can decide are counted with their problems. */
export async function effectOfFile(
  sets: readonly [RuleSet, RuleSet],
  path: string,
  on: CompareOptions["on"],
  terminal: Terminal,
): Promise<Effect> {
  const sides = sidesOf(sets, daysOf(on));
  const scales = scalesOf(sets);
  const today = on === undefined ? todayFor(sets, terminal) : undefined;
  const format = streamFormatOf(path);
  if (format === undefined) return listed(sides, scales, path, today, terminal);
  try {
    return await streamed(sides, scales, { path, format, today }, terminal);
  } catch (error) {
    if (error instanceof UnreadableSource) return { ok: false, problems: [error.problem] };
    if (error instanceof Interrupted) return { ok: false, problems: [INTERRUPTED] };
    throw error;
  }
}

const INTERRUPTED: Problem = { code: "interrupted", at: "", says: "interrupted before the end; nothing was compared" };

/** The day for cases that name none; none where a set is not in force today. */
function todayFor(sets: readonly RuleSet[], terminal: Terminal): LocalDate | undefined {
  const today = terminal.today();
  return sets.every((ruleSet) => notInForce(ruleSet, today) === undefined) ? today : undefined;
}

async function listed(
  sides: readonly [Side, Side],
  scales: "same" | "different",
  path: string,
  today: LocalDate | undefined,
  terminal: Terminal,
): Promise<Effect> {
  const read = await textAt(path, terminal);
  if (!read.ok) return read;
  const { value, problems } = parseText(read.value.text, read.value.file);
  if (problems.length > 0) return { ok: false, problems: problems.map(withoutFrame) };
  const cases = (Array.isArray(value) ? value : [value]) as readonly CaseToCompare[];
  const undated = cases.filter((one) => typeof one === "object" && one !== null && (one.on ?? null) === null);
  if (today === undefined) return { ok: true, value: effectOn(cases, sides, scales) };
  sayUndated(undated.length, today, terminal);
  const dated = cases.map((one) => (undated.includes(one) ? { ...one, on: today } : one));
  return { ok: true, value: effectOn(dated, sides, scales) };
}

/** The line itself may be about a child. */
function withoutFrame({ place, ...problem }: Problem): Problem {
  return place === undefined
    ? problem
    : { ...problem, place: { file: place.file, line: place.line, column: place.column } };
}

async function streamed(
  sides: readonly [Side, Side],
  scales: "same" | "different",
  {
    path,
    format,
    today,
  }: { readonly path: string; readonly format: StreamFormat; readonly today: LocalDate | undefined },
  terminal: Terminal,
): Promise<Effect> {
  let undated = 0;
  const sources: AsyncIterable<Uint8Array>[] = [];
  const open = async ({ asked, on }: Side): Promise<Result<AsyncIterable<readonly StreamedRow[]>, Problem>> => {
    const source = await openSource(path, () => terminal.standardInput());
    if (!source.ok) return source;
    sources.push(source.value.bytes);
    return openStream(compile(asked), source.value.bytes, {
      format,
      file: path,
      signal: terminal.interrupted(),
      ...(on === undefined ? {} : { on }),
      ...(on !== undefined || today === undefined ? {} : { otherwiseOn: today }),
      onProgress: (now) => {
        undated = now.undated;
      },
    });
  };
  try {
    const [before, after] = [await open(sides[0]), await open(sides[1])];
    if (!before.ok) return before;
    if (!after.ok) return after;
    const tally = newCaseTally(scales);
    for await (const pairs of inStep(before.value, after.value)) {
      for (const [old, now] of pairs) {
        if (now === undefined) return { ok: false, problems: [CHANGED] };
        if (old.ok && now.ok) tally.add(old, now);
        else {
          const problems = distinct([old, now].flatMap((row) => (row.ok ? [] : row.problems)));
          tally.refuse({ at: old.line, ...(old.id === undefined ? {} : { id: old.id }), problems });
        }
      }
    }
    if (today !== undefined) sayUndated(undated, today, terminal);
    return { ok: true, value: tally.effect() };
  } finally {
    // Rows that nobody asked for leave their file open: the second's, where the first has none.
    for (const source of sources) await source[Symbol.asyncIterator]().return?.();
  }
}

const CHANGED: Problem = {
  code: "unreadable-file",
  at: "",
  says: "the file of cases changed while it was read; try again",
};

function sayUndated(number: number, today: LocalDate, terminal: Terminal): void {
  if (number > 0)
    terminal.err(`${counted(number, "case")} without a day: taken as on today, ${today} by this machine's clock\n`);
}
