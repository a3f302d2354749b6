import { MisuseError } from "../kernel/misuse-error.js";
import { nearest } from "../kernel/nearest.js";
import { packageVersion } from "../node/package-version.js";
import {
  type Command,
  type CommandGroup,
  type Commands,
  type OptionHelp,
  ownWords,
  readArguments,
  UsageError,
  usage,
} from "./command.js";
import type { ExitCode, Terminal } from "./terminal.js";

/** Every command, loaded when it is asked for: reading rule files costs time that `--help` need not spend. */
const COMMANDS: Commands = {
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
  sql: async () => (await import("./commands/sql.js")).sql,
  run: async () => (await import("./commands/run.js")).runOnData,
  record: async () => (await import("./commands/record.js")).record,
  replay: async () => (await import("./commands/replay.js")).replay,
  schema: async () => (await import("./commands/schema.js")).schema,
  due: async () => (await import("./commands/due.js")).due,
  pathway: async () => (await import("./commands/pathway.js")).pathway,
  compare: async () => (await import("./commands/compare.js")).compare,
  document: async () => (await import("./commands/document.js")).document,
  census: async () => (await import("./census/census.js")).census,
};

/** Runs one command line and says with which code the process ends; a user's mistake is a sentence, never a stack trace. */
export async function run(written: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name] = written;
  try {
    if (name === undefined || name === "--help" || name === "-h" || name === "help")
      return await overview(written.slice(1), terminal);
    if (name === "--version" || name === "-v") return say(packageVersion(), terminal);
    const { command, rest } = await commandIn(COMMANDS, written);
    const own = ownWords(rest);
    if ("commands" in command || own.includes("--help") || own.includes("-h"))
      return say(await helpOf(command), terminal);
    return await command.run(readArguments(command, rest), terminal);
  } catch (error) {
    terminal.err(`levels-of-need: ${sentence(error)}\n`);
    return 2;
  }
}

interface Found {
  readonly command: Command | CommandGroup;
  /** What was written after its name. */
  readonly rest: readonly string[];
}

/** The command that is named, in a group by two words; the group itself where no second word follows. */
async function commandIn(commands: Commands, [name = "", ...rest]: readonly string[], group = ""): Promise<Found> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) {
    const meant = nearest(name, Object.keys(commands));
    const instead = meant === undefined ? `try ${group}--help` : `did you mean ${group}${meant}?`;
    throw new UsageError(`no command ${group}${name}; ${instead}`);
  }
  const command = await load();
  const isMore = "commands" in command && rest[0] !== undefined && !rest[0].startsWith("-");
  return isMore ? commandIn(command.commands, rest, `${command.name} `) : { command, rest };
}

async function overview(written: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (written[0] !== undefined && !written[0].startsWith("-"))
    return say(await helpOf((await commandIn(COMMANDS, written)).command), terminal);
  return say(
    [
      "levels-of-need: what published thresholds point to for a child, why, and what comes next.",
      "It supports professional judgement and never replaces it.",
      "",
      ...(await summaries(COMMANDS)),
      "",
      "levels-of-need COMMAND --help says more; levels-of-need --version prints the version.",
    ].join("\n"),
    terminal,
  );
}

async function summaries(commands: Commands): Promise<readonly string[]> {
  const loaded = await Promise.all(Object.entries(commands).map(async ([name, load]) => [name, await load()] as const));
  return loaded.map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`);
}

async function helpOf(command: Command | CommandGroup): Promise<string> {
  if (!("commands" in command)) return commandHelp(command);
  const { name, summary, help, commands } = command;
  const more = `levels-of-need ${name} COMMAND --help says more.`;
  return [`${name}: ${summary}`, "", ...(await summaries(commands)), "", help, more].join("\n");
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
