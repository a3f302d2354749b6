import { nearest } from "../../kernel/nearest.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { CRITERIA } from "../../verify/test-cases/test-case.js";
import { testCases } from "../../verify/test-cases/test-cases.js";
import { CASE_FORMATS, CASE_WRITERS } from "../case-writers.js";
import { choice, day } from "../choices.js";
import { type Arguments, type Command, UsageError } from "../command.js";
import { refuse } from "../refuse.js";
import { counted } from "../report.js";
import { BASE, ruleSetAt } from "../rule-sets.js";
import type { ExitCode, Terminal } from "../terminal.js";

/** `levels-of-need cases`: the small cases that show what every comparison of a rule file does. */
export const cases: Command = {
  name: "cases",
  summary: "write the smallest cases that show what each comparison of a rule file does, with what is expected",
  takes: "england|FILE|DIR",
  positionals: [1, 1],
  options: {
    criterion: {
      value: "boundary|mcdc",
      says: "mcdc: each comparison both ways, where it alone decides; boundary: both sides of every line, and unknowns, too",
    },
    rule: { value: "NAME", says: "this rule or duty only; may be given several times", multiple: true },
    on: { value: "YYYY-MM-DD", says: "the day of every case; if left out, one on which its rule is in force" },
    base: BASE,
    format: { value: "json|ndjson|csv", says: "for a rule file, for other tools, or for a spreadsheet" },
  },
  help: `Cases are about a file's own rules and duties. Each expectation is what this package says of the case; hold your own tool
against them, or paste them into the file, so that a change of a line does not go unnoticed.
json: "examples" holds each rule's own, "cases" the same for the whole file. csv: as \`test --cases\` reads it; an empty cell
is not known. Where \`enoughKnown\` is false too little is known to speak of the lowest level: it is no answer.
What a comparison does is shown only where it does something; \`check\` names those that do nothing.
Exit code: 0, or 2 when the rule set cannot be read or has no such rule.`,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const criterion = choice(args, "criterion", CRITERIA);
  const format = choice(args, "format", CASE_FORMATS);
  const on = day(args, "on");
  const [path = ""] = args.positionals;
  const read = await ruleSetAt(path, args.all("base"));
  if (!read.ok) return refuse(read.problems, terminal);
  const rules = rulesNamed(args.all("rule"), read.value);
  const found = testCases(read.value, {
    criterion,
    ...(on === undefined ? {} : { on }),
    ...(rules.length === 0 ? {} : { rules }),
  });
  terminal.out(CASE_WRITERS[format](found, read.value, criterion));
  const about = new Set(found.map(({ rule }) => rule)).size;
  const summary = `${counted(found.length, "case")} about ${about === 1 ? "1 rule or duty" : `${about} rules and duties`}`;
  terminal.err(`${about === 0 ? "no rules of its own are in force; --rule names an inherited one" : summary}\n`);
  return 0;
}

function rulesNamed(written: readonly string[], { rules, duties }: RuleSet): readonly string[] {
  const names = [...rules, ...duties].map(({ name }) => name);
  const unknown = written.find((name) => !names.includes(name));
  if (unknown === undefined) return written;
  const meant = nearest(unknown, names);
  throw new UsageError(`no rule or duty called ${unknown}${meant === undefined ? "" : `; did you mean ${meant}?`}`);
}
