import type { Problem } from "../../kernel/problem.js";
import { isUnreadable } from "../../node/load.js";
import { choice, percent } from "../choices.js";
import type { Arguments, Command } from "../command.js";
import { problemReport } from "../report.js";
import { BASE, writtenAt } from "../rule-sets.js";
import type { ExitCode, Terminal } from "../terminal.js";
import { testJson } from "../testing/as-json.js";
import { problemsJunit, testJunit } from "../testing/as-junit.js";
import { coveragePage, testPage } from "../testing/as-text.js";
import { CASES, casesOfFiles } from "../testing/cases-of.js";
import { isPassed, shareMet, testWritten } from "../testing/tested.js";

type Format = "text" | "json" | "junit";

/** `levels-of-need test`: the examples and cases of a rule file, and those that stand in other files. */
export const test: Command = {
  name: "test",
  summary: "run a rule file's examples and cases, also those of other files, and say what none of them meets",
  takes: "FILE|DIR",
  positionals: [1, 1],
  options: {
    base: BASE,
    cases: CASES,
    coverage: { says: "what no example or case meets: rules, duties and comparisons, each at its line" },
    "coverage-at-least": { value: "PERCENT", says: "fails when fewer of the outcomes are met" },
    format: { value: "text|json|junit", says: "for people, for programs, or for a build server" },
  },
  help: `Run are the examples of the file's own rules and duties, its cases, and those of --cases; not what it inherits.
A CSV table has a row a case: columns \`name\`, \`on\`, one for each fact that is given (96..107 or FACTFrom and FACTTo for part
of a value; an empty cell is not known), and \`expect.pointsTo\`, \`expect.atLeast\`, \`expect.couldBe\`, \`expect.because\` and the
other keys of \`expect\`; names in a list are divided by spaces. A row that cannot be read is said with its line, and the rest is run.
An outcome is that a rule, a duty or a comparison as it stands in the file holds, fails, or cannot be told.
Exit code: 0 when all came out as expected; 1 when something did not, when a case could not be read, when there was nothing to
run, and below --coverage-at-least; 2 when there is no such file, or its bytes cannot be read.`,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const format: Format = choice(args, "format", ["text", "json", "junit"]);
  const least = percent(args, "coverage-at-least");
  const [path = ""] = args.positionals;
  const written = await writtenAt(path, args.all("base"));
  if (!written.ok) return refuse(written.problems, format, terminal);
  const others = await casesOfFiles(args.all("cases"), written.value.ruleSet);
  if (!others.ok) return refuse(others.problems, format, terminal);
  const tested = testWritten(written.value, others.value);
  const isCovered = args.has("coverage") || least !== undefined;
  if (format === "junit") terminal.out(testJunit(tested));
  else if (format === "json") terminal.out(testJson(tested, isCovered ? "coverage" : "no-coverage"));
  else {
    terminal.out(testPage(tested, terminal));
    if (isCovered) terminal.out(coveragePage(tested.coverage, written.value.locate));
  }
  const share = shareMet(tested.coverage);
  const isEnough = least === undefined || share >= least;
  if (!isEnough) terminal.err(`coverage is ${share} %, less than ${least} %\n`);
  return isPassed(tested) && isEnough ? 0 : 1;
}

function refuse(problems: readonly Problem[], format: Format, terminal: Terminal): ExitCode {
  if (problems.every(isUnreadable)) {
    terminal.err(problemReport(problems, "text", terminal));
    return 2;
  }
  terminal.out(format === "junit" ? problemsJunit(problems) : problemReport(problems, format, terminal));
  return 1;
}
