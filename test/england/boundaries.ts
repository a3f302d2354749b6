import type { Comparison, Condition, Scalar } from "../../src/facts/comparison.js";
import type { Fact } from "../../src/facts/fact.js";
import { allValues } from "../../src/facts/values.js";
import type { Example, WrittenFacts } from "../../src/ruleset/rule.js";
import type { ResolvedDuty, ResolvedRule, RuleSet } from "../../src/ruleset/rule-set.js";
import { factOf, meets, stepsOf, years } from "../properties/meaning.js";
import { isAmong } from "../properties/possible-values.js";

type RuleOrDuty = ResolvedRule | ResolvedDuty;

/** Words by which a scale says how often or how long, and not how grave. */
const TIMES: ReadonlySet<Scalar> = new Set(
  "once occasional regular persistent brief recurring long-standing".split(" "),
);

/** The ages, counts, frequencies and durations on which no example of a rule stands: "ageMonths 155". */
export interface NotStoodOn {
  /** On either side of the place at which the rule changes. */
  readonly sides: readonly string[];
  /** One step further on. */
  readonly further: readonly string[];
}

/**
 * Looks at each value with which a rule compares, one below and one above.
 *
 * An age must be stood on by the rule's own examples; all else that stands in a named condition, by those of any rule that
 * refers to it.
 */
export function notStoodOn(rule: RuleOrDuty, set: RuleSet): NotStoodOn {
  const missing = comparisonsIn(rule.conditions, set).flatMap(({ comparison, within }) => {
    const shares = ({ conditions }: RuleOrDuty): boolean => within !== undefined && refersTo(conditions, within, set);
    const others = isAge(comparison.fact) ? [] : [...set.rules, ...set.duties].filter(shares);
    const examples = [rule, ...others].flatMap((one) => one.examples ?? []);
    return placesOf(comparison, set).filter((place) => !examples.some((example) => standsOn(example, place, set)));
  });
  const said = (isSide: boolean): readonly string[] => [
    ...new Set(missing.filter((place) => place.isSide === isSide).map(({ fact, value }) => `${fact} ${value}`)),
  ];
  const sides = said(true);
  return { sides, further: said(false).filter((one) => !sides.includes(one)) };
}

interface Found {
  readonly comparison: Comparison;
  /** The named condition in which it stands. */
  readonly within?: string;
}

/** What a rule compares, with what it refers to spliced in; a count stays a count. */
function comparisonsIn(condition: Condition, set: RuleSet, within?: string): readonly Found[] {
  if ("all" in condition) return condition.all.flatMap((part) => comparisonsIn(part, set, within));
  if ("any" in condition) return condition.any.flatMap((part) => comparisonsIn(part, set, within));
  if ("not" in condition) return comparisonsIn(condition.not, set, within);
  if ("condition" in condition) {
    return comparisonsIn(set.conditions[condition.condition] ?? { all: [] }, set, condition.condition);
  }
  return [{ comparison: condition, ...(within === undefined ? {} : { within }) }];
}

function refersTo(condition: Condition, name: string, set: RuleSet): boolean {
  return comparisonsIn(condition, set).some(({ within }) => within === name);
}

function isAge(fact: string): boolean {
  return ["ageMonths", "ageYears", "ageAtEventMonths"].includes(fact);
}

interface Place {
  readonly fact: string;
  readonly value: Scalar;
  /** Whether the comparison comes out otherwise one step below or above. */
  readonly isSide: boolean;
}

/** Each value compared with, one below and one above, as far as a child can have them. */
function placesOf(comparison: Comparison, set: RuleSet): readonly Place[] {
  const { fact, value } = comparison;
  const domain = domainToTry(fact, set);
  const steps = domain.map(String);
  const isMet = domain.map((one) => meets(one, comparison, steps));
  const places = domain.map((one, at) => {
    const beside = [isMet[at - 1], isMet[at + 1]];
    return { fact, value: one, isSide: beside.some((met) => met !== undefined && met !== isMet[at]) };
  });
  const edges = [value].flat().map((edge) => domain.indexOf(edge));
  const near = (at: number): boolean => edges.some((edge) => edge !== -1 && Math.abs(edge - at) <= 1);
  return places.filter((place, at) => near(at) && isAChilds(place));
}

function isAChilds({ fact, value }: Pick<Place, "fact" | "value">): boolean {
  if (fact === "ageYears") return Number(value) < 18;
  return fact !== "ageMonths" || Number(value) < 18 * 12;
}

/** The values, in order, of an age, a number, a frequency or a duration; none for all else. */
function domainToTry(id: string, set: RuleSet): readonly Scalar[] {
  const count = set.counts.find((one) => one.id === id);
  if (count !== undefined) return Array.from({ length: count.of.length + 1 }, (_, number) => number);
  if (id === "ageYears") return [...new Set(domainToTry("ageMonths", set).map(years))];
  const fact = factOf(id, set);
  return fact.kind === "integer" || isOfTimes(fact) ? allValues(fact) : [];
}

function isOfTimes(fact: Fact): boolean {
  return fact.kind === "ordered" && allValues(fact).filter((value) => TIMES.has(value)).length >= 2;
}

/** Whether an example says what comes of that very value. One that gives a stretch does, if it comes to the same for all of it. */
function standsOn({ given, expect }: Example, { fact, value }: Pick<Place, "fact" | "value">, set: RuleSet): boolean {
  const count = set.counts.find(({ id }) => id === fact);
  if (count !== undefined) return count.of.filter((part) => isKnownToBeSo(part, given, set)).length === value;
  const written = valuesWritten(fact, given, set);
  return written.includes(value) && (written.length === 1 || expect !== "may apply");
}

function valuesWritten(id: string, given: WrittenFacts, set: RuleSet): readonly Scalar[] {
  if (id !== "ageMonths" && id !== "ageYears") return among(domainToTry(id, set), given[id]);
  const all = domainToTry("ageMonths", set);
  const byYears = among(domainToTry("ageYears", set), given.ageYears);
  const months =
    given.ageYears === undefined ? among(all, given.ageMonths) : all.filter((month) => byYears.includes(years(month)));
  return id === "ageMonths" ? months : [...new Set(months.map(years))];
}

function among(domain: readonly Scalar[], written: WrittenFacts[string] | undefined): readonly Scalar[] {
  return written === undefined || written === null ? [] : domain.filter((value) => isAmong(value, written, domain));
}

/** Whether what is given makes it so, by each comparison on its own. */
function isKnownToBeSo(condition: Condition, given: WrittenFacts, set: RuleSet): boolean {
  if ("all" in condition) return condition.all.every((part) => isKnownToBeSo(part, given, set));
  if ("any" in condition) return condition.any.some((part) => isKnownToBeSo(part, given, set));
  if ("condition" in condition) return isKnownToBeSo(set.conditions[condition.condition] ?? { any: [] }, given, set);
  if ("not" in condition) return false;
  const isAgeNow = condition.fact === "ageMonths" || condition.fact === "ageYears";
  const fact = factOf(isAgeNow ? "ageMonths" : condition.fact, set);
  const written = isAgeNow ? valuesWritten(condition.fact, given, set) : among(allValues(fact), given[fact.id]);
  return written.length > 0 && written.every((value) => meets(value, condition, stepsOf(fact)));
}
