import { AGE_YEARS, possibleValues, yearsOf } from "../../facts/age.js";
import type { Scalar } from "../../facts/comparison.js";
import { readGiven } from "../../facts/read-given.js";
import type { Classes } from "./classes.js";
import { type ClassedFact, classesIn } from "./value-classes.js";

const NONE: Classes = [];

/** The classes of what a part that was given leaves open; none of what is no part of the fact. */
export function partGiven(fact: ClassedFact, written: unknown): Classes {
  const read = readGiven(fact.fact, written);
  return read.ok ? ofAChild(fact, read.left) : NONE;
}

/** The classes of the age in months that an age in years leaves open. */
export function classesInYears(fact: ClassedFact, written: unknown): Classes {
  const read = readGiven(AGE_YEARS, written);
  if (!read.ok) return NONE;
  const years = new Set(read.left);
  return ofAChild(
    fact,
    fact.values.filter((months) => years.has(yearsOf(Number(months)))),
  );
}

/** The classes of the values; none if one of them is a grown-up's age. */
function ofAChild(fact: ClassedFact, values: readonly Scalar[]): Classes {
  const possible = possibleValues(fact.fact);
  return values.every((value) => possible.includes(value)) ? classesIn(fact, values) : NONE;
}
