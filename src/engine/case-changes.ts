import type { LocalDate } from "../kernel/local-date.js";
import type { WrittenFacts } from "../ruleset/rule.js";

/** A case that has been checked; frozen, with its facts in the order of their definitions. */
export interface SoundCase {
  readonly on: LocalDate;
  readonly facts: WrittenFacts;
}

/** What leads from one case to another: the day, and what is then given of some facts; `undefined` where nothing is. */
export interface CaseChange {
  readonly on: LocalDate;
  readonly facts: { readonly [fact: string]: WrittenFacts[string] | undefined };
}

/** What leads from the one case to the other; nothing where they are the same. */
export function changeBetween(before: SoundCase, after: SoundCase): CaseChange | undefined {
  const ids = new Set([...Object.keys(before.facts), ...Object.keys(after.facts)]);
  const changed = [...ids].filter((id) => !isSame(before.facts[id], after.facts[id]));
  if (changed.length === 0 && before.on === after.on) return undefined;
  return { on: after.on, facts: Object.fromEntries(changed.map((id) => [id, after.facts[id]])) };
}

/** Parts of a value are compared as they are written: what was given goes out again as it came in. */
function isSame(one: WrittenFacts[string] | undefined, other: WrittenFacts[string] | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
