import type { Scalar } from "../../facts/comparison.js";
import type { Fact } from "../../facts/fact.js";
import { allValues } from "../../facts/values.js";
import { type Classes, classesWhere, wordsFor } from "./classes.js";

/**
 * A fact with its values cut into classes: nothing in the rule set tells two values of one class apart.
 *
 * The classes are numbered in the order in which the fact's values first reach them.
 */
export interface ClassedFact {
  readonly fact: Fact;
  readonly id: string;
  /** Its place among the facts of the set. */
  readonly place: number;
  /** Where its words stand among those of all facts. */
  readonly word: number;
  readonly words: number;
  readonly values: readonly Scalar[];
  /** The number of each value among them. */
  readonly numberOf: ReadonlyMap<Scalar, number>;
  /** The class of each value, by its number. */
  readonly classAt: readonly number[];
  /** How many classes there are. */
  readonly count: number;
  /** Each class alone, by its number. */
  readonly alone: readonly Classes[];
  /** All of them. */
  readonly all: Classes;
}

/** Cuts a fact's values at each of the sets. */
export function cut(fact: Fact, sets: Iterable<ReadonlySet<Scalar>>, place: number, word: number): ClassedFact {
  const values = allValues(fact);
  let classes = values.map(() => 0);
  let count = Math.min(1, values.length);
  for (const set of sets) {
    const parts = new Map<number, number>();
    classes = values.map((value, index) => {
      const part = (classes[index] ?? 0) * 2 + (set.has(value) ? 1 : 0);
      const found = parts.get(part) ?? parts.size;
      parts.set(part, found);
      return found;
    });
    count = parts.size;
  }
  const numberOf = new Map(values.map((value, number) => [value, number]));
  const alone = Array.from({ length: count }, (_, only) => classesWhere(count, (one) => one === only));
  const all = classesWhere(count, () => true);
  return {
    fact,
    id: fact.id,
    place,
    word,
    words: wordsFor(count),
    values,
    numberOf,
    classAt: classes,
    count,
    alone,
    all,
  };
}

/** The class of a value; -1 of what the fact cannot have. */
export function classOf({ numberOf, classAt }: ClassedFact, value: Scalar): number {
  const number = numberOf.get(value);
  return number === undefined ? -1 : (classAt[number] ?? -1);
}

/** The classes in which values of the set lie. */
export function classesIn(fact: ClassedFact, values: Iterable<Scalar>): Classes {
  const words = new Array<number>(wordsFor(fact.count)).fill(0);
  for (const value of values) {
    const place = classOf(fact, value);
    if (place >= 0) words[place >>> 5] = (words[place >>> 5] ?? 0) | (1 << (place & 31));
  }
  return words;
}
