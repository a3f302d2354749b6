import { pathOf } from "../../kernel/pointer.js";
import type { Problem } from "../../kernel/problem.js";
import type { Result } from "../../kernel/result.js";
import { decode, readText } from "../../node/read-text.js";
import { parseText } from "../../ruleset/source/parse-text.js";
import { calendarPage } from "../../timescales/calendar-page.js";
import type { EventsFile } from "../../timescales/child-event.js";
import type { DueOptions } from "../../timescales/due.js";
import { EVENT_NAMES } from "../../timescales/events.js";
import { toIcs } from "../../timescales/ics.js";
import { lines } from "../../timescales/lines.js";
import { type Pathway, pathway as pathwayOf } from "../../timescales/pathway.js";
import { readEvents } from "../../timescales/read-events.js";
import { choice, day } from "../choices.js";
import { CLOCK_OPTIONS, clockOptions } from "../clock-options.js";
import type { Arguments, Command } from "../command.js";
import { refuse } from "../refuse.js";
import type { ExitCode, Terminal } from "../terminal.js";

/** `levels-of-need pathway`: a child's calendar of due dates, from what has happened. */
export const pathway: Command = {
  name: "pathway",
  summary: "lay out everything that a child's events make due as one calendar: for people, programs or a diary",
  takes: "EVENTS.json|-",
  positionals: [1, 1],
  options: {
    on: {
      value: "YYYY-MM-DD",
      says: "the day as on which things are due or overdue; takes the place of the file's own",
    },
    ...CLOCK_OPTIONS,
    format: { value: "text|json|ics", says: "for people (text), for programs (json), or for a diary (ics)" },
  },
  help: `The file is { "on": "2026-12-24", "events": [{ "event": "referral", "on": "2026-12-10" }] }, or such a list alone; \`-\` reads it
from standard input. It may name an "area", and a "reference": an opaque word for the child, never a name, which keeps
two children apart in one diary. Events that start a clock in hours need the instant: "on": "2026-12-23T22:10+00:00".
Exit code: 0, or 2 when the events cannot be used; then every problem in them.

Events:
${lines("", EVENT_NAMES.join(", "), 2).join("\n")}`,
  run,
};

/** What was read, as far as it could be, and what is wrong with it. */
interface Read {
  readonly file: Partial<EventsFile>;
  readonly problems: readonly Problem[];
  placed(problem: Problem): Problem;
}

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const format = choice(args, "format", ["text", "json", "ics"]);
  const asked = day(args, "on");
  const clocks = await clockOptions(args);
  const read = await readFile(args.positionals[0] ?? "-", terminal);
  if (!clocks.ok || !read.ok) {
    const problems = [...(clocks.ok ? [] : clocks.problems), ...(read.ok ? [] : read.problems)];
    return refuse(problems, terminal);
  }
  const { file, problems, placed } = read.value;
  const on = asked ?? (problems.length > 0 ? undefined : (file.on ?? today(terminal)));
  // Where the file is wrong, what the events mean together is looked at all the same, so that all is said at once.
  const found = pathwayOf(file.events ?? [], { ...areaOf(file), ...clocks.value, ...(on && { on }) });
  if (!found.ok || problems.length > 0)
    return refuse(
      unlike([...problems, ...(found.ok ? [] : found.problems)])
        .map(placed)
        .toSorted(inFileOrder),
      terminal,
    );
  terminal.out(printed(found.value, format, file, on, terminal));
  return 0;
}

function unlike(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((one) => [`${one.at} ${one.says}`, one])).values()];
}

function inFileOrder(one: Problem, other: Problem): number {
  const { line = 0, column = 0 } = one.place ?? {};
  return line - (other.place?.line ?? 0) || column - (other.place?.column ?? 0);
}

function areaOf({ area }: Partial<EventsFile>): DueOptions {
  return typeof area === "string" ? { area } : {};
}

/** Today by the machine's clock, and said so. */
function today(terminal: Terminal): string {
  const on = terminal.today();
  terminal.err(`no day was named: looked at as on today, ${on} by this machine's clock\n`);
  return on;
}

function printed(
  pathway: Pathway,
  format: "text" | "json" | "ics",
  { reference }: Partial<EventsFile>,
  on: string | undefined,
  terminal: Terminal,
): string {
  if (format === "json") return `${JSON.stringify(pathway, undefined, 2)}\n`;
  if (format === "text") return calendarPage(pathway);
  if (reference === undefined)
    terminal.err('the file has no "reference": in one diary, entries of two children would take each other\'s place\n');
  return toIcs(pathway, { stamp: `${on}T00:00:00Z`, reference: reference ?? "child" });
}

/** The events, checked; a problem of them stands at its line, without the line itself: it may be personal. */
async function readFile(path: string, terminal: Terminal): Promise<Result<Read, Problem>> {
  const name = path === "-" ? "standard input" : path;
  const text = path === "-" ? decode(await terminal.readStandardInput(), name) : await readText(path);
  if (!text.ok) return text;
  const { value, locate, problems } = parseText(text.value, name);
  const isList = Array.isArray(value);
  const placed = (problem: Problem): Problem => {
    const at = isList ? problem.at.replace(/^\/events/, "") : problem.at;
    return withoutFrame({ ...locate(stepsOf(at), "value"), ...problem, at });
  };
  if (problems.length > 0) return { ok: false, problems: problems.map(withoutFrame) };
  const read = readEvents(value);
  const file = read.ok ? read.value : isList ? { events: value } : (value as Partial<EventsFile>);
  return { ok: true, value: { file, problems: read.ok ? [] : read.problems, placed } };
}

/** The way to a part of the file; the places in lists are numbers. */
function stepsOf(at: string): readonly (string | number)[] {
  return pathOf(at).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function withoutFrame(problem: Problem): Problem {
  if (problem.place === undefined) return problem;
  const { file, line, column } = problem.place;
  return { ...problem, place: { file, line, column } };
}
