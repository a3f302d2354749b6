import type { LocalChildId } from "../../../src/domain/identifiers/local-child-id.js";
import { asId, type SchoolId } from "../../../src/programme/ids.js";
import { hiding } from "../../../src/programme/measures/hiding.js";
import type { Part } from "../../../src/programme/measures/suppression.js";

/** What was counted of each school, in the order in which schools go: one number, or of a share two. */
export type Table = readonly Numbers[];
type Numbers = readonly number[];

/** How schools are divided and what is small. */
export interface Setting {
  /** How many schools are in each arm. */
  readonly arms: readonly number[];
  readonly below: number;
  /** Tables are made up to this sum. */
  readonly most: number;
  /** How many numbers a school has: two of a share. */
  readonly numbers: 1 | 2;
}

/** One number of a table that is hidden, and can be worked out. */
export interface Leak {
  readonly table: Table;
  readonly what: string;
  readonly is: number;
}

/**
 * Every number that is hidden and that somebody can work out who sees the tables by school, by arm and of all together,
 * and who knows by which rule things are hidden: of all tables that would be printed the same, none has another number
 * there. Where the sum is hidden, tables near the largest are left out, since those that would hide them were not made.
 */
export function leaks({ arms, below, most, numbers }: Setting, hide: typeof hiding = hiding): readonly Leak[] {
  const alike = new Map<string, Looked[]>();
  for (const table of tables(arms.reduce(plus, 0), numbers, most)) {
    const { printed, ...looked } = look(table, arms, below, hide);
    const group = alike.get(printed);
    if (group === undefined) alike.set(printed, [looked]);
    else group.push(looked);
  }
  return [...alike.values()]
    .filter((group) =>
      group.every(({ table, secret }) => !secret.has("all, 0") || table.flat().reduce(plus, 0) <= most - 2 * below),
    )
    .flatMap((group) => workedOut(group));
}

function workedOut([first, ...others]: readonly Looked[]): readonly Leak[] {
  if (first === undefined) return [];
  return [...first.secret]
    .filter(([what, is]) => others.every(({ secret }) => secret.get(what) === is))
    .map(([what, is]) => ({ table: first.table, what, is }));
}

interface Looked {
  readonly table: Table;
  readonly secret: ReadonlyMap<string, number>;
}

/** What everybody sees of a table, and what nobody is to see. */
function look(
  table: Table,
  arms: readonly number[],
  below: number,
  hide: typeof hiding,
): Looked & { readonly printed: string } {
  const schools = table.map((numbers, place) => ({ id: schoolAt(place), numbers }));
  const families = arms.map((size, arm) => {
    const start = arms.slice(0, arm).reduce(plus, 0);
    return { schools: schools.slice(start, start + size).map(({ id }) => id) };
  });
  const parts = new Map(schools.map(({ id, numbers }) => [id, partOf(id, numbers)]));
  const hidden = hide(families, (school) => parts.get(school) ?? [], below);
  const numbersOf = (ids: readonly SchoolId[]): Numbers =>
    sum(schools.filter(({ id }) => ids.includes(id)).map(({ numbers }) => numbers));
  const cells = [
    ...schools.map(({ id, numbers }) => ({ what: id, isHidden: hidden.schools.has(id), numbers })),
    ...families.map((family, arm) => ({
      what: `arm ${arm}`,
      isHidden: hidden.families.has(family),
      numbers: numbersOf(family.schools),
    })),
    { what: "all", isHidden: hidden.all, numbers: sum(table) },
  ];
  return {
    table,
    printed: JSON.stringify(cells.map(({ isHidden, numbers }) => (isHidden ? "hidden" : numbers))),
    secret: new Map(
      cells
        .filter(({ isHidden }) => isHidden)
        .flatMap(({ what, numbers }) => numbers.map((number, which) => [`${what}, ${which}`, number] as const)),
    ),
  };
}

function sum(rows: readonly Numbers[]): Numbers {
  return (rows[0] ?? []).map((_, which) => rows.reduce((all, row) => all + (row[which] ?? 0), 0));
}

function plus(one: number, other: number): number {
  return one + other;
}

export function schoolAt(place: number): SchoolId {
  return asId("school", `school-${place}`);
}

/** A part in which each number is of as many children, none of whom is in another school. */
export function partOf(school: SchoolId, numbers: Numbers): Part {
  return numbers.map(
    (number, which) =>
      new Map(Array.from({ length: number }, (_, child) => [`${school}n${which}c${child}` as LocalChildId, 1])),
  );
}

/** Every table of so many numbers a school that comes to no more than a sum. */
function tables(schools: number, numbers: number, most: number): readonly Table[] {
  return rows(schools * numbers, most).map((row) =>
    Array.from({ length: schools }, (_, school) => row.slice(school * numbers, (school + 1) * numbers)),
  );
}

function rows(length: number, most: number): readonly Numbers[] {
  if (length === 0) return [[]];
  return Array.from({ length: most + 1 }, (_, first) =>
    rows(length - 1, most - first).map((rest) => [first, ...rest]),
  ).flat();
}
