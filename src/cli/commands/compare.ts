import { differencePage, differenceText } from "../../document/difference-page.js";
import { periodsMeet } from "../../domain/period.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { type CompareOptions, compare as compareSets } from "../../verify/compare/compare.js";
import type { Difference } from "../../verify/compare/difference.js";
import { choice, day } from "../choices.js";
import { type Arguments, type Command, UsageError } from "../command.js";
import { refuse } from "../refuse.js";
import { BASE, ruleSetAt } from "../rule-sets.js";
import type { ExitCode, Terminal } from "../terminal.js";

/** `levels-of-need compare`: the exact difference between two rule sets, or of one between two days. */
export const compare: Command = {
  name: "compare",
  summary: "show which children two sets of thresholds place differently, and which rules do it; proved, with examples",
  takes: "BEFORE AFTER",
  positionals: [2, 2],
  options: {
    base: BASE,
    cases: { value: "FILE", says: "cases on which the effect is counted: .csv, .ndjson, or .json with one or a list" },
    on: {
      value: "YYYY-MM-DD",
      says: "the day as on which both are compared; without it every day on which both are in force",
    },
    "on-before": { value: "YYYY-MM-DD", says: "the day for the first alone, and" },
    "on-after": { value: "YYYY-MM-DD", says: "the day for the second alone: one set can so be compared with itself" },
    format: { value: "text|json|markdown", says: "for people, for programs, or for a committee paper" },
    "fail-on": {
      value: "weaker|difference",
      says: "make the exit code 1 unless it is proved that no child comes to a lower level, or that none moves at all",
    },
  },
  help: `BEFORE and AFTER are england, or files or folders that read as \`check\` reads them. They must define every fact that both know alike.
A file that takes another's place is compared with it by --on-before and --on-after, each on a day of its own.
Levels are compared by what they mean in law, and by themselves where both have one scale.
levels-of-need compare england england --on-before 2026-03-18 --on-after 2026-03-19 says what a new edition changes.
Exit code: 0 when they were compared, whatever was found; 1 as --fail-on says; 2 when something could not be read.`,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const format = choice(args, "format", ["text", "json", "markdown"]);
  const failOn = args.option("fail-on") === undefined ? undefined : choice(args, "fail-on", ["weaker", "difference"]);
  const days = daysOf(args);
  const [first = "", second = ""] = args.positionals;
  const bases = args.all("base");
  const read = [await ruleSetAt(first, bases), await ruleSetAt(second, bases)];
  const problems = read.flatMap((one) => (one.ok ? [] : one.problems));
  const [before, after] = read.flatMap((one) => (one.ok ? [one.value] : []));
  if (before === undefined || after === undefined) return refuse(problems, terminal);
  if (days === undefined && !meet(before, after)) {
    throw new UsageError(
      `${named(before)} and ${named(after)} are in force on no day together; name a day of each with --on-before and --on-after`,
    );
  }
  const difference = await withCases(before, after, days, args.option("cases"), terminal);
  if (difference === undefined) return 2;
  terminal.out(printed(difference, format));
  return failOn !== undefined && fails(difference, failOn) ? 1 : 0;
}

/** Whether there is a day on which both are in force: one that takes the other's place begins when that has ended. */
function meet(...sets: readonly [RuleSet, RuleSet]): boolean {
  const [one, other] = sets.map(({ inForce: { area: _, ...days } = {} }) => days);
  return periodsMeet(one, other);
}

function named({ id, version }: RuleSet): string {
  return `${id} ${version}`;
}

/** The day of each set, if any is named. */
function daysOf(args: Arguments): CompareOptions["on"] {
  const [both, before, after] = [day(args, "on"), day(args, "on-before"), day(args, "on-after")];
  if (before === undefined && after === undefined) return both;
  if (both !== undefined || before === undefined || after === undefined) {
    throw new UsageError("--on-before and --on-after belong together, and without --on");
  }
  return { before, after };
}

async function withCases(
  before: RuleSet,
  after: RuleSet,
  on: CompareOptions["on"],
  path: string | undefined,
  terminal: Terminal,
): Promise<Difference | undefined> {
  const options = on === undefined ? {} : { on };
  if (path === undefined) return compareSets(before, after, options);
  // without cases nothing is needed that reads rows
  const { effectOfFile } = await import("../compare-cases.js");
  const effect = await effectOfFile([before, after], path, on, terminal);
  if (!effect.ok) {
    refuse(effect.problems, terminal);
    return undefined;
  }
  return { ...compareSets(before, after, options), cases: effect.value };
}

function printed(difference: Difference, format: "text" | "json" | "markdown"): string {
  if (format === "json") return `${JSON.stringify(difference, undefined, 2)}\n`;
  return format === "markdown" ? differencePage(difference) : differenceText(difference);
}

/** What could not be settled is not taken to be so. */
function fails({ byRoute, byLevel }: Difference, failOn: "weaker" | "difference"): boolean {
  const verdicts = [byRoute.verdict, byLevel?.verdict ?? byRoute.verdict];
  if (failOn === "difference") return verdicts.some((verdict) => verdict !== "equivalent");
  return verdicts.some((verdict) => verdict !== "equivalent" && verdict !== "stricter");
}
