import { day } from "../choices.js";
import type { Arguments, Command } from "../command.js";
import { BASE } from "../rule-sets.js";
import type { ExitCode, Terminal } from "../terminal.js";

/** `levels-of-need init`: a council's first rule file, from nothing, from another council's file, or from a table. */
export const init: Command = {
  name: "init",
  summary: "write a council's first rule file, from a table of its indicators if there is one, and what checks it",
  takes: "[NAME]",
  positionals: [0, 1],
  options: {
    council: { value: "NAME", says: "whose thresholds they are, as published; NAME of the file in words if left out" },
    level: {
      value: "ROUTE=NAME",
      says: 'a level of its own, from the lowest up: early-help="Level 2: Early help"; given once for each',
      multiple: true,
    },
    from: {
      value: "england|FILE|DIR",
      says: "the national levels, or another council's levels, facts, rules and cases; four numbered levels if left out",
    },
    table: {
      value: "FILE",
      says: "a CSV table of indicators with the columns level, indicator, fact, comparison, value, basis",
    },
    base: BASE,
    on: { value: "YYYY-MM-DD", says: "the day written as the day of checking; today if left out" },
    "every-row": { says: "write nothing unless every row of the table can be taken" },
    "without-workflow": { says: "no workflow for GitHub" },
    overwrite: { says: "write also over files that are there" },
    yes: { says: "ask nothing, also at a terminal" },
  },
  help: `Writes NAME.json (my-council.json if left out) and .github/workflows/NAME-thresholds.yml: both or neither, and over
nothing that is there. At a terminal it asks for what was not said; elsewhere it never asks.
Each rule gets the examples that show what its comparisons do, and each has a case of the whole set. Look at them: they say
what the rules do, and you know whether that is meant.
Of a table, rows with the same level and indicator are one rule that needs all of them. More columns may be reason, theme,
urgency, tell and justification. Facts and levels go by id or by their words; comparisons by words such as less than,
at least, is, one of, between. A row that cannot be taken is named with every reason, and the others are written.
Exit code: 0; 1 when some rows could not be taken; 2 when nothing was written.`,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const on = day(args, "on");
  const { start } = await import("../starting/start.js");
  return start(args, on ?? terminal.today(), terminal);
}
