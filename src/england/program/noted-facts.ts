import { type Classes, classesWhere, wordsFor } from "../../engine/program/classes.js";
import type { ClassedFact } from "../../engine/program/value-classes.js";
import type { Scalar } from "../../facts/comparison.js";
import type { Fact } from "../../facts/fact.js";
import { allValues } from "../../facts/values.js";

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

/** A fact cut as it was noted. Of most facts no case asks for all of this, so it is made when it is first asked for. */
class NotedFact implements ClassedFact {
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
    const count = cuts[0] ?? 0;
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

/** The facts, cut as it was noted. */
export function factsIn(cuts: readonly (readonly number[])[], facts: readonly Fact[]): readonly ClassedFact[] {
  const found: ClassedFact[] = [];
  let word = 0;
  for (let place = 0; place < facts.length; place++) {
    const cut = new NotedFact(facts[place] as Fact, place, word, cuts[place] ?? []);
    found.push(cut);
    word += cut.words;
  }
  return found;
}
