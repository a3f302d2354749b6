import { setTimeout as later } from "node:timers";
import type { CaseToTry } from "../../conform/case-to-try.js";
import { casesToTry } from "../../conform/cases-to-try.js";
import { COMPARED } from "../../conform/compare-answer.js";
import { type Conversation, converse, isAgreed } from "../../conform/conversation.js";
import { oracleOf } from "../../conform/expected.js";
import { readCases } from "../../conform/read-cases.js";
import { dayProblems } from "../../engine/check-case.js";
import type { Problem } from "../../kernel/problem.js";
import type { Result } from "../../kernel/result.js";
import { type Alarm, askProgram } from "../../node/conform/ask-program.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { textAt } from "../case-file.js";
import { choice, day } from "../choices.js";
import { type Arguments, type Command, UsageError } from "../command.js";
import { conformJson, conformPage, endingSays } from "../conform-report.js";
import { refuse } from "../refuse.js";
import { BASE, ruleSetToTry } from "../rule-sets.js";
import type { ExitCode, Terminal } from "../terminal.js";

/** `levels-of-need conform`: whether another program decides as the published rules do. */
export const conform: Command = {
  name: "conform",
  summary: "ask another program about many cases, and say where it decides otherwise than the rules",
  takes: "england|FILE|DIR -- COMMAND ARGS...",
  positionals: [2, 1_000],
  options: {
    base: BASE,
    cases: { value: "FILE.ndjson", says: "these cases, in place of those that are made from the rules" },
    count: { value: "N", says: "at most so many cases; all of them if left out" },
    on: { value: "YYYY-MM-DD", says: "the day as on which cases without a day of their own are decided" },
    compare: {
      value: COMPARED.join("|"),
      says: "the three levels and `enoughKnown`; the names of the rules too; or whole indications",
    },
    timeout: { value: "SECONDS", says: "how long the program may print nothing; 60 if left out" },
    format: { value: "text|json", says: "for people or programs" },
  },
  help: `COMMAND is started once, without a shell. It reads a case a line, and prints an answer a line, in any order:
  { "id": "school-missed/1", "on": "2026-11-21", "facts": { "schoolAttendancePercent": 90 } }
  { "id": "school-missed/1", "atLeast": "early-help", "pointsTo": "early-help", "couldBe": "child-protection",
    "enoughKnown": true, "applies": ["school-missed"], "appliesWithReadings": ["school-missed"] }
A case that must be refused is answered by { "id": ..., "problems": [{ "code": "contradictory-facts" }] }; --compare indication
wants { "id": ..., "indication": { ... } }. A first line with \`format\` and no \`id\` may say by which rule set it decides.
The same rules and the same day give the same cases: for every comparison of a rule the smallest ones that it alone decides, on
both sides of every line; then the examples of every rule, also with facts known in part.
That the program agrees on them is strong evidence, and no proof. rules/vectors holds such cases with their answers.
Exit code: 0 when it agrees on every case; 1 when it does not, or leaves one unanswered; 2 when the rules or cases cannot be read,
or the command cannot be started.`,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [path = "", file = "", ...rest] = args.positionals;
  const format = choice(args, "format", ["text", "json"]);
  const compared = choice(args, "compare", COMPARED);
  const [count, seconds] = [wholeNumber(args, "count"), wholeNumber(args, "timeout") ?? 60];
  const rules = await ruleSetToTry(path, args.all("base"));
  if (!rules.ok) return refuse(rules.problems, terminal);
  const { ruleSet, isOnFloor } = rules.value;
  const found = await casesFor(ruleSet, args, terminal);
  if (!found.ok) return refuse(found.problems, terminal);
  if (found.value.length === 0) throw new UsageError("--cases names a file without a case; there is nothing to try");
  if (!isOnFloor)
    terminal.err("these rules stand on no national floor: they are for trying programs, and not for a child\n");
  const cases = found.value.slice(0, count);
  const conversation = converse(oracleOf(ruleSet), compared);
  const ended = await askProgram({
    command: [file, ...rest],
    lines: questions(cases, conversation),
    hear: conversation.hear,
    hearTooLong: conversation.hearTooLong,
    hearError: (text) => terminal.err(text),
    patience: seconds * 1_000,
    alarm: ALARM,
    signal: terminal.interrupted(),
  });
  if (ended.how === "not-started" || ended.how === "stopped") {
    terminal.err(`${endingSays(ended, { file, seconds })}\n`);
    return 2;
  }
  const tried = { ruleSet, compared, of: found.value.length, ended, file, seconds, outturn: conversation.outturn() };
  terminal.out(format === "json" ? conformJson(tried) : conformPage(tried));
  return isAgreed(tried.outturn) ? 0 : 1;
}

const ALARM: Alarm = (milliseconds, ring) => {
  const waiting = later(ring, milliseconds);
  return { stop: () => clearTimeout(waiting) };
};

function* questions(cases: readonly CaseToTry[], { ask }: Conversation): Generator<string> {
  for (const one of cases) yield ask(one);
}

/** The cases of the file, or those that are made from the rules; on a day that is named, or today, which is said. */
async function casesFor(
  ruleSet: RuleSet,
  args: Arguments,
  terminal: Terminal,
): Promise<Result<readonly CaseToTry[], Problem>> {
  const path = args.option("cases");
  const named = day(args, "on");
  const on = named ?? terminal.today();
  const sayToday = (whose: string): void => {
    if (named === undefined) terminal.err(`${whose}: taken as on today, ${on} by this machine's clock\n`);
  };
  if (path === undefined) {
    const problems = dayProblems(on, ruleSet);
    sayToday("no day was named");
    return problems.length > 0 ? { ok: false, problems } : { ok: true, value: casesToTry(ruleSet, on) };
  }
  const text = await textAt(path, terminal);
  if (!text.ok) return text;
  const read = readCases(text.value.text, on);
  if (!read.ok) return { ok: false, problems: read.problems.map((one) => ({ ...one, at: path })) };
  if (read.value.undated > 0) sayToday("some cases name no day");
  return { ok: true, value: read.value.cases };
}

function wholeNumber(args: Arguments, name: string): number | undefined {
  const written = args.option(name);
  if (written !== undefined && !/^[1-9]\d{0,6}$/.test(written))
    throw new UsageError(`--${name} takes a whole number from 1 to 9999999`);
  return written === undefined ? undefined : Number(written);
}
