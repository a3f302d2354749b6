import { addComparisons } from "../../census/backtest/comparison-counts.js";
import { comparisonReport } from "../../census/backtest/comparison-report.js";
import { REPORT_FORMATS } from "../../census/backtest/print-report.js";
import { compareSets } from "../../census/backtest/set-comparison.js";
import { compile } from "../../engine/compile.js";
import { choice, day } from "../choices.js";
import { type Arguments, type Command, UsageError } from "../command.js";
import { refuse } from "../refuse.js";
import { BASE, ruleSetAt } from "../rule-sets.js";
import type { ExitCode, Terminal } from "../terminal.js";
import { dayOf } from "./backtest.js";
import { countedReturns } from "./counted-returns.js";
import { ended, keptIn } from "./ended.js";
import { canBeWritten, OUTPUT_OPTIONS, printed, thresholdOf } from "./report-output.js";
import { YEAR, yearOf } from "./year-option.js";

/** `levels-of-need census compare`: who of a return would move from one level to another under another set. */
export const compare: Command = {
  name: "census compare",
  summary:
    "which children of a return two sets of thresholds place differently: how many, each way, through which themes",
  takes: "FILE...",
  positionals: [1, Number.POSITIVE_INFINITY],
  options: {
    before: { value: "england|FILE|DIR", says: "the thresholds now", isNeeded: true },
    after: { value: "england|FILE|DIR", says: "the thresholds as they would be", isNeeded: true },
    base: BASE,
    on: { value: "YYYY-MM-DD", says: "the day as on which both are in force; today if left out" },
    "on-before": { value: "YYYY-MM-DD", says: "the day for the first alone, and" },
    "on-after": { value: "YYYY-MM-DD", says: "the day for the second alone" },
    year: YEAR,
    world: {
      value: "open|closed",
      says: "whether a factor that is not there is not said (open), or not so (closed); open if left out",
    },
    ...OUTPUT_OPTIONS,
  },
  help: `What moves nobody in a return may still move a child who is not in it: levels-of-need compare proves what holds for all.
An example is facts that at least five children who move alike share, and as many as --threshold says; never one child's.
A file of --resume holds numbers and facts that are not hidden yet.
Exit code: 0; 2 when a return could not be read to its end, or something else could not be read or written.`,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [before, after] = [args.needed("before"), args.needed("after")];
  const format = choice(args, "format", [...REPORT_FORMATS]);
  const hiddenBelow = thresholdOf(args);
  const world = choice(args, "world", ["open", "closed"]);
  const year = yearOf(args);
  const bases = args.all("base");
  const [old, young] = [await ruleSetAt(before, bases), await ruleSetAt(after, bases)];
  if (!old.ok || !young.ok) {
    const problems = [old, young].flatMap((read) => (read.ok ? [] : read.problems));
    return refuse(problems, terminal);
  }
  if (!(await canBeWritten(args.option("output"), terminal))) return 2;
  const options = { on: daysOf(args, terminal), world };
  const comparison = compareSets(compile(old.value), compile(young.value), options);
  const asked = JSON.stringify(["compare", old.value.digest, young.value.digest, options]);
  try {
    const counts = await countedReturns(
      comparison,
      { paths: args.positionals, year, resume: args.option("resume"), asked, add: addComparisons },
      terminal,
    );
    if (counts === undefined) return 2;
    return printed(comparisonReport(counts, young.value, { hiddenBelow }), format, args.option("output"), terminal);
  } catch (error) {
    return ended(error, terminal, keptIn(args.option("resume")));
  }
}

function daysOf(args: Arguments, terminal: Terminal): { readonly before: string; readonly after: string } {
  const [before, after] = [day(args, "on-before"), day(args, "on-after")];
  if (before === undefined && after === undefined) {
    const on = dayOf(args, "on", terminal);
    return { before: on, after: on };
  }
  if (before === undefined || after === undefined || args.has("on")) {
    throw new UsageError("--on-before and --on-after belong together, and without --on");
  }
  return { before, after };
}
