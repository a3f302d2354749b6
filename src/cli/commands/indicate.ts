import { compile } from "../../engine/compile.js";
import { explain } from "../../engine/explain.js";
import type { Problem } from "../../kernel/problem.js";
import { STREAM_FORMATS, type StreamFormat, streamFormatOf } from "../../node/stream/stream-options.js";
import { dueDates, type EventDays } from "../../timescales/due-dates.js";
import { caseAt } from "../case-file.js";
import { choice, day } from "../choices.js";
import { type Arguments, type Command, UsageError } from "../command.js";
import { refuse } from "../refuse.js";
import { BASE, ENGLAND, ruleSetAt } from "../rule-sets.js";
import type { ExitCode, Terminal } from "../terminal.js";

/** `levels-of-need indicate`: what the thresholds point to for one case, or for every case of a file. */
export const indicate: Command = {
  name: "indicate",
  summary: "say what thresholds point to for a case, why, what is not known, and what comes next",
  takes: "CASE.json|CASES.csv|CASES.ndjson|-",
  positionals: [1, 1],
  options: {
    rules: { value: "england|FILE|DIR", says: "the thresholds; the national ones if left out" },
    base: BASE,
    on: { value: "YYYY-MM-DD", says: "the day as on which the facts are known; takes the place of the case's own" },
    event: {
      value: "EVENT=DATE",
      says: "the day of an event, such as referral=2026-11-20: what it makes due is dated; may be given several times",
      multiple: true,
    },
    format: {
      value: "text|json|ndjson|csv",
      says: "of one case for people (text) or programs (json); of many ndjson or csv, as the file itself if left out",
    },
    output: { value: "FILE", short: "o", says: "where the rows of many cases go; it is written whole or not at all" },
  },
  help: `A case is { "on": "2026-11-21", "facts": { "ageMonths": 8, "injuryPresent": true } }; \`-\` reads it from standard input.
Facts that are left out are not known, which is never read as "no".
Many cases: .ndjson has a case a line, with an \`id\` if you like; .csv has columns named as facts, or as FACTFrom and FACTTo, and
\`id\` and \`on\` beside them. An empty cell is not known; true and false are written so. With \`-\`, --format says which of the two it is.
Rows come out with their line and \`id\`. A row that cannot be used is said on standard error, and the rest goes on.
Exit code: 0 when every case was read, whatever the level; 1 when some row could not be used; 2 when the case, the first line
or the thresholds could not be read.`,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const format = choice(args, "format", ["text", "json", "ndjson", "csv"]);
  const on = day(args, "on");
  const [path = "-"] = args.positionals;
  const many = manyCases(path, args);
  const rules = await ruleSetAt(args.option("rules") ?? ENGLAND, args.all("base"));
  if (!rules.ok) return refuse(rules.problems, terminal);
  if (many !== undefined) {
    // One case needs nothing that reads rows.
    const { indicateRows } = await import("../indicate-rows.js");
    return indicateRows(rules.value, { path, ...many, on, output: args.option("output") }, terminal);
  }
  const read = await caseAt(path, rules.value, on, terminal);
  if (!read.ok) return refuse(read.problems, terminal);
  const indication = compile(rules.value).indicate(read.value);
  const due = dueDates(indication, eventDays(args.all("event")));
  if (!due.ok) return refuse(due.problems.map(asOption), terminal);
  const whole = args.all("event").length === 0 ? indication : { ...indication, due: due.value };
  const page = (): string => explain(indication, { due: due.value });
  terminal.out(format === "json" ? `${JSON.stringify(whole, undefined, 2)}\n` : `${page()}\n`);
  return 0;
}

/** How a file of many cases is read and written; nothing for one case. */
function manyCases(
  path: string,
  args: Arguments,
): { readonly from: StreamFormat; readonly to: StreamFormat } | undefined {
  const written = args.option("format");
  const asked = STREAM_FORMATS.find((format) => format === written);
  const from = streamFormatOf(path) ?? (/\.json$/i.test(path) ? undefined : asked);
  if (from === undefined) {
    if (asked !== undefined) throw new UsageError("one case takes --format text or json");
    if (args.option("output") !== undefined) throw new UsageError("--output is for a file of many cases");
    return undefined;
  }
  if (written !== undefined && asked === undefined) throw new UsageError("many cases take --format ndjson or csv");
  if (args.all("event").length > 0) throw new UsageError("--event is for one case");
  return { from, to: asked ?? from };
}

function eventDays(written: readonly string[]): EventDays {
  return Object.fromEntries(
    written.map((one) => {
      const [, event, on] = /^([^=]+)=(.+)$/.exec(one) ?? [];
      if (event === undefined || on === undefined)
        throw new UsageError("--event takes an event and its day, such as referral=2026-11-20");
      return [event, on];
    }),
  );
}

function asOption<One extends Problem>(problem: One): One {
  return { ...problem, at: problem.at.replace(/^\/events\//, "--event ") };
}
