import { MisuseError } from "../kernel/misuse-error.js";
import { nearest } from "../kernel/nearest.js";
import { packageVersion } from "../node/package-version.js";
import { type Command, type OptionHelp, ownWords, readArguments, UsageError, usage } from "./command.js";
import type { ExitCode, Terminal } from "./terminal.js";

/** Every command, loaded when it is asked for: reading rule files costs time that `--help` need not spend. */
const COMMANDS: { readonly [name: string]: () => Promise<Command> } = {
  indicate: async () => (await import("./commands/indicate.js")).indicate,
  check: async () => (await import("./commands/check.js")).check,
  prove: async () => (await import("./commands/prove.js")).prove,
  conform: async () => (await import("./commands/conform.js")).conform,
  cases: async () => (await import("./commands/cases.js")).cases,
  test: async () => (await import("./commands/test.js")).test,
  mutate: async () => (await import("./commands/mutate.js")).mutate,
  init: async () => (await import("./commands/init.js")).init,
  print: async () => (await import("./commands/print.js")).print,
  emit: async () => (await import("./commands/emit.js")).emit,
  record: async () => (await import("./commands/record.js")).record,
  replay: async () => (await import("./commands/replay.js")).replay,
  schema: async () => (await import("./commands/schema.js")).schema,
  due: async () => (await import("./commands/due.js")).due,
  pathway: async () => (await import("./commands/pathway.js")).pathway,
  compare: async () => (await import("./commands/compare.js")).compare,
  document: async () => (await import("./commands/document.js")).document,
};

/** Runs one command line and says with which code the process ends; a user's mistake is a sentence, never a stack trace. */
export async function run(written: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = written;
  try {
    if (name === undefined || name === "--help" || name === "-h" || name === "help")
      return await overview(rest, terminal);
    if (name === "--version" || name === "-v") return say(packageVersion(), terminal);
    const command = await commandNamed(name);
    const own = ownWords(rest);
    if (own.includes("--help") || own.includes("-h")) return say(commandHelp(command), terminal);
    return await command.run(readArguments(command, rest), terminal);
  } catch (error) {
    terminal.err(`levels-of-need: ${sentence(error)}\n`);
    return 2;
  }
}

async function commandNamed(name: string): Promise<Command> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load !== undefined) return load();
  const meant = nearest(name, Object.keys(COMMANDS));
  throw new UsageError(`no command ${name}; ${meant === undefined ? "try --help" : `did you mean ${meant}?`}`);
}

async function overview([name]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (name !== undefined && !name.startsWith("-")) return say(commandHelp(await commandNamed(name)), terminal);
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  return say(
    [
      "levels-of-need: what published thresholds point to for a child, why, and what comes next.",
      "It supports professional judgement and never replaces it.",
      "",
      ...commands.map((command) => `  ${command.name.padEnd(10)}${command.summary}`),
      "",
      "levels-of-need COMMAND --help says more; levels-of-need --version prints the version.",
    ].join("\n"),
    terminal,
  );
}

function commandHelp(command: Command): string {
  const width = Math.max(0, ...Object.entries(command.options).map((option) => optionWords(option).length + 2));
  const options = Object.entries(command.options).map(
    (option) => `  ${optionWords(option).padEnd(width)}${option[1].says}`,
  );
  return [`${command.name}: ${command.summary}`, "", `  ${usage(command)}`, "", ...options, "", command.help].join(
    "\n",
  );
}

function optionWords([name, { value, short }]: readonly [string, OptionHelp]): string {
  return `${short === undefined ? "" : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;
}

function say(text: string, terminal: Terminal): ExitCode {
  terminal.out(`${text}\n`);
  return 0;
}

function sentence(error: unknown): string {
  if (error instanceof UsageError || error instanceof MisuseError) return error.message;
  return `something went wrong that is not your mistake: ${error instanceof Error ? error.message : String(error)}; please report it`;
}
