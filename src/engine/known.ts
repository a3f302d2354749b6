import { AGE_YEARS, yearsOf } from "../facts/age.js";
import type { Scalar } from "../facts/comparison.js";
import type { Fact } from "../facts/fact.js";
import { readGiven } from "../facts/read-given.js";
import type { WrittenFacts } from "../ruleset/rule.js";
import { copyInOrder } from "./check-case.js";
import type { Held } from "./held.js";
import type { Program } from "./program/program.js";
import { settledBy } from "./program/sheet.js";
import { type ClassedFact, classOf } from "./program/value-classes.js";

/** What is known in one case, in the case's own values. */
export interface KnownCase {
  /** What was given, in the order of the facts; frozen. */
  readonly given: WrittenFacts;
  /** Whether something was given of a fact; an age given in years is an age in months. */
  isGiven(fact: ClassedFact): boolean;
  /** The values that a fact may still have on what is given; nothing where nothing is known of it. */
  left(fact: ClassedFact): readonly Scalar[] | undefined;
}

export function knownIn({ factOf }: Program, { sheet, facts }: Held): KnownCase {
  // The most common case stays as it is: nothing in it needs to be put in order.
  const given =
    sheet.isPlain && Object.getOwnPropertySymbols(facts).length === 0
      ? Object.freeze(facts as WrittenFacts)
      : copyInOrder(facts, (id) => factOf.get(id)?.place ?? -1);
  return {
    given,
    isGiven: ({ fact, place }) =>
      sheet.isKnown[place] === 1 ||
      (sheet.isKnown[place] !== 0 && (isIn(given, fact.id) || (fact.id === "ageMonths" && isIn(given, AGE_YEARS.id)))),
    left: (fact) => {
      if (sheet.isKnown[fact.place] === 0) return undefined;
      const only = settledBy(sheet, fact.place);
      return only < 0 ? valuesLeft(fact, sheet.left, given) : fact.values.slice(only, only + 1);
    },
  };
}

function isIn(given: WrittenFacts, id: string): boolean {
  return Object.hasOwn(given, id) && given[id] !== null;
}

/** What is left of a fact by value: what was given of it, as far as it lies in the classes that are left. */
function valuesLeft(classed: ClassedFact, left: Int32Array, given: WrittenFacts): readonly Scalar[] {
  const { fact, values, word } = classed;
  const years = fact.id === "ageMonths" ? wereGiven(AGE_YEARS, given) : undefined;
  return (wereGiven(fact, given) ?? values).filter((value) => {
    const found = classOf(classed, value);
    const isLeft = ((left[word + (found >>> 5)] ?? 0) & (1 << (found & 31))) !== 0;
    return isLeft && (years === undefined || years.includes(yearsOf(Number(value))));
  });
}

function wereGiven(fact: Fact, given: WrittenFacts): readonly Scalar[] | undefined {
  if (!isIn(given, fact.id)) return undefined;
  const read = readGiven(fact, given[fact.id]);
  return read.ok ? read.left : undefined;
}
