import { readFileSync } from "node:fs";
import { parse } from "jsonc-parser";
import { readRuleSet } from "../../../src/ruleset/read.js";
import type { RuleSet } from "../../../src/ruleset/rule-set.js";

/** One value of a file, otherwise. */
export interface Change {
  /** JSON pointer; the value must be there. */
  readonly at: string;
  readonly is: unknown;
}

/**
 * A file of this folder as it stands, or with one thing otherwise.
 *
 * Each is a root on facts of its own, so that there is nothing in it but what it is about. An overlay on the national
 * rules that goes below them is refused when it is read; as a root the same rules can be read, and held against others.
 */
export function planted(name: string, change?: Change): RuleSet {
  const text = readFileSync(`test/verify/planted/${name}.json`, "utf8");
  const read = readRuleSet(change === undefined ? text : changed(parse(text), change), { rootOn: [] });
  if (!read.ok) throw new Error(read.problems.map(({ at, says }) => `${at}: ${says}`).join("\n"));
  return read.value;
}

function changed(file: object, { at, is }: Change): object {
  const steps = at.split("/").slice(1);
  const last = steps.pop() ?? "";
  const holder = steps.reduce<Record<string, unknown>>(
    (value, step) => value[step] as Record<string, unknown>,
    file as Record<string, unknown>,
  );
  if (!(last in holder)) throw new Error(`${at} is not there`);
  holder[last] = is;
  return file;
}
