import { pointer } from "../../kernel/pointer.js";
import type { ListName } from "../programme-data.js";

/** A record, and where in the document it stands. */
export interface Entry<Record> {
  readonly record: Record;
  readonly at: string;
}

export function entries<Record>(list: ListName, records: readonly Record[]): readonly Entry<Record>[] {
  return records.map((record, place) => ({ record, at: pointer([list, place]) }));
}

export function byId<Id extends string, Record extends { readonly id: Id }>(
  all: readonly Entry<Record>[],
): ReadonlyMap<Record["id"], Entry<Record>> {
  return new Map(all.map((entry) => [entry.record.id, entry]));
}

/** What belongs under each key, in its order; what has no key is left out. */
export function grouped<Key, Item>(
  items: readonly Item[],
  keyOf: (item: Item) => Key | undefined,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
