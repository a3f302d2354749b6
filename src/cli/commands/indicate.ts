import { compile } from "../../engine/compile.js";
import { explain } from "../../engine/explain.js";
import { caseAt } from "../case-file.js";
import { choice, day } from "../choices.js";
import type { Arguments, Command } from "../command.js";
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
  terminal.out(format === "json" ? `${JSON.stringify(indication, undefined, 2)}\n` : `${explain(indication)}\n`);
  return 0;
}

function refuse(problems: Parameters<typeof problemReport>[0], terminal: Terminal): ExitCode {
  terminal.err(problemReport(problems, "text", terminal));
  return 2;
}
