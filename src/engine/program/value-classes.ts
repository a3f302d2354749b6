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
  return new CutFact(fact, place, word, cutsOf(classes, count));
}

/**
 * How a fact's values are cut, in few numbers: how many classes there are; then by stretches of its values a class, and how
 * many values have it one after another. No stretches where each value is a class of its own, in order.
 */
export function cutsOf(classAt: readonly number[], count: number): readonly number[] {
  const cuts = [count];
  if (classAt.length === count && classAt.every((one, number) => one === number)) return cuts;
  for (const one of classAt) {
    if (cuts.length > 1 && cuts.at(-2) === one) cuts[cuts.length - 1] = (cuts.at(-1) ?? 0) + 1;
    else cuts.push(one, 1);
  }
  return cuts;
}

/** The class of each value. */
function classesCut(cuts: readonly number[]): readonly number[] {
  const classes: number[] = [];
  if (cuts.length === 1) for (let one = 0; one < (cuts[0] ?? 0); one++) classes.push(one);
  for (let at = 1; at < cuts.length; at += 2) {
    for (let left = cuts[at + 1] ?? 0; left > 0; left--) classes.push(cuts[at] ?? 0);
  }
  return classes;
}

/** Of most facts no case asks for all of this, so it is made when it is first asked for. */
export class CutFact implements ClassedFact {
  readonly fact: Fact;
  readonly id: string;
  readonly place: number;
  readonly word: number;
  readonly words: number;
  readonly count: number;
  private readonly cuts: readonly number[];
  private numbers: ReadonlyMap<Scalar, number> | undefined = undefined;
  private classes: readonly number[] | undefined = undefined;
  private eachAlone: readonly Classes[] | undefined = undefined;
  private every: Classes | undefined = undefined;

  constructor(fact: Fact, place: number, word: number, cuts: readonly number[]) {
    const [count = 0] = cuts;
    this.fact = fact;
    this.id = fact.id;
    this.place = place;
    this.word = word;
    this.words = wordsFor(count);
    this.count = count;
    this.cuts = cuts;
  }

  get values(): readonly Scalar[] {
    return allValues(this.fact);
  }

  get numberOf(): ReadonlyMap<Scalar, number> {
    this.numbers ??= new Map(this.values.map((value, number) => [value, number]));
    return this.numbers;
  }

  get classAt(): readonly number[] {
    this.classes ??= classesCut(this.cuts);
    return this.classes;
  }

  get alone(): readonly Classes[] {
    const { count } = this;
    this.eachAlone ??= Array.from({ length: count }, (_, only) => classesWhere(count, (one) => one === only));
    return this.eachAlone;
  }

  get all(): Classes {
    this.every ??= classesWhere(this.count, () => true);
    return this.every;
  }
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
