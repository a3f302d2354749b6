import { AGE_YEARS, isAge, possibleValues, yearsOf } from "../../facts/age.js";
import type { Scalar } from "../../facts/comparison.js";
import type { Fact } from "../../facts/fact.js";
import { readGiven } from "../../facts/read-given.js";
import { allValues, valuesMeeting } from "../../facts/values.js";
import { type ValuesLeft, valuesLeft } from "../../facts/values-left.js";
import type { WrittenFacts } from "../../ruleset/rule.js";
import { AGAINST_GIVEN, definitionOf, type FailedFact, type Gathered, type Ground } from "./gathered.js";

/** What was fetched as far as it can be so, and all that is known with it. */
export interface Settled {
  readonly fetched: WrittenFacts;
  readonly failed: readonly FailedFact[];
  /** What was given, narrowed by what was fetched. */
  readonly facts: WrittenFacts;
  readonly left: ValuesLeft;
}

/**
 * What was fetched without what cannot be so together.
 *
 * Nobody can say which of two values is wrong that contradict each other, so neither is used; what was given stays. It goes
 * by the values alone: who answered first does not matter, and a later answer may make good an earlier one.
 */
export function settle(ground: Ground, { told, failed }: Gathered): Settled {
  const againstGiven = Object.keys(told).flatMap((fact) =>
    contradicting(ground, { [fact]: told[fact] ?? null }, "told").size > 0 ? [contradiction(fact, AGAINST_GIVEN)] : [],
  );
  return settleTogether(ground, without(told, againstGiven), [...failed, ...againstGiven]);
}

function settleTogether(ground: Ground, fetched: WrittenFacts, failed: readonly FailedFact[]): Settled {
  const facts = knownWith(ground, fetched);
  const read = valuesLeft(ground.facts, facts, ground.limit);
  if (read.ok) return { fetched, failed, facts, left: read.value };
  const out = impossible(ground, fetched, read.problems);
  return settleTogether(ground, without(fetched, out), [...failed, ...out]);
}

/** All that is known: what was given, narrowed by what was fetched. */
function knownWith({ given }: Ground, fetched: WrittenFacts): WrittenFacts {
  const told = Object.entries(fetched).filter(([id, value]) => value !== null || !Object.hasOwn(given, id));
  return { ...given, ...Object.fromEntries(told) };
}

function impossible(
  ground: Ground,
  fetched: WrittenFacts,
  problems: readonly { readonly code: string; readonly says: string }[],
): readonly FailedFact[] {
  const told = Object.keys(fetched).filter((id) => fetched[id] !== null);
  const isAgeTold = [...told, ...Object.keys(ground.given).filter((id) => ground.given[id] !== null)].some(isAge);
  const wrong = contradicting(ground, fetched, isAgeTold ? "told" : "not told");
  const age = problems.find(({ code }) => code === "not-a-child" || code === "age-spans-eighteen");
  const ages = told.filter(isAge);
  if (wrong.size === 0 && age !== undefined && ages.length > 0) {
    return ages.map((fact) => ({ fact, code: age.code as FailedFact["code"], says: age.says }));
  }
  const out = wrong.size === 0 ? told : told.filter((id) => wrong.has(id));
  const names = out.map((id) => `\`${id}\``).join(" and ");
  return out.map((fact) => contradiction(fact, `${names} cannot be as fetched; what they say is read as not known`));
}

/** Facts of which the fetched values, with what was given, leave no value to some fact. */
function contradicting({ facts, given }: Ground, fetched: WrittenFacts, age: "told" | "not told"): ReadonlySet<string> {
  const said = new Map<string, { readonly left: readonly Scalar[]; readonly by: readonly string[] }>();
  const narrow = (about: Fact, values: readonly Scalar[], by: readonly string[]): void => {
    const { left, by: others } = said.get(about.id) ?? { left: startOf(about, age), by: [] };
    const meant = new Set(values);
    said.set(about.id, { left: left.filter((value) => meant.has(value)), by: [...others, ...by] });
    const gate = about.appliesWhen;
    const opener = gate && facts.get(gate.fact);
    if (gate !== undefined && opener !== undefined) narrow(opener, [...valuesMeeting(allValues(opener), gate)], by);
  };
  const hear = (id: string, written: WrittenFacts[string] | undefined, by: readonly string[]): void => {
    const about = facts.get(id === AGE_YEARS.id ? "ageMonths" : id);
    const told = readGiven(definitionOf(id, facts) ?? AGE_YEARS, written);
    if (about === undefined || written === null || !told.ok) return;
    narrow(about, id === AGE_YEARS.id ? monthsIn(about, told.left) : told.left, by);
  };
  // What was given stays as it is; but somebody whose age is told now may be older than was thought till then.
  for (const [id, written] of Object.entries(given)) hear(id, written, []);
  for (const [id, written] of Object.entries(fetched)) hear(id, written, [id]);
  return new Set([...said.values()].flatMap(({ left, by }) => (left.length === 0 ? by : [])));
}

function startOf(fact: Fact, age: "told" | "not told"): readonly Scalar[] {
  return age === "told" ? allValues(fact) : possibleValues(fact);
}

function monthsIn(age: Fact, years: readonly Scalar[]): readonly Scalar[] {
  return allValues(age).filter((months) => years.includes(yearsOf(Number(months))));
}

function without(fetched: WrittenFacts, out: readonly FailedFact[]): WrittenFacts {
  const names = new Set(out.map(({ fact }) => fact));
  return Object.fromEntries(Object.entries(fetched).filter(([id]) => !names.has(id)));
}

function contradiction(fact: string, says: string): FailedFact {
  return { fact, code: "contradictory-facts", says };
}
