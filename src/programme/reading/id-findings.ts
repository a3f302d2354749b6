import { pointer } from "../../kernel/pointer.js";
import { LIST_NAMES, type ListName } from "../programme-data.js";
import type { LateFinding } from "./problem.js";
import { probably, quoted } from "./quoted.js";
import type { RecordsRead } from "./records-read.js";
import { referencesIn } from "./references.js";

/** Where the record with an id stands first, for every id of a list. */
export type Places = ReadonlyMap<ListName, ReadonlyMap<string, number>>;

export function placesOf(read: RecordsRead): Places {
  return new Map(
    LIST_NAMES.flatMap((list) => {
      const first = new Map<string, number>();
      for (const [place, { id }] of read[list]?.entries() ?? []) {
        if (id !== undefined && !first.has(id)) first.set(id, place);
      }
      return read[list] === undefined ? [] : [[list, first]];
    }),
  );
}

/** That another record of the list has this id already. */
export function duplicateId(
  list: ListName,
  place: number,
  id: string | undefined,
  places: Places,
): readonly LateFinding[] {
  const first = id === undefined ? undefined : places.get(list)?.get(id);
  if (first === undefined || first === place) return [];
  const says = `the record at ${pointer([list, first])} has this id already; give each its own`;
  return [{ code: "duplicate-id", path: ["id"], says }];
}

/** The references of a record that lead nowhere. */
export function unknownIds(list: ListName, record: object, places: Places): readonly LateFinding[] {
  return referencesIn(list, record).flatMap(({ path, to, id }): readonly LateFinding[] => {
    const known = places.get(to);
    // Where something else stands in the place of the list, that was reported, and nobody knows what it may hold.
    if (known === undefined || known.has(id)) return [];
    return [{ code: "unknown-id", path, says: () => stranger(to, id, known) }];
  });
}

/** A child's id is not repeated: it is the child's number with the authority. */
function stranger(list: ListName, id: string, known: ReadonlyMap<string, number>): string {
  const meant = probably(id, [...known.keys()]);
  if (list === "children") {
    const place = meant === undefined ? undefined : known.get(meant);
    const action = place === undefined ? "add the child" : `did you mean the one at ${pointer([list, place])}?`;
    return `no child has this id; ${action}`;
  }
  const action = meant === undefined ? `add it to ${quoted(list)}` : `did you mean ${quoted(meant)}?`;
  return `nothing in ${quoted(list)} has the id ${quoted(id)}; ${action}`;
}
