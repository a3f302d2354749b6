import { ADULT_MONTHS } from "../../facts/age.js";
import type { Scalar } from "../../facts/comparison.js";
import { ageLimit } from "../check-case.js";
import { type Classes, inBoth, isNone } from "../program/classes.js";
import type { Program } from "../program/program.js";
import { type ClassedFact, classesIn } from "../program/value-classes.js";

/** The state of a fact of which nothing is told. */
export const UNTOLD = 0;

/**
 * The state of a fact of which nothing is left, or of which it must be found out value by value what is.
 *
 * It stands for a cell that cannot be read and for facts that contradict each other too: a row with it is looked at again.
 */
export const DOUBTFUL = 1;

const FIRST_TOLD = 2;

/** More than the classes of any fact have stretches in a real set; few enough to number them in sixteen bits. */
const MOST_STATES = 32_768;

/**
 * What can be left of each fact, numbered as it comes up: a *state* is a choice of its value classes.
 *
 * A fact of which something is told is never `UNTOLD`, whatever that leaves: telling also says that the fact applies.
 */
export interface States {
  readonly program: Program;
  /** The state in which only these classes are left. */
  of(fact: ClassedFact, classes: Classes): number;
  /** The state in which only these values are left. */
  ofValues(fact: ClassedFact, values: readonly Scalar[]): number;
  /** The state in which the values from one place to another are left, both included. */
  ofSpan(fact: ClassedFact, first: number, last: number): number;
  /** The same state with only those classes of it that are among these. */
  narrowed(fact: ClassedFact, state: number, classes: Classes): number;
  /** The classes that a state leaves. */
  left(fact: ClassedFact, state: number): Classes;
  /** How many states of a fact have a number; the next has this one. */
  count(fact: ClassedFact): number;
  /** Whether so many have come up that it is time to begin anew. */
  isFull(): boolean;
}

interface StatesOfFact {
  readonly classes: Classes[];
  readonly numbers: Map<string, number>;
  readonly spans: Map<number, number>;
}

export function statesOf(program: Program): States {
  const found: (StatesOfFact | undefined)[] = [];
  const { oldest = ADULT_MONTHS - 1 } = ageLimit(program.ruleSet);
  let most = 0;

  const ofFact = (fact: ClassedFact): StatesOfFact => {
    const { place, word, words } = fact;
    const untold = [...program.nothingKnown.left.subarray(word, word + words)];
    const states = found[place] ?? { classes: [untold, untold.map(() => 0)], numbers: new Map(), spans: new Map() };
    found[place] = states;
    return states;
  };

  const of = (fact: ClassedFact, classes: Classes): number => {
    if (isNone(classes)) return DOUBTFUL;
    const { classes: known, numbers } = ofFact(fact);
    const key = classes.join();
    const number = numbers.get(key);
    if (number !== undefined) return number;
    numbers.set(key, known.length);
    most = Math.max(most, known.length);
    return known.push(classes) - 1;
  };

  /** Whether an age is told that is wholly a child's, or wholly one of somebody older whom the set still reaches. */
  const isOneSideOfEighteen = (youngest: number, eldest: number): boolean =>
    eldest < ADULT_MONTHS || (youngest >= ADULT_MONTHS && eldest <= oldest);

  const left = (fact: ClassedFact, state: number): Classes => ofFact(fact).classes[state] ?? [];

  return {
    program,
    of,
    ofValues: (fact, values) => {
      if (
        fact.fact.id === "ageMonths" &&
        !isOneSideOfEighteen(Math.min(...values.map(Number)), Math.max(...values.map(Number)))
      )
        return DOUBTFUL;
      return of(fact, classesIn(fact, values));
    },
    ofSpan: (fact, first, last) => {
      if (first > last) return DOUBTFUL;
      const { spans } = ofFact(fact);
      const key = first * fact.values.length + last;
      const known = spans.get(key);
      if (known !== undefined) return known;
      const values = fact.values.slice(first, last + 1);
      const isAge = fact.fact.id === "ageMonths";
      const isClear = !isAge || isOneSideOfEighteen(Number(values[0]), Number(values.at(-1)));
      const state = isClear ? of(fact, classesIn(fact, values)) : DOUBTFUL;
      spans.set(key, state);
      return state;
    },
    narrowed: (fact, state, classes) => (state === DOUBTFUL ? DOUBTFUL : of(fact, inBoth(left(fact, state), classes))),
    left,
    count: (fact) => found[fact.place]?.classes.length ?? FIRST_TOLD,
    isFull: () => most > MOST_STATES,
  };
}
