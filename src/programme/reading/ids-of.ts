import type { ListName } from "../programme-data.js";

/** Where the record with an id stands first, for every id of a list. */
export type IdsOf = ReadonlyMap<ListName, ReadonlyMap<string, number>>;

/** The ids in every list, those of records that are otherwise faulty too: a reference to one is not wrong. */
export function idsOf(lists: ReadonlyMap<ListName, readonly unknown[]>): IdsOf {
  return new Map([...lists].map(([list, records]) => [list, firstPlaces(records)]));
}

function firstPlaces(records: readonly unknown[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [place, record] of records.entries()) {
    const id = idIn(record);
    if (id !== undefined && !places.has(id)) places.set(id, place);
  }
  return places;
}

/** The id of a record, if it has one. */
export function idIn(record: unknown): string | undefined {
  if (typeof record !== "object" || record === null || !("id" in record)) return undefined;
  return typeof record.id === "string" ? record.id : undefined;
}
