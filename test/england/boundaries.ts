import type { Comparison, Condition, Scalar } from "../../src/facts/comparison.js";
import type { Fact } from "../../src/facts/fact.js";
import type { Example, WrittenFacts } from "../../src/ruleset/rule.js";
import type { ResolvedDuty, ResolvedRule, RuleSet } from "../../src/ruleset/rule-set.js";
import { domainOf } from "../generated/arbitrary-facts.js";
import { factOf, meets, stepsOf, years } from "../properties/meaning.js";
import { isAmong } from "../properties/possible-values.js";

type RuleOrDuty = ResolvedRule | ResolvedDuty;

/** Words by which a scale says how often or how long, and not how grave. */
const TIMES: ReadonlySet<Scalar> = new Set(
  "once occasional regular persistent brief recurring long-standing".split(" "),
);

/**
 * The ages, counts, frequencies and durations at which a rule changes, each with one below and one above, on which no
 * example of the rule stands: "ageMonths 155".
 */
export function notStoodOn(rule: RuleOrDuty, set: RuleSet): readonly string[] {
  const places = comparisonsIn(rule.conditions, set).flatMap((comparison) => placesOf(comparison, set));
  const missing = places.filter((place) => !(rule.examples ?? []).some((example) => standsOn(example, place, set)));
  return [...new Set(missing.map(({ fact, value }) => `${fact} ${value}`))];
}

/** What a rule compares, with what it refers to spliced in; a count stays a count. */
function comparisonsIn(condition: Condition, set: RuleSet): readonly Comparison[] {
  if ("all" in condition) return condition.all.flatMap((part) => comparisonsIn(part, set));
  if ("any" in condition) return condition.any.flatMap((part) => comparisonsIn(part, set));
  if ("not" in condition) return comparisonsIn(condition.not, set);
  if ("condition" in condition) return comparisonsIn(set.conditions[condition.condition] ?? { all: [] }, set);
  return [condition];
}

interface Place {
  readonly fact: string;
  readonly value: Scalar;
}

/** Each value compared with, one below and one above, as far as a child can have them. */
function placesOf({ fact, value }: Comparison, set: RuleSet): readonly Place[] {
  const domain = domainToTry(fact, set);
  const beside = [value].flat().flatMap((edge) => {
    const place = domain.indexOf(edge);
    return place === -1 ? [] : domain.slice(Math.max(0, place - 1), place + 2);
  });
  return beside.map((one) => ({ fact, value: one })).filter(isAChilds);
}

function isAChilds({ fact, value }: Place): boolean {
  if (fact === "ageYears") return Number(value) < 18;
  return fact !== "ageMonths" || Number(value) < 18 * 12;
}

/** The values, in order, of an age, a number, a frequency or a duration; none for all else. */
function domainToTry(id: string, set: RuleSet): readonly Scalar[] {
  const count = set.counts.find((one) => one.id === id);
  if (count !== undefined) return Array.from({ length: count.of.length + 1 }, (_, number) => number);
  if (id === "ageYears") return [...new Set(domainToTry("ageMonths", set).map(years))];
  const fact = factOf(id, set);
  return fact.kind === "integer" || isOfTimes(fact) ? domainOf(fact) : [];
}

function isOfTimes(fact: Fact): boolean {
  return fact.kind === "ordered" && domainOf(fact).filter((value) => TIMES.has(value)).length >= 2;
}

/** Whether an example says what comes of that very value. One that gives a stretch does, if it comes to the same for all of it. */
function standsOn({ given, expect }: Example, { fact, value }: Place, set: RuleSet): boolean {
  const count = set.counts.find(({ id }) => id === fact);
  if (count !== undefined) return count.of.filter((part) => isKnownToBeSo(part, given, set)).length === value;
  const written = valuesWritten(fact, given, set);
  return written.includes(value) && (written.length === 1 || expect !== "may apply");
}

function valuesWritten(id: string, given: WrittenFacts, set: RuleSet): readonly Scalar[] {
  const isAge = id === "ageMonths" || id === "ageYears";
  if (!isAge) return among(domainToTry(id, set), given[id]);
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
  const isAge = condition.fact === "ageMonths" || condition.fact === "ageYears";
  const fact = factOf(isAge ? "ageMonths" : condition.fact, set);
  const written = isAge ? valuesWritten(condition.fact, given, set) : among(domainOf(fact), given[fact.id]);
  return written.length > 0 && written.every((value) => meets(value, condition, stepsOf(fact)));
}
