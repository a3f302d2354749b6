import { type FailedExample, runExamples } from "../../engine/examples.js";
import { isUnreadable } from "../../node/load.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { choice } from "../choices.js";
import type { Arguments, Command } from "../command.js";
import { counted, type ProblemFormat, problemReport } from "../report.js";
import { BASE, ruleSetAt } from "../rule-sets.js";
import type { ExitCode, Terminal } from "../terminal.js";

/** `levels-of-need check`: every problem of a rule file, and its own examples run. */
export const check: Command = {
  name: "check",
  summary: "read a rule file and run its own examples and cases; every problem at once",
  takes: "FILE|DIR",
  positionals: [1, 1],
  options: {
    base: BASE,
    format: { value: "text|json|github", says: "for people, for programs, or as annotations of a GitHub workflow" },
  },
  help: `Exit code: 0 when nothing was found; 1 for problems or examples that come out otherwise than they say;
2 when there is no such file, or its bytes cannot be read.`,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const format: ProblemFormat = choice(args, "format", ["text", "json", "github"]);
  const [path = ""] = args.positionals;
  const read = await ruleSetAt(path, args.all("base"));
  if (!read.ok) {
    const unreadable = read.problems.every(isUnreadable);
    (unreadable ? terminal.err : terminal.out)(problemReport(read.problems, unreadable ? "text" : format, terminal));
    if (format === "text" && !unreadable) terminal.out(`${counted(read.problems.length, "problem")}\n`);
    return unreadable ? 2 : 1;
  }
  const { run: number, failed } = runExamples(read.value);
  const problems = failed.map((one) => ({ code: "failed-example", at: at(one, read.value), says: words(one) }));
  terminal.out(
    format === "text" && problems.length === 0 ? fine(read.value, number) : problemReport(problems, format, terminal),
  );
  return problems.length === 0 ? 0 : 1;
}

function at({ rule, example }: FailedExample, { cases }: RuleSet): string {
  return rule === undefined ? `/cases/${cases.findIndex(({ name }) => name === example)}` : `/rules/${rule}`;
}

function words({ rule, example, expected, found }: FailedExample): string {
  const whose = rule === undefined ? "case" : `rule \`${rule}\`, example`;
  return `${whose} \`${example}\`: expected ${expected}, found ${found}`;
}

function fine({ title, version, rules, duties }: RuleSet, examples: number): string {
  const parts = [
    counted(rules.length, "rule"),
    counted(duties.length, "dut").replace(/dut$/, "duty").replace(/duts$/, "duties"),
  ];
  return `${title} ${version}: ${parts.join(", ")}, ${counted(examples, "example")} run, nothing found\n`;
}
