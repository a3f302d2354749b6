import { yearsOf } from "../../facts/age.js";
import type { Scalar } from "../../facts/comparison.js";
import type { Fact } from "../../facts/fact.js";
import { readGiven } from "../../facts/read-given.js";
import { allValues } from "../../facts/values.js";
import type { Problem } from "../../kernel/problem.js";
import type { NamedColumn } from "./column-names.js";
import { placesOf } from "./given-states.js";

/** Nothing is said. */
export const NOTHING_SAID = -1;
/** What is said cannot be read. */
export const UNREADABLE = -2;

/**
 * Values of a fact from one to another, as a number: the place of the first times how many values there are, and the place of
 * the last; or one of the two numbers above.
 */
export type Span = number;

/** Why a cell cannot be given as a case would give it. */
export type CellFault = Omit<Problem<"out-of-range" | "wrong-kind" | "one-of-in-table">, "at">;

/** The cells of one column. */
export interface Cells {
  readonly column: NamedColumn;
  spanAt(row: number): Span;
  /** What stands there as a case would write it, or what is wrong with it. */
  givenAt(row: number): { readonly given: unknown } | { readonly fault: CellFault };
}

/** How the values that are written in a column become spans of its fact. */
interface Spans {
  /** By the place of a written value. */
  readonly ofPlace: Int32Array;
  /** Of any value as a case would write it; a part of several values has none. */
  ofGiven(given: unknown): Span;
}

export function spansOf({ written, fact, says }: NamedColumn): Spans {
  const domain = allValues(written);
  const many = fact.values.length;
  const starts = startsIn(fact.values, written, domain);
  const between = (lowest: number, highest: number): Span => {
    const first = starts[lowest] ?? many;
    const last = (starts[highest + 1] ?? many) - 1;
    return first > last ? UNREADABLE : first * many + last;
  };
  const last = domain.length - 1;
  const ofPlace = Int32Array.from(domain, (_, place) =>
    between(says === "to" ? 0 : place, says === "from" ? last : place),
  );
  return {
    ofPlace,
    ofGiven: (given) => {
      if (given === null || given === undefined) return NOTHING_SAID;
      const place = placesOf(written).get(given);
      if (place !== undefined) return ofPlace[place] ?? UNREADABLE;
      if (says !== "value" || typeof given !== "object" || Object.hasOwn(given, "oneOf")) return UNREADABLE;
      const read = readGiven(written, given);
      if (!read.ok) return UNREADABLE;
      const places = placesOf(written);
      return between(places.get(read.left[0]) ?? 0, places.get(read.left.at(-1)) ?? last);
    },
  };
}

/** Where the values of the fact begin that a written value stands for: years stand for months. */
function startsIn(values: readonly Scalar[], written: Fact, domain: readonly Scalar[]): readonly number[] {
  if (written.id !== "ageYears") return domain.map((_, place) => place);
  return domain.map((years) => {
    const start = values.findIndex((months) => yearsOf(Number(months)) >= Number(years));
    return start === -1 ? values.length : start;
  });
}

/** The values that two spans have in common; where they have none, the first lies above the last. */
export function inBothSpans(one: Span, other: Span, many: number): Span {
  if (one === UNREADABLE || other === UNREADABLE) return UNREADABLE;
  if (one === NOTHING_SAID) return other;
  if (other === NOTHING_SAID) return one;
  const first = Math.max(Math.floor(one / many), Math.floor(other / many));
  const last = Math.min(one % many, other % many);
  return first > last ? UNREADABLE : first * many + last;
}
