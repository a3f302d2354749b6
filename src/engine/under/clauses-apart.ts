import { pointer, type Step } from "../../kernel/pointer.js";
import type { Compared } from "../indication.js";

/** A condition of one set's rule, and where it stands in it. */
export interface PlacedClause {
  readonly path: readonly Step[];
  readonly compared: Compared;
}

type BySet = readonly (PlacedClause | null)[];

/**
 * The smallest parts of a rule's conditions of which several sets make different things: written differently, or written
 * alike and not coming to the same.
 *
 * Parts of a group that are written alike belong together wherever they stand; those left over are taken in their order.
 */
export function clausesApart(whole: BySet): readonly BySet[] {
  if (isAlike(whole.map((one) => one?.compared))) return [];
  const groups = whole.map(partsOf);
  const [first] = groups;
  if (first == null || groups.some((group) => group?.key !== first.key)) return [whole];
  const within = sideBySide(groups.map((group) => group?.parts ?? [])).flatMap(clausesApart);
  // A fact that stands twice can decide a group that none of its parts decides.
  return within.length === 0 ? [whole] : within;
}

/** Where a clause stands, as a JSON pointer into the rule's `conditions`. */
export function placeOf({ path }: PlacedClause): string {
  return pointer(path);
}

interface Group {
  readonly key: "all" | "any" | "not";
  readonly parts: readonly PlacedClause[];
}

function partsOf(placed: PlacedClause | null): Group | null {
  if (placed === null) return null;
  const { path, compared } = placed;
  const of = (key: "all" | "any", parts: readonly Compared[]): Group => ({
    key,
    parts: parts.map((part, place) => ({ path: [...path, key, place], compared: part })),
  });
  if ("all" in compared) return of("all", compared.all);
  if ("any" in compared) return of("any", compared.any);
  return "not" in compared ? { key: "not", parts: [{ path: [...path, "not"], compared: compared.not }] } : null;
}

function sideBySide(lists: readonly (readonly PlacedClause[])[]): readonly BySet[] {
  const keyed = lists.map(byWriting);
  const inAll = [...(keyed[0]?.keys() ?? [])].filter((key) => keyed.every((parts) => parts.has(key)));
  const rest = keyed.map((parts) => [...parts].flatMap(([key, part]) => (inAll.includes(key) ? [] : [part])));
  const most = Math.max(...rest.map(({ length }) => length));
  return [
    ...inAll.map((key) => keyed.map((parts) => parts.get(key) ?? null)),
    ...Array.from({ length: most }, (_, place) => rest.map((parts) => parts[place] ?? null)),
  ];
}

/** Parts by how they are written; the second of two that are written alike is another part. */
function byWriting(parts: readonly PlacedClause[]): ReadonlyMap<string, PlacedClause> {
  const found = new Map<string, PlacedClause>();
  for (const part of parts) {
    const key = JSON.stringify(written(part.compared));
    let again = 0;
    while (found.has(`${again} ${key}`)) again++;
    found.set(`${again} ${key}`, part);
  }
  return found;
}

/** The condition alone, without what it came to. */
function written(compared: Compared): unknown {
  if ("all" in compared) return { all: compared.all.map(written) };
  if ("any" in compared) return { any: compared.any.map(written) };
  if ("not" in compared) return { not: written(compared.not) };
  if ("condition" in compared) return { condition: compared.condition };
  return { fact: compared.fact, operator: compared.operator, value: compared.value };
}

export function isAlike(values: readonly unknown[]): boolean {
  const [first, ...others] = values.map((value) => JSON.stringify(value));
  return others.every((other) => other === first);
}
