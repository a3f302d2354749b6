import type { Problem } from "../../kernel/problem.js";
import { timescales } from "../../timescales/built-in.js";
import { type Due, due as dueDay } from "../../timescales/due.js";
import { duePage } from "../../timescales/due-page.js";
import { timescalesPage } from "../../timescales/timescales-page.js";
import { choice } from "../choices.js";
import { CLOCK_OPTIONS, clockOptions } from "../clock-options.js";
import { type Arguments, type Command, UsageError } from "../command.js";
import { refuse } from "../refuse.js";
import type { ExitCode, Terminal } from "../terminal.js";

/** `levels-of-need due`: when something is due that a clock times. */
export const due: Command = {
  name: "due",
  summary: "say when something is due, how it was counted, and on whose authority; alone, list the clocks",
  takes: "[TIMESCALE]",
  positionals: [0, 1],
  options: {
    from: { value: "DATE", says: "the day of the event; for a clock in hours the instant, 2026-12-23T22:10+00:00" },
    ...CLOCK_OPTIONS,
    format: { value: "text|json", says: "for people (text) or for programs (json)" },
  },
  help: `The day of the event is day 0, and working days leave out weekends and the bank holidays of England and Wales.
Past the last published bank holiday an answer says that it is projected.
Exit code: 0, or 2 when no date can be given; then every reason why.`,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const format = choice(args, "format", ["text", "json"]);
  const [name] = args.positionals;
  const from = args.option("from");
  if (name === undefined) {
    if (from !== undefined)
      throw new UsageError("name the timescale before --from; `levels-of-need due` alone lists them");
    terminal.out(format === "json" ? json(timescales()) : timescalesPage(timescales()));
    return 0;
  }
  if (from === undefined) throw new UsageError("say with --from from which day it counts, written YYYY-MM-DD");
  const options = await clockOptions(args);
  const found = options.ok ? dueDay(name, from, options.value) : options;
  if (!found.ok) return refuse(found.problems.map(asOption), terminal);
  terminal.out(format === "json" ? json(found.value) : duePage(found.value));
  return 0;
}

/** Where on the command line a problem stands. */
function asOption<One extends Problem>(problem: One): One {
  return { ...problem, at: problem.at.replace("/timescale", "TIMESCALE").replace(/^\/(from|area)/, "--$1") };
}

function json(value: Due | ReturnType<typeof timescales>): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
