import type { RuleSet } from "../../ruleset/rule-set.js";
import { type Checked, checked } from "../checked.js";
import { choice, day } from "../choices.js";
import type { Arguments, Command } from "../command.js";
import { counted, type ProblemFormat, problemReport, type Reported } from "../report.js";
import { BASE, writtenAt } from "../rule-sets.js";
import type { ExitCode, Terminal } from "../terminal.js";

/** `levels-of-need check`: every problem of a rule file, its own examples run, and what a careful author would look at. */
export const check: Command = {
  name: "check",
  summary: "read rule files and run their own examples and cases; every problem at once, then what is worth a look",
  takes: "FILE|DIR...",
  positionals: [1, 1_000],
  options: {
    base: BASE,
    on: {
      value: "YYYY-MM-DD",
      says: "the day as on which reviews, contacts and periods are looked at; today if left out",
    },
    "fail-on": { value: "error|warning", says: "from which severity on a finding makes the exit code 1" },
    format: { value: "text|json|github", says: "for people, for programs, or as annotations of a GitHub workflow" },
  },
  help: `Findings speak of a file's own parts. One that is right as it is can be silenced in the file, with a reason:
  "silence": [{ "lint": "draft", "reason": "The partnership meets in May." }]
  "at" in it narrows that to one rule, fact, contact ... by name.
Exit code: 0 when nothing was found but warnings; 1 for problems, for examples that come out otherwise than they say, and
for findings that are errors; 2 when there is no such file, or its bytes cannot be read.`,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const format: ProblemFormat = choice(args, "format", ["text", "json", "github"]);
  const failOn = choice(args, "fail-on", ["error", "warning"]);
  const on = dayOf(args, terminal);
  const files: Checked[] = [];
  for (const path of args.positionals) files.push(checked(await writtenAt(path, args.all("base")), on));
  const lost = files.filter(({ isUnreadable }) => isUnreadable);
  terminal.err(
    problemReport(
      lost.flatMap(({ problems }) => problems),
      "text",
      terminal,
    ),
  );
  const found = files.filter(({ isUnreadable }) => !isUnreadable);
  if (found.length > 0)
    terminal.out(format === "json" ? json(found) : found.map((one) => page(one, format, terminal)).join(""));
  if (lost.length > 0) return 2;
  return found.some((one) => fails(one, failOn)) ? 1 : 0;
}

/** The day of `--on`; without it today by the machine's clock, read once and said. */
function dayOf(args: Arguments, terminal: Terminal): () => string {
  let on = day(args, "on");
  return () => {
    if (on !== undefined) return on;
    on = terminal.today();
    terminal.err(`no day was named: looked at as on today, ${on} by this machine's clock\n`);
    return on;
  };
}

function fails({ problems, findings }: Checked, failOn: "error" | "warning"): boolean {
  return problems.length > 0 || findings.some(({ severity }) => failOn === "warning" || severity === "error");
}

function json(files: readonly Checked[]): string {
  const problems = files.flatMap((one) => one.problems);
  const findings = files.flatMap((one) => one.findings);
  return `${JSON.stringify({ problems, findings }, undefined, 2)}\n`;
}

function page(one: Checked, format: ProblemFormat, terminal: Terminal): string {
  const findings: readonly Reported[] = one.findings.map(({ lint, ...finding }) => ({ code: lint, ...finding }));
  const report = problemReport([...one.problems, ...findings], format, terminal);
  return format === "text" ? `${report}${summary(one)}\n` : report;
}

function summary({ problems, findings, read }: Checked): string {
  const number = (severity: string): number => findings.filter((one) => one.severity === severity).length;
  const amounts = [
    { number: problems.length, noun: read === undefined ? "problem" : "failed example" },
    { number: number("error"), noun: "error" },
    { number: number("warning"), noun: "warning" },
  ].filter((one) => one.number > 0);
  const found = amounts.map((one) => counted(one.number, one.noun)).join(", ");
  return read === undefined ? found : `${whatWasRead(read)}, ${found || "nothing found"}`;
}

function whatWasRead({ ruleSet, examples }: { readonly ruleSet: RuleSet; readonly examples: number }): string {
  const { title, version, rules, duties } = ruleSet;
  const number = duties.length === 1 ? "1 duty" : `${duties.length} duties`;
  return `${title} ${version}: ${counted(rules.length, "rule")}, ${number}, ${counted(examples, "example")} run`;
}
