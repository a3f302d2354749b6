import type { NamedColumn } from "../engine/batch/column-names.js";
import { AGE_YEARS, yearsOf } from "../facts/age.js";
import type { Fact } from "../facts/fact.js";
import { readGiven } from "../facts/read-given.js";
import { allValues } from "../facts/values.js";
import { type Bits, bitsOf, bitsWhere } from "./bits.js";
import { codeIn, placeIn } from "./cells.js";
import type { CodedColumn, CodedValue, ColumnMap, TrustedSql } from "./column-map.js";
import type { Dialect } from "./dialect.js";
import type { Expression } from "./expression.js";
import type { Stages } from "./stages.js";
import type { Places, Stretch } from "./stretches.js";

/** A column as numbers, and what each number says of its fact. */
export interface Source {
  readonly column: NamedColumn;
  /** In each row a number from 0 on, null where nothing is said, or what is wrong as a number below 0. */
  readonly number: Expression;
  /** Whether each number is the place of one value of the fact. */
  readonly isPlace: boolean;
  /** What the numbers leave of the fact, up to one number after another. */
  readonly rungs: (stretches: readonly Stretch[]) => readonly { readonly upTo: number; readonly bits: Bits }[];
  /** Where values are told apart by what may stand here, beyond where the rules do. */
  readonly cuts: readonly Places[];
}

export function sourceOf(
  column: NamedColumn,
  { facts, cells = "typed" }: Pick<ColumnMap, "facts" | "cells">,
  stages: Stages,
  dialect: Dialect,
): Source {
  const mapped = facts[column.name] ?? column.name;
  const at = `${column.fact.place}_${column.name.slice(0, LONGEST_PART)}`;
  const cell = stages.define(`cell_${at}`, cellOf(mapped, dialect));
  const define = (number: Expression): Expression => stages.define(`number_${at}`, number);
  if (typeof mapped === "object" && "values" in mapped)
    return codedSource(column, mapped, (codes) => define(codeIn(cell, codes, dialect)));
  const number = define(placeIn(column.written, cell, cells, dialect));
  return column.written === AGE_YEARS ? inYears(column, number) : inPlaces(column, number);
}

/** PostgreSQL cuts a name off after 63 bytes. */
const LONGEST_PART = 40;

function cellOf(mapped: string | CodedColumn | TrustedSql, dialect: Dialect): Expression {
  if (typeof mapped === "object" && "sql" in mapped) return { sql: `(${mapped.sql})`, uses: [] };
  return { sql: dialect.quoted(typeof mapped === "string" ? mapped : mapped.column), uses: [] };
}

function inPlaces(column: NamedColumn, number: Expression): Source {
  const leaves = picker(column.says);
  return {
    column,
    number,
    isPlace: column.says === "value",
    rungs: (stretches) =>
      stretches.map(({ last }, said) => ({
        upTo: last,
        bits: bitsWhere(stretches.length, (stretch) => leaves(stretch, said)),
      })),
    cuts: [],
  };
}

/** Whether a value at one rank is left where a column says so of another. */
function picker(says: NamedColumn["says"]): (rank: number, said: number) => boolean {
  if (says === "from") return (rank, said) => rank >= said;
  return says === "to" ? (rank, said) => rank <= said : (rank, said) => rank === said;
}

/** Years stand for months. */
function inYears(column: NamedColumn, number: Expression): Source {
  const leaves = picker(column.says);
  const monthsIn = (years: number): Places => {
    return (place) => leaves(yearsOf(Number(column.fact.values[place])), years);
  };
  const years = allValues(AGE_YEARS).map(Number);
  return {
    column,
    number,
    isPlace: false,
    rungs: (stretches) => years.map((upTo) => ({ upTo, bits: bitsOf(stretches, monthsIn(upTo)) })),
    cuts: years.map(monthsIn),
  };
}

/** Codes that stand for one value each are read as that; the others are numbered. */
function codedSource(column: NamedColumn, { values }: CodedColumn, numbered: (codes: Codes) => Expression): Source {
  const { written } = column;
  const codes = Object.keys(values).map((code) => ({ code, left: placesLeft(written, values[code] ?? null) }));
  const isSingle = codes.every(({ left }) => left === undefined || left.length === 1);
  if (isSingle) {
    const number = numbered(codes.map(({ code, left }) => [code, left?.[0]]));
    return written === AGE_YEARS ? inYears(column, number) : inPlaces(column, number);
  }
  const spoken = codes.flatMap(({ left }) => (left === undefined ? [] : [left]));
  const isLeft = spoken.map((places): Places => {
    const left = new Set(places);
    return (place) => left.has(written === AGE_YEARS ? yearsOf(Number(column.fact.values[place])) : place);
  });
  return {
    column,
    number: numbered(codes.map(({ code, left }) => [code, left === undefined ? undefined : spoken.indexOf(left)])),
    isPlace: false,
    rungs: (stretches) => isLeft.map((one, upTo) => ({ upTo, bits: bitsOf(stretches, one) })),
    cuts: isLeft,
  };
}

type Codes = readonly (readonly [code: string, number: number | undefined])[];

/** The places of the values that a code leaves; nothing for one that says that nothing is known. */
function placesLeft(written: Fact, said: CodedValue): readonly number[] | undefined {
  if (said === null) return undefined;
  const read = readGiven(written, said);
  return read.ok ? read.left.map((value) => allValues(written).indexOf(value)) : [];
}
