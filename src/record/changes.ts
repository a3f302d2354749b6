import { canonicalJson } from "../ruleset/digest.js";

/** What something was when it was recorded, and what it is now. */
export interface Changed<Value> {
  readonly was: Value;
  readonly is: Value;
}

/** One entry of a list that is still there and says something else, and under which of its keys. */
export interface ChangedEntry {
  readonly name: string;
  readonly keys: readonly string[];
}

/** How a list with named entries differs. */
export interface ListChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly ChangedEntry[];
  /** The entries that are in both stand in another order. */
  readonly reordered: boolean;
}

/** Whether two JSON values are the same to the byte, as RFC 8785 writes them. */
export function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}

/** How two lists differ, entry by entry. */
export function listChanges<Entry extends object>(
  was: readonly Entry[],
  is: readonly Entry[],
  nameOf: (entry: Entry) => string,
): ListChanges {
  const [before, after] = [byName(was, nameOf), byName(is, nameOf)];
  const kept = [...before.keys()].filter((name) => after.has(name));
  const keptNow = [...after.keys()].filter((name) => before.has(name));
  return {
    added: [...after.keys()].filter((name) => !before.has(name)),
    removed: [...before.keys()].filter((name) => !after.has(name)),
    changed: kept.flatMap((name) => {
      const keys = keysChanged(before.get(name) ?? {}, after.get(name) ?? {});
      return keys.length === 0 ? [] : [{ name, keys }];
    }),
    reordered: !isSame(kept, keptNow),
  };
}

/** The keys under which two objects say something else. */
export function keysChanged(was: object, is: object): readonly string[] {
  const [before, after] = [new Map(Object.entries(was)), new Map(Object.entries(is))];
  return [...new Set([...before.keys(), ...after.keys()])].filter((key) => {
    return before.has(key) !== after.has(key) || !isSame(before.get(key), after.get(key));
  });
}

/** Whether two lists differ in anything. */
export function isChanged({ added, removed, changed, reordered }: ListChanges): boolean {
  return added.length + removed.length + changed.length > 0 || reordered;
}

function byName<Entry>(entries: readonly Entry[], nameOf: (entry: Entry) => string): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [nameOf(entry), entry]));
}
