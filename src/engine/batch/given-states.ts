import { AGE_YEARS, yearsOf } from "../../facts/age.js";
import type { Scalar } from "../../facts/comparison.js";
import type { Fact } from "../../facts/fact.js";
import { readGiven } from "../../facts/read-given.js";
import { allValues } from "../../facts/values.js";
import { once } from "../../kernel/once.js";
import type { Program } from "../program/program.js";
import type { ClassedFact } from "../program/value-classes.js";
import { type Block, tell } from "./block.js";
import { DOUBTFUL, type States, UNTOLD } from "./states.js";

/** Where each value of a fact stands among its values. */
export const placesOf: (fact: Fact) => ReadonlyMap<unknown, number> = /* @__PURE__ */ once(
  (fact) => new Map(allValues(fact).map((value, place) => [value, place])),
);

/** The state of a fact of which a case gives this; `DOUBTFUL` where it cannot be read. */
function stateGiven(fact: ClassedFact, written: unknown, states: States): number {
  if (written === null || written === undefined) return UNTOLD;
  const place = placesOf(fact.fact).get(written);
  if (place !== undefined) return states.ofSpan(fact, place, place);
  const read = readGiven(fact.fact, written);
  return read.ok ? states.ofValues(fact, read.left) : DOUBTFUL;
}

/** The state of the age where a case gives it in years. */
function stateOfYears(age: ClassedFact, written: unknown, states: States): number {
  if (written === null || written === undefined) return UNTOLD;
  const read = readGiven(AGE_YEARS, written);
  return read.ok ? states.ofValues(age, monthsIn(age, new Set(read.left))) : DOUBTFUL;
}

function monthsIn({ values }: ClassedFact, years: ReadonlySet<Scalar>): readonly Scalar[] {
  return values.filter((months) => years.has(yearsOf(Number(months))));
}

/** Tells in one row what a case gives; says whether every key of it is a fact. */
export function tellFacts(block: Block, row: number, facts: object, { factOf }: Program): boolean {
  for (const [id, written] of Object.entries(facts)) {
    if (written === null || written === undefined) continue;
    const fact = factOf.get(id === AGE_YEARS.id ? "ageMonths" : id);
    if (fact === undefined) return false;
    // An age given twice is compared value by value, whichever of the two stands first.
    if (isAgeOfTwo(id, facts)) tell(block, row, fact, DOUBTFUL);
    else if (id === AGE_YEARS.id) tell(block, row, fact, stateOfYears(fact, written, block.states));
    else tell(block, row, fact, stateGiven(fact, written, block.states));
  }
  return true;
}

function isAgeOfTwo(id: string, facts: object): boolean {
  if (id === AGE_YEARS.id) return Object.hasOwn(facts, "ageMonths");
  return id === "ageMonths" && Object.hasOwn(facts, AGE_YEARS.id);
}
