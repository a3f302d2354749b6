import { compile } from "../../engine/compile.js";
import { explain } from "../../engine/explain.js";
import type { Problem } from "../../kernel/problem.js";
import { dueDates, type EventDays } from "../../timescales/due-dates.js";
import { caseAt } from "../case-file.js";
import { choice, day } from "../choices.js";
import { type Arguments, type Command, UsageError } from "../command.js";
import { problemReport } from "../report.js";
import { BASE, ENGLAND, ruleSetAt } from "../rule-sets.js";
import type { ExitCode, Terminal } from "../terminal.js";

/** `levels-of-need indicate`: what the thresholds point to for one case. */
export const indicate: Command = {
  name: "indicate",
  summary: "say what thresholds point to for a case, why, what is not known, and what comes next",
  takes: "CASE.json|-",
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
    format: { value: "text|json", says: "for people (text) or for programs (json)" },
  },
  help: `A case is { "on": "2026-11-21", "facts": { "ageMonths": 8, "injuryPresent": true } }; \`-\` reads it from standard input.
Facts that are left out are not known, which is never read as "no".
Exit code: 0 when the case was read, whatever the level; 2 when the case or the thresholds could not be read.`,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const format = choice(args, "format", ["text", "json"]);
  const on = day(args, "on");
  const rules = await ruleSetAt(args.option("rules") ?? ENGLAND, args.all("base"));
  if (!rules.ok) return refuse(rules.problems, terminal);
  const [path = "-"] = args.positionals;
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

function refuse(problems: Parameters<typeof problemReport>[0], terminal: Terminal): ExitCode {
  terminal.err(problemReport(problems, "text", terminal));
  return 2;
}
