import type { Problem } from "../../kernel/problem.js";
import { isUnreadable } from "../../node/load.js";
import type { Written } from "../../ruleset/read.js";
import { mutate as triedChanges } from "../../verify/mutation/mutate.js";
import { choice, day } from "../choices.js";
import { type Arguments, type Command, UsageError } from "../command.js";
import { stepsOn } from "../progress.js";
import { problemReport } from "../report.js";
import { BASE, writtenAt } from "../rule-sets.js";
import type { ExitCode, Terminal } from "../terminal.js";
import { testPage } from "../testing/as-text.js";
import { CASES, casesOfFiles } from "../testing/cases-of.js";
import { amountsOf, mutationJson, mutationPage, type PlacedChange } from "../testing/mutation-report.js";
import { isPassed, testWritten } from "../testing/tested.js";

/** `levels-of-need mutate`: which small changes to a rule file none of its examples and cases would notice. */
export const mutate: Command = {
  name: "mutate",
  summary: "change a rule file bit by bit, and say which changes no example or case would notice, with one that would",
  takes: "FILE|DIR",
  positionals: [1, 1],
  options: {
    base: BASE,
    cases: CASES,
    rule: {
      value: "NAME",
      says: "only changes to this rule, duty, named condition or count; may be given several times",
      multiple: true,
    },
    on: { value: "YYYY-MM-DD", says: "the day of cases that are shown; a day of the file's own cases if left out" },
    format: { value: "text|json", says: "for people or for programs" },
  },
  help: `Changed are the file's own rules, duties, named conditions and counts, and where it places inherited rules; nothing is written.
One change at a time: a cut-off one step up or down, a value more or less in a list, another operator, \`all\` for \`any\`, a part
left out, a \`not\` dropped, a level one up or down. Each is tried on the examples and cases that \`test\` runs.
What is shown can be pasted: an example among those of its rule, a case among the file's \`cases\`; make its name say what it shows.
A change that no case at all could notice is said to change nothing, and counts for nothing.
Exit code: 0 when every change would be noticed; 1 when some would not be or could not be settled, and when an example or
case fails as the file stands; 2 when there is no such file, or its bytes cannot be read.`,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const format = choice(args, "format", ["text", "json"]);
  const on = day(args, "on");
  const [path = ""] = args.positionals;
  const written = await writtenAt(path, args.all("base"));
  if (!written.ok) return refuse(written.problems, terminal);
  const { ruleSet } = written.value;
  const only = namesIn(args.all("rule"), written.value);
  const others = await casesOfFiles(args.all("cases"), ruleSet);
  if (!others.ok) return refuse(others.problems, terminal);
  const tested = testWritten(written.value, others.value);
  if (tested.tested.length > 0 && !isPassed(tested)) {
    terminal.err(testPage(tested, terminal));
    terminal.err("nothing was changed: put right first what fails as the file stands\n");
    return 1;
  }
  const cases = [...ruleSet.cases, ...others.value.cases.map((one) => one.case)];
  const options = { cases, ...(on === undefined ? {} : { on }), ...(only === undefined ? {} : { only }) };
  const changes: PlacedChange[] = [];
  const steps = stepsOn(terminal);
  for (const { tried, done, of } of triedChanges(written.value, options)) {
    changes.push(...tried.map((one) => ({ ...one, ...written.value.locate(one.path, "value") })));
    steps.show(done, of);
  }
  steps.end();
  terminal.out(format === "json" ? mutationJson(changes, ruleSet) : mutationPage(changes, ruleSet));
  const amounts = amountsOf(changes);
  return amounts["not-noticed"] + amounts.inconclusive > 0 ? 1 : 0;
}

/** The names that were asked for, each of something that there is. */
function namesIn(names: readonly string[], { ruleSet }: Written): ReadonlySet<string> | undefined {
  const known = new Set([
    ...[...ruleSet.rules, ...ruleSet.duties].map(({ name }) => name),
    ...Object.keys(ruleSet.conditions),
    ...ruleSet.counts.map(({ id }) => id),
  ]);
  const strange = names.find((name) => !known.has(name));
  if (strange !== undefined) throw new UsageError(`--rule: no rule, duty, condition or count called ${strange}`);
  return names.length === 0 ? undefined : new Set(names);
}

function refuse(problems: readonly Problem[], terminal: Terminal): ExitCode {
  terminal.err(problemReport(problems, "text", terminal));
  return problems.every(isUnreadable) ? 2 : 1;
}
