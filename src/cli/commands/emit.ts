import { emitModule } from "../../emit/emit-module.js";
import { GENERATED } from "../../emit/header.js";
import { writeGenerated } from "../../node/save-generated.js";
import { type Arguments, type Command, UsageError } from "../command.js";
import { refuse } from "../refuse.js";
import { BASE, ruleSetAt } from "../rule-sets.js";
import type { ExitCode, Terminal } from "../terminal.js";

/** `levels-of-need emit`: a rule set as a module that needs nothing else. */
export const emit: Command = {
  name: "emit",
  summary: "write a rule set as one JavaScript module that needs nothing else, with its types",
  takes: "england|FILE|DIR",
  positionals: [1, 1],
  options: {
    output: { value: "FILE.js", says: "the file for the module; without it the module is printed", short: "o" },
    types: { value: "FILE.d.ts", says: "the file for its types; give it the name of the module to have them found" },
    base: BASE,
  },
  help: `The module exports \`bounds(case)\`, which gives the three levels and the names of the rules just as this package does, and
\`ruleSet\`, \`caveat\` and \`MisuseError\`. It runs no text as code, so pages with a strict content security policy may load it.
The same rule set gives the same bytes. Files are written whole or not at all; one that is there already is replaced only if
it was generated. Exit code: 0, or 2 when the rule set cannot be read or a file not be written.`,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [path = ""] = args.positionals;
  const [output, types] = [args.option("output"), args.option("types")];
  if (output === undefined && types !== undefined) throw new UsageError("--types goes with -o FILE.js");
  if (output !== undefined && output === types) throw new UsageError("the module and its types need a file each");
  const read = await ruleSetAt(path, args.all("base"));
  if (!read.ok) return refuse(read.problems, terminal);
  const emitted = emitModule(read.value);
  if (output === undefined) {
    terminal.out(emitted.code);
    return 0;
  }
  const files = [
    { path: output, text: emitted.code },
    ...(types === undefined ? [] : [{ path: types, text: emitted.types }]),
  ];
  const written = await writeGenerated(files, GENERATED);
  if (!written.ok) {
    terminal.err(`${written.problems.map(({ says }) => says).join("\n")}\n`);
    return 2;
  }
  const { id, version } = read.value;
  terminal.out(`${written.value.join(" and ")} written from ${id} ${version}\n`);
  return 0;
}
