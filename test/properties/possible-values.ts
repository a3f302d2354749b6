import type { Scalar } from "../../src/facts/comparison.js";
import type { Fact } from "../../src/facts/fact.js";
import type { WrittenFacts } from "../../src/ruleset/rule.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { factOf, meets, stepsOf, years } from "./meaning.js";

/** For every fact of the set, the values that a completion may give it. */
export type Possible = ReadonlyMap<string, readonly Scalar[]>;

const EIGHTEEN = 18 * 12;

/**
 * What a case leaves possible, from the design alone; `undefined` for a case that must be refused.
 *
 * A value given narrows its own fact and, because it says that the fact applies, the facts on which that depends.
 */
export function possibleValues(set: RuleSet, given: WrittenFacts): Possible | undefined {
  const told = Object.entries(given).filter(([, written]) => written !== null);
  const ageTold = told.some(([id]) => id === "ageMonths" || id === "ageYears");
  const possible = new Map(set.facts.map((fact) => [fact.id, everyValue(fact, ageTold)]));
  const keep = (id: string, wanted: (value: Scalar) => boolean): void => {
    possible.set(id, (possible.get(id) ?? []).filter(wanted));
  };
  for (const [id, written] of told) {
    const fact = factOf(id === "ageYears" ? "ageMonths" : id, set);
    const isAmongYears = amongWritten(written, everyYear);
    if (id === "ageYears") keep("ageMonths", (value) => isAmongYears(years(value)));
    else keep(id, amongWritten(written, everyValue(fact, true)));
    for (let gate = fact.appliesWhen; gate !== undefined; gate = factOf(gate.fact, set).appliesWhen) {
      const { fact: opener, ...comparison } = gate;
      const steps = stepsOf(factOf(opener, set));
      keep(opener, (value) => meets(value, comparison, steps));
    }
  }
  const isRefused = [...possible.values()].some((values) => values.length === 0) || ageIsRefused(possible, set);
  return isRefused ? undefined : possible;
}

/** A grown-up's age is refused unless the set reaches so far, and so is an age that may be a child's or a grown-up's. */
function ageIsRefused(possible: Possible, { ages }: RuleSet): boolean {
  const months = (possible.get("ageMonths") ?? []).map(Number);
  if (months.every((month) => month < EIGHTEEN)) return false;
  if (months.some((month) => month < EIGHTEEN)) return true;
  return months.some((month) => ages.to === undefined || years(month) > ages.to);
}

function amongWritten(written: WrittenFacts[string], inOrder: readonly Scalar[]): (value: Scalar) => boolean {
  return (value) => isAmong(value, written, inOrder);
}

const everyYear = Array.from({ length: 26 }, (_, year) => year);

function everyValue(fact: Fact, ageTold: boolean): readonly Scalar[] {
  if (fact.kind === "boolean") return [true, false];
  if (fact.kind !== "integer") return fact.values.map(({ value }) => value);
  const last = fact.id === "ageMonths" && !ageTold ? EIGHTEEN - 1 : fact.to;
  return Array.from({ length: last - fact.from + 1 }, (_, more) => fact.from + more);
}

/** Whether a value is one that was written: the value itself, one of several, or one of a stretch. */
export function isAmong(value: Scalar, written: WrittenFacts[string], inOrder: readonly Scalar[]): boolean {
  if (typeof written !== "object" || written === null) return value === written;
  if ("oneOf" in written) return written.oneOf.some((one) => one === value);
  const { from, to } = written;
  const place = inOrder.indexOf(value);
  return (from === undefined || inOrder.indexOf(from) <= place) && (to === undefined || place <= inOrder.indexOf(to));
}
