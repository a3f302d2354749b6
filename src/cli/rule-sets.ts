import { england } from "../england/england.js";
import { pointer } from "../kernel/pointer.js";
import type { Problem } from "../kernel/problem.js";
import type { Result } from "../kernel/result.js";
import { loadRuleSet, loadWritten } from "../node/load.js";
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
 * `bases` are read in order, each on top of those before it.
 */
export async function ruleSetAt(path: string, bases: readonly string[]): Promise<Result<RuleSet, Problem>> {
  const read = await writtenAt(path, bases);
  return read.ok ? { ok: true, value: read.value.ruleSet } : read;
}

/** The same, with what its own file says and where; the national set by its name has no file. */
export async function writtenAt(path: string, bases: readonly string[]): Promise<Result<Written, Problem>> {
  if (path === ENGLAND) return { ok: true, value: { ruleSet: england(), locate: (steps) => ({ at: pointer(steps) }) } };
  const below: RuleSet[] = [england()];
  for (const base of bases) {
    const read = await loadRuleSet(base, { bases: below });
    if (!read.ok) return read;
    below.push(read.value);
  }
  const read = await loadWritten(path, { bases: below });
  return read.ok ? read : nationalSetAt(path, read);
}

/** The national set itself, read from its own files, stands on nothing below it. */
async function nationalSetAt(path: string, refused: Result<Written, Problem>): Promise<Result<Written, Problem>> {
  const root = await loadWritten(path, { as: "root" });
  return root.ok && root.value.ruleSet.id === england().id ? root : refused;
}
