import { recordJsonSchemas } from "../../record/json-schemas.js";
import { jsonSchemas } from "../../ruleset/json-schema.js";
import { type Arguments, type Command, UsageError } from "../command.js";
import type { ExitCode, Terminal } from "../terminal.js";

/** `levels-of-need schema`: the JSON Schemas by which editors complete and check rule files and decisions. */
export const schema: Command = {
  name: "schema",
  summary: "print the JSON Schema of a rule file, of a part of one, of a decision or of a record",
  takes: "[NAME]",
  positionals: [0, 1],
  options: {},
  help: "NAME is rule-set (the default) or another schema of the folder rules/schema. Exit code: 0, or 2 for a name that there is not.",
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const published = { ...jsonSchemas(), ...recordJsonSchemas() };
  const schemas = new Map(Object.entries(published).map(([file, text]) => [file.replace(/\.json$/, ""), text]));
  const [name = "rule-set"] = args.positionals;
  const found = schemas.get(name.replace(/\.json$/, ""));
  if (found === undefined)
    throw new UsageError(`there is no schema ${name}; there are ${[...schemas.keys()].join(", ")}`);
  terminal.out(`${JSON.stringify(found, undefined, 2)}\n`);
  return 0;
}
