import { backTest } from "../../census/backtest/back-test.js";
import type { BackTestOptions } from "../../census/backtest/back-test-setting.js";
import { addCounts, MONITORED, type Monitored, type World } from "../../census/backtest/counts.js";
import { REPORT_FORMATS } from "../../census/backtest/print-report.js";
import { backTestReport } from "../../census/backtest/report.js";
import { compile } from "../../engine/compile.js";
import { choice, day } from "../choices.js";
import { type Arguments, type Command, UsageError } from "../command.js";
import { refuse } from "../refuse.js";
import { BASE, ruleSetAt } from "../rule-sets.js";
import type { ExitCode, Terminal } from "../terminal.js";
import { countedReturns } from "./counted-returns.js";
import { ended, keptIn } from "./ended.js";
import { canBeWritten, OUTPUT_OPTIONS, printed, thresholdOf } from "./report-output.js";
import { YEAR, yearOf } from "./year-option.js";

/** `levels-of-need census backtest`: what thresholds would have indicated over whole returns, beside what happened. */
export const backtest: Command = {
  name: "census backtest",
  summary: "what thresholds would have indicated over whole returns, beside what happened, with the limits of that",
  takes: "FILE...",
  positionals: [1, Number.POSITIVE_INFINITY],
  options: {
    rules: { value: "england|FILE|DIR", says: "the thresholds; the national ones if left out" },
    base: BASE,
    on: { value: "YYYY-MM-DD", says: "the day as on which the rules are in force; today if left out" },
    year: YEAR,
    world: {
      value: "both|open|closed",
      says: "whether a factor that is not there is not said (open), or not so (closed); both if left out",
    },
    monitoring: {
      value: "sex,ethnicity,disability",
      says: "count the levels by these too, apart from all that rules see",
    },
    sample: { value: "N", says: "of how many episodes it is worked out whether one answer would change the level" },
    seed: { value: "N", says: "the seed by which they are drawn" },
    ...OUTPUT_OPTIONS,
  },
  help: `It says how thresholds compare with past practice, and no more: it measures nobody and ranks no council. What it cannot say is
printed with it, in every format. Several returns are counted together, and side by side where they are of several councils.
Only numbers are kept while a return is read, whatever its size. A file of --resume holds numbers that are not hidden yet.
Exit code: 0; 2 when a return could not be read to its end, or something else could not be read or written.`,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const format = choice(args, "format", [...REPORT_FORMATS]);
  const hiddenBelow = thresholdOf(args);
  const world = choice(args, "world", ["both", "open", "closed"]);
  const worlds: readonly World[] = world === "both" ? ["open", "closed"] : [world];
  const [monitoring, year] = [monitoringOf(args), yearOf(args)];
  const [sample, seed] = [numberOf(args, "sample"), numberOf(args, "seed")];
  const read = await ruleSetAt(args.option("rules") ?? "england", args.all("base"));
  if (!read.ok) return refuse(read.problems, terminal);
  if (!(await canBeWritten(args.option("output"), terminal))) return 2;
  const options: BackTestOptions = {
    on: dayOf(args, "on", terminal),
    worlds,
    monitoring,
    ...(sample === undefined ? {} : { sample }),
    ...(seed === undefined ? {} : { seed }),
  };
  const test = backTest(compile(read.value), options);
  const asked = JSON.stringify(["backtest", read.value.digest, options]);
  try {
    const counts = await countedReturns(
      test,
      { paths: args.positionals, year, resume: args.option("resume"), asked, add: addCounts },
      terminal,
    );
    if (counts === undefined) return 2;
    return printed(backTestReport(counts, { hiddenBelow }), format, args.option("output"), terminal);
  } catch (error) {
    return ended(error, terminal, keptIn(args.option("resume")));
  }
}

/** The day of an option, or today, which is said. */
export function dayOf(args: Arguments, name: string, terminal: Terminal): string {
  const written = day(args, name);
  if (written !== undefined) return written;
  const today = terminal.today();
  terminal.err(`rules as in force today, ${today} by this machine's clock; --${name} names another day\n`);
  return today;
}

function monitoringOf(args: Arguments): readonly Monitored[] {
  const written = args.option("monitoring")?.split(",") ?? [];
  const found = MONITORED.filter((kind) => written.includes(kind));
  if (found.length !== written.length)
    throw new UsageError(`--monitoring takes ${MONITORED.join(", ")} or some of them`);
  return found;
}

function numberOf(args: Arguments, name: string): number | undefined {
  const written = args.option(name);
  if (written === undefined) return undefined;
  if (!/^\d{1,6}$/.test(written)) throw new UsageError(`--${name} takes a whole number`);
  return Number(written);
}
