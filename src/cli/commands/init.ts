import { writeNew } from "../../node/save.js";
import { day } from "../choices.js";
import { type Arguments, type Command, UsageError } from "../command.js";
import { firstRuleSet } from "../first-rule-set.js";
import type { ExitCode, Terminal } from "../terminal.js";

/** `levels-of-need init`: a council's first rule file. */
export const init: Command = {
  name: "init",
  summary: "write a council's first rule file: levels, one rule, one case; it passes `check`",
  takes: "[NAME]",
  positionals: [0, 1],
  options: { on: { value: "YYYY-MM-DD", says: "the day written as the day of checking; today if left out" } },
  help: `Writes NAME.json (my-council.json if left out) in this folder and never over a file that is there.
Exit code: 0, or 2 when nothing was written.`,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [name = "my-council"] = args.positionals;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    throw new UsageError("NAME takes small letters, digits and single hyphens, such as borchester or north-borchester");
  }
  const on = day(args, "on") ?? terminal.today();
  const file = `${name}.json`;
  const written = await writeNew(file, firstRuleSet(name, on));
  if (!written.ok) {
    terminal.err(`${written.problems.map(({ says }) => says).join("\n")}\n`);
    return 2;
  }
  terminal.out(`${file} written, with ${on} as the day of checking. Next: levels-of-need check ${file}\n`);
  return 0;
}
