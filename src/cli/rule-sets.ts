import { englandInFull } from "../england/england-in-full.js";
import { pointer } from "../kernel/pointer.js";
import type { Problem } from "../kernel/problem.js";
import type { Result } from "../kernel/result.js";
import { loadPrinted, loadWritten } from "../node/load.js";
import type { Written } from "../ruleset/read.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import type { OptionHelp } from "./command.js";

/** The option by which a command is told of sets between the national one and the one it is asked about. */
export const BASE: OptionHelp = {
  value: "FILE|DIR",
  says: "a set between the national one and this one; may be given several times",
  multiple: true,
};

/** The word that stands for the national set wherever a file may be named. */
export const ENGLAND = "england";

/**
 * The rule set that was asked for: the national one by its name, or a file or folder on top of it.
 *
 * `bases` are read in order, each on top of those before it. `known` are digests of sets that somebody vouches for: a printed
 * set by one of them needs nothing below it.
 */
export async function ruleSetAt(
  path: string,
  bases: readonly string[],
  known: readonly string[] = [],
): Promise<Result<RuleSet, Problem>> {
  const read = await writtenAt(path, bases, known);
  return read.ok ? { ok: true, value: read.value.ruleSet } : read;
}

/** The same, with what its own file says and where; the national set by its name has no file. */
export async function writtenAt(
  path: string,
  bases: readonly string[],
  known: readonly string[] = [],
): Promise<Result<Written, Problem>> {
  if (path === ENGLAND)
    return { ok: true, value: { ruleSet: englandInFull(), locate: (steps) => ({ at: pointer(steps) }) } };
  const below = await basesAt(bases, known);
  return below.ok ? writtenOn(path, below.value, known) : below;
}

/** The national set with those named on top of it, highest first. */
export async function basesAt(
  bases: readonly string[],
  known: readonly string[] = [],
): Promise<Result<readonly RuleSet[], Problem>> {
  // What was named comes before what is built in: it may be the same set in an older version.
  let below: readonly RuleSet[] = [englandInFull()];
  for (const base of bases) {
    const read = await writtenOn(base, below, known);
    if (!read.ok) return read;
    below = [read.value.ruleSet, ...below];
  }
  return { ok: true, value: below };
}

/**
 * A rule set on which a program is tried, and whether it stands on the national floor.
 *
 * Such a set may be a small one that brings all its facts along. Nothing is indicated for a child by it, so it needs no floor.
 */
export async function ruleSetToTry(
  path: string,
  bases: readonly string[],
): Promise<Result<{ readonly ruleSet: RuleSet; readonly isOnFloor: boolean }, Problem>> {
  const read = await ruleSetAt(path, bases);
  if (read.ok) return { ok: true, value: { ruleSet: read.value, isOnFloor: true } };
  const alone = await loadWritten(path, { rootOn: [] });
  return alone.ok ? { ok: true, value: { ruleSet: alone.value.ruleSet, isOnFloor: false } } : read;
}

async function writtenOn(
  path: string,
  below: readonly RuleSet[],
  known: readonly string[],
): Promise<Result<Written, Problem>> {
  const read = await loadWritten(path, { bases: below });
  if (read.ok) return read;
  const printed = known.length === 0 ? read : await printedSetAt(path, known, read);
  return printed.ok ? printed : nationalSetAt(path, read);
}

/** The national set itself, read from its own files, stands on nothing below it. */
async function nationalSetAt(path: string, refused: Result<Written, Problem>): Promise<Result<Written, Problem>> {
  const { CATALOGUE } = await import("../facts/catalogue.js");
  const root = await loadWritten(path, { rootOn: CATALOGUE });
  return root.ok && root.value.ruleSet.id === englandInFull().id ? root : refused;
}

/** A national set as `print` wrote it, perhaps years ago: it stands on itself, and its digest says that it is the one. */
async function printedSetAt(
  path: string,
  known: readonly string[],
  refused: Result<Written, Problem>,
): Promise<Result<Written, Problem>> {
  const alone = await loadPrinted(path);
  return alone.ok && known.includes(alone.value.ruleSet.digest) ? alone : refused;
}
