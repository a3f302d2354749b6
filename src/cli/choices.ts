import { isLocalDate } from "../kernel/local-date.js";
import { type Arguments, UsageError } from "./command.js";

/** The value of an option that takes one of a few words; the first is the default. */
export function choice<Word extends string>(args: Arguments, name: string, words: readonly [Word, ...Word[]]): Word {
  const written = args.option(name);
  if (written === undefined) return words[0];
  const found = words.find((word) => word === written);
  if (found === undefined) throw new UsageError(`--${name} takes ${words.join(" or ")}`);
  return found;
}

/** The day of an option, if it is given. */
export function day(args: Arguments, name: string): string | undefined {
  const written = args.option(name);
  if (written !== undefined && !isLocalDate(written))
    throw new UsageError(`--${name} takes a day that exists, written YYYY-MM-DD`);
  return written;
}

/** The whole number of per cent of an option, if it is given. */
export function percent(args: Arguments, name: string): number | undefined {
  const written = args.option(name);
  if (written === undefined) return undefined;
  if (!/^(?:\d|[1-9]\d|100)$/.test(written)) throw new UsageError(`--${name} takes a whole number from 0 to 100`);
  return Number(written);
}
