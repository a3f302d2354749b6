import type { Problem } from "../../kernel/problem.js";
import type { Result } from "../../kernel/result.js";
import { type RunDone, type RunOnFileOptions, runOnFile } from "../../node/duckdb/run-on-file.js";
import { loadColumnMap } from "../../node/load-column-map.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { choice, day } from "../choices.js";
import type { Arguments, Command } from "../command.js";
import { stepsOn } from "../progress.js";
import { refuse } from "../refuse.js";
import { counted } from "../report.js";
import { BASE, ruleSetAt } from "../rule-sets.js";
import { type ExitCode, Interrupted, type Terminal } from "../terminal.js";
import { saidToday } from "./sql.js";

/** `levels-of-need run`: what thresholds point to for every row of a file, in DuckDB on this machine. */
export const runOnData: Command = {
  name: "run",
  summary: "indicate for every row of a Parquet or CSV file, in DuckDB on this machine",
  takes: "england|FILE|DIR",
  positionals: [1, 1],
  options: {
    data: { value: "DATA.parquet|csv", says: "the file with the rows", isNeeded: true },
    output: {
      value: "OUT.parquet|csv",
      says: "the file for the result; it is written whole or not at all",
      isNeeded: true,
      short: "o",
    },
    map: { value: "MAP.json", says: "which column says what of which fact; if left out, columns are named as facts" },
    on: { value: "YYYY-MM-DD", says: "the day as on which the facts are known; today, if left out" },
    rules: {
      value: "apply|all|leave-out",
      says: "which rules a row names: those that apply, also those that may, or none",
    },
    base: BASE,
  },
  help: `Needs the package @duckdb/node-api beside this one. The result has the number of the row, the key of the map (or \`id\`), the
three levels, whether enough is known, the names of the rules, and \`problems\`: a row that cannot be used has no level and
says why, and the rest goes on. A file that is not whole, or a quote that is not closed, ends the run with its line.
It indicates; a person decides: the result ranks nobody.
Exit code: 0; 1 when some row could not be used; 2 when the rules, the map or the data could not be read.`,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [path = ""] = args.positionals;
  const [data, output] = [args.needed("data"), args.needed("output")];
  const rules = choice(args, "rules", ["apply", "all", "leave-out"]);
  const on = day(args, "on") ?? saidToday(terminal);
  const read = await ruleSetAt(path, args.all("base"));
  if (!read.ok) return refuse(read.problems, terminal);
  const file = args.option("map");
  const map = file === undefined ? undefined : await loadColumnMap(file, read.value);
  if (map?.ok === false) return refuse(map.problems, terminal);
  const options = { data, output, on, rules, ...(map === undefined ? {} : { map: map.value }) };
  const done = await watched(read.value, options, terminal);
  if (done === "interrupted") {
    terminal.err("interrupted before the end; no file was written\n");
    return 2;
  }
  if (!done.ok) return refuse(file === undefined ? done.problems : done.problems.map(inMap(file)), terminal);
  return said(done.value, data, terminal);
}

async function watched(
  ruleSet: RuleSet,
  options: RunOnFileOptions,
  terminal: Terminal,
): Promise<Result<RunDone, Problem> | "interrupted"> {
  const steps = stepsOn(terminal);
  try {
    const onProgress = (percent: number): void => {
      if (percent >= 0) steps.show(Math.floor(percent), 100);
    };
    return await runOnFile(ruleSet, { ...options, onProgress, signal: terminal.interrupted() });
  } catch (error) {
    if (error instanceof Interrupted) return "interrupted";
    throw error;
  } finally {
    steps.end();
  }
}

function said({ rows, refused, examples, untold }: RunDone, data: string, terminal: Terminal): ExitCode {
  for (const { row, problems } of examples) terminal.err(`${data}: row ${row}: ${problems.replaceAll(",", ", ")}\n`);
  if (refused > examples.length) terminal.err(`and ${(refused - examples.length).toLocaleString("en-GB")} more\n`);
  if (untold.length > 0) {
    const few = untold.length > 12 ? [...untold.slice(0, 12), "..."] : untold;
    terminal.err(`${counted(untold.length, "fact")} in no column, not known of any row: ${few.join(", ")}\n`);
  }
  const wrong = refused === 0 ? "" : `, ${refused.toLocaleString("en-GB")} of them could not be used`;
  terminal.err(`${data}: ${rows.toLocaleString("en-GB")} ${rows === 1 ? "row" : "rows"}${wrong}\n`);
  return refused > 0 ? 1 : 0;
}

/** What a map says of a file is to be mended in the map. */
function inMap(file: string): (problem: Problem) => Problem {
  return (problem) => (problem.at === "" || problem.place ? problem : { ...problem, at: `${file} ${problem.at}` });
}
