import { BOOLEAN, INTEGER, kindOf } from "../../engine/program/intake.js";
import type { EmittedFact } from "./data.js";

/** What there is to know of a fact in order to read a value of it quickly. */
export interface FactReader {
  readonly id: string;
  readonly place: number;
  readonly kind: number;
  /** The lowest value of a number. */
  readonly lowest: number;
  /** For named values, the place of each. */
  readonly names: ReadonlyMap<unknown, number>;
  /** Whether a value of it is written as one word, and says nothing more. */
  readonly isPlain: boolean;
  /** It matters which of its classes are left: another fact may narrow it, it is read cautiously, or it is the age. */
  readonly isWatched: boolean;
  /** Where the first word of its comparisons stands, and that word for each of its values. */
  readonly word: number;
  readonly rows: Int32Array;
}

interface Whereabouts {
  readonly place: number;
  readonly isWatched: boolean;
  readonly word: number;
  /** A word that nobody reads, for a fact that nothing compares. */
  readonly noWord: number;
}

export function readerOf(fact: EmittedFact, { place, isWatched, word, noWord }: Whereabouts): FactReader {
  const { id, from = 0, values = [], gates, classes, rows } = fact;
  const many = rows[0]?.length ?? 0;
  return {
    id,
    place,
    kind: kindOf(fact),
    lowest: from,
    names: new Map(values.map((value, at) => [value, at])),
    isPlain: many <= 1 && !isWatched && gates.length === 0,
    isWatched,
    word: many === 0 ? noWord : word,
    rows: Int32Array.from(classes, (one) => rows[one]?.[0] ?? 0),
  };
}

/** The place of a value among those of its fact; -1 where it is none of them. */
export function placeOfValue({ kind, lowest, names, rows }: FactReader, written: unknown): number {
  if (kind === BOOLEAN) {
    if (written === true) return 1;
    return written === false ? 0 : -1;
  }
  if (kind === INTEGER) {
    if (typeof written !== "number") return -1;
    const place = written - lowest;
    return (place | 0) === place && place < rows.length ? place : -1;
  }
  return names.get(written) ?? -1;
}
