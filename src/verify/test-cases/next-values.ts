import { AGE_YEARS, possibleValues, yearsOf } from "../../facts/age.js";
import type { Comparison, Scalar } from "../../facts/comparison.js";
import { allValues, valuesMeeting } from "../../facts/values.js";
import { expand, factSets } from "../../ruleset/expand.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import type { ProofFact } from "../model/proof-fact.js";
import { wordsOf } from "../model/words.js";

/** A value next to where a comparison turns, and on which side it lies; of a year, whose months turn together, any of them. */
export interface NextValue {
  readonly anyOf: readonly Scalar[];
  readonly isMet: boolean;
}

interface Told {
  readonly value: Scalar;
  readonly isMet: boolean;
}

/**
 * The values next to every place at which a comparison turns: 49 and 50 of "less than 50", the months on both sides of a
 * birthday, a value in a list and its neighbours outside it. A choice has no order: every value of it is next to every other;
 * and so is every step to a list of steps, to which any of them could be added.
 */
export function nextValues(comparison: Comparison, fact: ProofFact, ruleSet: RuleSet): readonly NextValue[] {
  const set = factSets(expand(comparison, wordsOf(ruleSet))).find((one) => one.fact === fact.id);
  if (set === undefined) return [];
  const possible = new Set(possibleValues(fact.fact));
  const values = allValues(fact.fact).map((value) => ({ value, isMet: set.values.has(value) }));
  const isPossible = ({ anyOf }: NextValue): boolean => anyOf.every((value) => possible.has(value));
  if (comparison.fact === AGE_YEARS.id)
    return [...turning(values, []), ...inYears(comparison, values)].filter(isPossible);
  const isNextToAll =
    fact.fact.kind === "choice" || (fact.fact.kind === "ordered" && typeof comparison.value === "object");
  return (isNextToAll ? values.map(alone) : turning(values, written(comparison))).filter(isPossible);
}

/** The same for the numbers of a count's parts that can hold. */
export function nextNumbers(comparison: Comparison, { counts }: RuleSet): readonly NextValue[] {
  const of = counts.find(({ id }) => id === comparison.fact)?.of ?? [];
  const numbers = [...of, undefined].map((_, number) => number);
  return turning(told(numbers, comparison), written(comparison));
}

/** Whole years: another number of years moves a line by twelve months. */
function inYears(comparison: Comparison, months: readonly Told[]): readonly NextValue[] {
  const years = [...new Set(months.map(({ value }) => yearsOf(Number(value))))];
  return turning(told(years, comparison), written(comparison)).map(({ anyOf: [year], isMet }) => ({
    anyOf: months.flatMap(({ value }) => (yearsOf(Number(value)) === year ? [value] : [])),
    isMet,
  }));
}

function told(numbers: readonly number[], comparison: Comparison): readonly Told[] {
  const met = valuesMeeting(numbers, comparison);
  return numbers.map((value) => ({ value, isMet: met.has(value) }));
}

function turning(values: readonly Told[], always: readonly Scalar[]): readonly NextValue[] {
  return values
    .filter(
      ({ value, isMet }, place) =>
        always.includes(value) ||
        [values[place - 1], values[place + 1]].some((next) => next !== undefined && next.isMet !== isMet),
    )
    .map(alone);
}

function alone({ value, isMet }: Told): NextValue {
  return { anyOf: [value], isMet };
}

/** What is written is next to the line also where nothing lies beyond it: 5 of "more than 5" where 5 is the most. */
function written({ value }: Comparison): readonly Scalar[] {
  return typeof value === "object" ? value : [value];
}
