import { type Column, NOT_KNOWN, type NumberColumnName, type Table } from "../../src/engine/batch/table.js";
import { AGE_YEARS } from "../../src/facts/age.js";
import type { Scalar } from "../../src/facts/comparison.js";
import type { Fact } from "../../src/facts/fact.js";
import { allValues } from "../../src/facts/values.js";
import type { WrittenFacts } from "../../src/ruleset/rule.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";

/** A table, and row by row the facts that a case with the same in it would give. */
export interface MadeUpTable {
  readonly table: Table;
  readonly cases: readonly WrittenFacts[];
}

type Written = Scalar | { readonly from?: Scalar; readonly to?: Scalar } | null;

/** Numbers from 0 to below another, always the same ones for a seed. */
export type Dice = (below: number) => number;

export function diceFrom(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/**
 * A table for a set, of cells of every kind in columns of every kind: values, stretches, nothing, and now and then what no fact
 * can be. Its rows know little or much, and some contradict themselves.
 */
export function madeUpTable(set: RuleSet, rows: number, dice: Dice): MadeUpTable {
  const cases = Array.from({ length: rows }, (): Record<string, Written> => ({}));
  const columns: Record<string, Column> = {};
  const density = 1 + dice(10);
  const hasYears = set.facts.some(({ id }) => id === "ageMonths") && dice(2) === 0;
  for (const fact of hasYears ? [AGE_YEARS, ...set.facts] : set.facts) {
    if (dice(12) === 0) continue;
    const kind = KINDS[dice(KINDS.length)] ?? "plain";
    const cells = cases.map(() => (dice(10) < density ? cellOf(fact, kind, set, dice) : null));
    cells.forEach((cell, row) => {
      const given = cases[row];
      if (given !== undefined && cell !== null) given[fact.id] = cell;
    });
    Object.assign(columns, inColumns(fact, kind, cells, dice));
  }
  return { table: { rows, columns }, cases: cases as readonly WrittenFacts[] };
}

const KINDS = ["plain", "plain", "numbers", "numbers", "dictionary", "stretch", "stretch in numbers"] as const;

type Kind = (typeof KINDS)[number];

function cellOf(fact: Fact, kind: Kind, { ages }: RuleSet, dice: Dice): Written {
  if (dice(400) === 0 && kind === "plain") return ["a secret", 3.5, -1, 99_999, {}, true][dice(6)] as Written;
  if (dice(400) === 0 && kind === "numbers" && fact.kind === "integer") return fact.to + 1;
  const whole = allValues(fact).filter((value) => isChilds(fact, value) || (ages.to !== undefined && dice(8) === 0));
  const one = whole[dice(whole.length)] ?? null;
  if (kind === "numbers" || fact.kind === "boolean" || fact.kind === "choice" || dice(3) > 0) return one;
  const other = whole[dice(whole.length)] ?? null;
  if (one === null || other === null) return null;
  // Some stretches are the wrong way round.
  const [from, to] = whole.indexOf(one) <= whole.indexOf(other) || dice(50) === 0 ? [one, other] : [other, one];
  return [{ from, to }, { from }, { to }][dice(3)] ?? null;
}

function isChilds({ id }: Fact, value: Scalar): boolean {
  return (id !== "ageMonths" || Number(value) < 216) && (id !== AGE_YEARS.id || Number(value) < 18);
}

function inColumns(fact: Fact, kind: Kind, cells: readonly Written[], dice: Dice): Record<string, Column> {
  const isOrdered = fact.kind === "integer" || fact.kind === "ordered";
  if (kind === "numbers") return { [fact.id]: inNumbers(fact, cells, dice) };
  if (kind === "dictionary") return { [fact.id]: inDictionary(cells) };
  if (kind === "plain" || !isOrdered)
    return { [fact.id]: cells.map((cell) => (cell === null && dice(2) === 0 ? undefined : cell)) };
  const ends = (end: "from" | "to"): readonly Written[] =>
    cells.map((cell) => (typeof cell === "object" && cell !== null ? (cell[end] ?? null) : cell));
  const asColumn = (written: readonly Written[]): Column =>
    kind === "stretch" ? [...written] : inNumbers(fact, written, dice);
  return { [`${fact.id}From`]: asColumn(ends("from")), [`${fact.id}To`]: asColumn(ends("to")) };
}

/** In the narrowest array that has room for every value and for "not known", or in a wider one. */
function inNumbers(fact: Fact, cells: readonly Written[], dice: Dice): Column {
  const domain = allValues(fact);
  const most = fact.kind === "integer" ? fact.to + 1 : domain.length;
  const room = (Object.keys(NOT_KNOWN) as NumberColumnName[]).filter((name) => hasRoom(name, most));
  const name = room[dice(room.length)] ?? "Float64Array";
  const numbers = cells.map((cell) => {
    if (cell === null) return NOT_KNOWN[name];
    return fact.kind === "integer" ? Number(cell) : domain.indexOf(cell as Scalar);
  });
  return ARRAYS[name].from(numbers);
}

function hasRoom(name: NumberColumnName, most: number): boolean {
  const [, signed, bits] = /^(Int|Uint|Float)(\d+)/.exec(name) ?? [];
  return signed === "Float" || most < 2 ** (Number(bits) - (signed === "Int" ? 1 : 0)) - 1;
}

const ARRAYS: Readonly<Record<NumberColumnName, { from(numbers: readonly number[]): Column }>> = {
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
};

function inDictionary(cells: readonly Written[]): Column {
  const places = new Map<string, number>();
  const values: Written[] = [];
  const codes = cells.map((cell) => {
    const key = JSON.stringify(cell);
    const place = places.get(key) ?? values.push(cell) - 1;
    places.set(key, place);
    return place;
  });
  return { codes: Uint16Array.from(codes), values };
}
