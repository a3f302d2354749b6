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
  /** The class of each value, by the value. */
  readonly classOf: ReadonlyMap<Scalar, number>;
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
  const classOf = new Map(values.map((value, index) => [value, classes[index] ?? 0]));
  const alone = Array.from({ length: count }, (_, only) => classesWhere(count, (one) => one === only));
  const all = classesWhere(count, () => true);
  return { fact, id: fact.id, place, word, words: wordsFor(count), values, classOf, count, alone, all };
}

/** The classes in which values of the set lie. */
export function classesIn({ classOf, count }: ClassedFact, values: Iterable<Scalar>): Classes {
  const words = new Array<number>(wordsFor(count)).fill(0);
  for (const value of values) {
    const place = classOf.get(value) ?? -1;
    if (place >= 0) words[place >>> 5] = (words[place >>> 5] ?? 0) | (1 << (place & 31));
  }
  return words;
}
