import { parseArgs } from "node:util";
import { nearest } from "../kernel/nearest.js";
import { listWords } from "../ruleset/words.js";
import type { ExitCode, Terminal } from "./terminal.js";

/** One option of a command: `--name VALUE`, or `--name` alone. */
export interface OptionHelp {
  /** What stands after the name; nothing does where it is left out. */
  readonly value?: string;
  readonly says: string;
  /** One letter that stands for the name: `-o`. */
  readonly short?: string;
  /** May be given more than once. */
  readonly multiple?: true;
  /** Without it there is nothing to begin with. */
  readonly isNeeded?: true;
}

/** What was written on the command line, after checking. */
export interface Arguments {
  readonly positionals: readonly string[];
  /** The last value given. */
  option(name: string): string | undefined;
  /** The same of an option that is needed. */
  needed(name: string): string;
  /** Every value given. */
  all(name: string): readonly string[];
  /** Whether the option was given. */
  has(name: string): boolean;
}

/** A command: one file each. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** What follows the name: "FILE|DIR". */
  readonly takes: string;
  /** Fewest and most positionals. */
  readonly positionals: readonly [number, number];
  readonly options: { readonly [name: string]: OptionHelp };
  /** More for `--help`: what the surprise is, what the exit codes mean. */
  readonly help: string;
  run(args: Arguments, terminal: Terminal): Promise<ExitCode>;
}

/** Commands behind one name: `census check`. Each of them has both words as its name. */
export interface CommandGroup {
  readonly name: string;
  readonly summary: string;
  /** What they have in common, for `--help`. */
  readonly help: string;
  readonly commands: Commands;
}

/** Commands by name, loaded when they are asked for. */
export interface Commands {
  readonly [name: string]: () => Promise<Command | CommandGroup>;
}

/** Wrong usage, in a sentence. */
export class UsageError extends Error {
  override readonly name: "UsageError" = "UsageError";
}

/** Checks what was written for a command; throws `UsageError` with a sentence that says how to write it. */
export function readArguments(command: Command, written: readonly string[]): Arguments {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { short, value }]) => [
      name,
      { type: typeOf(value), multiple: true, ...(short === undefined ? {} : { short }) } as const,
    ]),
  );
  const { values, positionals } = parse(command, written, options);
  const [fewest, most] = command.positionals;
  if (positionals.length < fewest || positionals.length > most) throw new UsageError(`usage: ${usage(command)}`);
  for (const [name, { multiple }] of Object.entries(command.options)) {
    if (multiple === undefined && (values[name]?.length ?? 0) > 1)
      throw new UsageError(`--${name} may be given only once`);
  }
  const left = Object.entries(command.options).filter(([name, { isNeeded }]) => isNeeded && values[name] === undefined);
  if (left.length > 0) {
    const names = left.map(([name, help]) => optionUsage(name, help));
    throw new UsageError(`${command.name} needs ${listWords(names, "and")}; usage: ${usage(command)}`);
  }
  const texts = (name: string): readonly string[] => (values[name] ?? []).filter((value) => typeof value === "string");
  return {
    positionals,
    option: (name) => texts(name).at(-1),
    needed: (name) => texts(name).at(-1) ?? "",
    all: texts,
    has: (name) => values[name] !== undefined,
  };
}

function typeOf(value: string | undefined): "string" | "boolean" {
  return value === undefined ? "boolean" : "string";
}

function parse(
  command: Command,
  written: readonly string[],
  options: Record<string, { type: "string" | "boolean"; multiple: true; short?: string }>,
): { values: Record<string, (string | boolean)[] | undefined>; positionals: string[] } {
  const names = Object.keys(options);
  for (const word of ownWords(written)) {
    const name = /^--([^=]+)/.exec(word)?.[1];
    if (name === undefined || names.includes(name)) continue;
    const meant = nearest(name, names);
    throw new UsageError(
      `${command.name} has no option --${name}${meant === undefined ? `; usage: ${usage(command)}` : `; did you mean --${meant}?`}`,
    );
  }
  try {
    return parseArgs({ args: [...written], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(
      `${error instanceof Error ? firstSentence(error.message) : "cannot read the arguments"}; usage: ${usage(command)}`,
    );
  }
}

/** The words before `--`: what follows belongs to another program. */
export function ownWords(written: readonly string[]): readonly string[] {
  const end = written.indexOf("--");
  return end === -1 ? written : written.slice(0, end);
}

function firstSentence(message: string): string {
  return (message.split(/\.\s|\n/)[0] ?? message).replace(/\.$/, "");
}

/** How a command is written: first what it needs, then in brackets what may be left out. */
export function usage({ name, takes, options }: Command): string {
  const all = Object.entries(options);
  const needed = all.flatMap(([option, help]) => (help.isNeeded ? [optionUsage(option, help)] : []));
  const others = all.flatMap(([option, help]) => (help.isNeeded ? [] : [`[${optionUsage(option, help)}]`]));
  // What another program is told comes last, and options after it would be among that.
  const [own = "", theirs] = takes.split(/ (?=-- )/);
  return ["levels-of-need", name, own, ...needed, ...others, theirs ?? ""].filter((part) => part !== "").join(" ");
}

function optionUsage(name: string, { value, short }: OptionHelp): string {
  return [short === undefined ? `--${name}` : `-${short}`, ...(value === undefined ? [] : [value])].join(" ");
}
