import { compile } from "../../engine/compile.js";
import type { Case } from "../../facts/case.js";
import type { Problem } from "../../kernel/problem.js";
import type { Result } from "../../kernel/result.js";
import { writeNew } from "../../node/save.js";
import type { DecisionRecord } from "../../record/decision-record.js";
import { explainRecord } from "../../record/explain-record.js";
import { readRecord } from "../../record/read-record.js";
import { recordDecision } from "../../record/record-decision.js";
import { recordText } from "../../record/record-text.js";
import { supersede } from "../../record/supersede.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { caseAt, textAt } from "../case-file.js";
import { choice, day } from "../choices.js";
import { type Arguments, type Command, UsageError } from "../command.js";
import { problemReport } from "../report.js";
import { BASE, ENGLAND, ruleSetAt } from "../rule-sets.js";
import type { ExitCode, Terminal } from "../terminal.js";

/** `levels-of-need record`: what a person decided on an indication, as a record that can be replayed. */
export const record: Command = {
  name: "record",
  summary: "keep what a person decided, and why, beside what the thresholds point to",
  takes: "[england|FILE|DIR] CASE.json|- DECISION.json|-",
  positionals: [2, 3],
  options: {
    output: { value: "FILE", says: "the file for the record; one that is there already is left as it is", short: "o" },
    supersedes: { value: "RECORD", says: "the record in whose place the new one stands; it is not changed" },
    base: BASE,
    on: { value: "YYYY-MM-DD", says: "the day as on which the facts are known; takes the place of the case's own" },
    format: { value: "text|json", says: "what is printed: for people, or the record; json unless -o is given" },
  },
  help: `The thresholds are the national ones if left out. Write your own view (\`before\`) into the decision before you look at the
indication; the record says if it was not given. A decision needs a reason in your own words, on agreeing too:
  { "reference": "BOR-000417",
    "decision": { "level": "early-help", "by": { "role": "duty-social-worker", "qualification": "social-work" },
      "on": "2026-11-21", "why": "...", "before": { "level": "early-help" } } }
\`levels-of-need schema decision\` has all of its keys. Put no name, date of birth or number that others know into it.
Exit code: 0 when the decision was recorded; 1 when it cannot be recorded as it is, with every reason; 2 when the thresholds, the
case or a file could not be read, or the record not be written.`,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const output = args.option("output");
  const format = choice(args, "format", output === undefined ? ["json", "text"] : ["text", "json"]);
  const on = day(args, "on");
  const [rulesPath, casePath, decisionPath] = paths(args);
  const rules = await ruleSetAt(rulesPath, args.all("base"));
  if (!rules.ok) return refuse(rules.problems, 2, terminal);
  const given = await caseAt(casePath, rules.value, on, terminal);
  if (!given.ok) return refuse(given.problems, 2, terminal);
  const entry = await textAt(decisionPath, terminal);
  if (!entry.ok) return refuse(entry.problems, 2, terminal);
  const older = await recordAt(args.option("supersedes"), terminal);
  if (!older.ok) return refuse(older.problems, 2, terminal);
  const made = recorded(rules.value, given.value, entry.value, older.value);
  if (!made.ok) return refuse(made.problems, 1, terminal);
  if (output !== undefined) {
    const written = await writeNew(output, `${recordText(made.value)}\n`);
    if (!written.ok) {
      terminal.err(`${written.problems.map(({ says }) => says).join("\n")}\n`);
      return 2;
    }
    terminal.err(`${output} written\n`);
  }
  terminal.out(`${format === "json" ? recordText(made.value) : explainRecord(made.value)}\n`);
  return 0;
}

function paths({ positionals }: Arguments): readonly [string, string, string] {
  const [decision = "-", given = "-", rules = ENGLAND] = positionals.toReversed();
  if (decision === "-" && given === "-") throw new UsageError("only one of the case and the decision can be `-`");
  return [rules, given, decision];
}

async function recordAt(
  path: string | undefined,
  terminal: Terminal,
): Promise<Result<DecisionRecord | undefined, Problem>> {
  if (path === undefined) return { ok: true, value: undefined };
  const text = await textAt(path, terminal);
  return text.ok ? readRecord(text.value.text, { file: text.value.file }) : text;
}

function recorded(
  ruleSet: RuleSet,
  given: Case,
  { text, file }: { readonly text: string; readonly file: string },
  older: DecisionRecord | undefined,
): Result<DecisionRecord, Problem> {
  const thresholds = compile(ruleSet);
  const indication = thresholds.indicate(given);
  return older === undefined
    ? recordDecision(thresholds, indication, text, { file })
    : supersede(older, thresholds, indication, text, { file });
}

function refuse(problems: readonly Problem[], exit: 1 | 2, terminal: Terminal): ExitCode {
  terminal.err(problemReport(problems, "text", terminal));
  return exit;
}
