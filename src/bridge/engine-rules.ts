import { ADULT_MONTHS } from "../facts/age.js";
import type { Comparison } from "../facts/comparison.js";
import { type FactIndex, indexFacts } from "../facts/values-left.js";
import type { LocalDate } from "../kernel/local-date.js";
import { expand, factSets, type Vocabulary } from "../ruleset/expand.js";
import { inForceOnDay } from "../ruleset/in-force.js";
import type { ResolvedDuty, ResolvedRule, RuleSet } from "../ruleset/rule-set.js";
import {
  type EngineCondition,
  type EngineGroup,
  groupWithPresuppositions,
  withPresuppositions,
} from "./with-presuppositions.js";

/** A rule or a duty as json-rules-engine takes it. */
export interface EngineRule {
  readonly name: string;
  readonly conditions: EngineGroup;
  readonly event: { readonly type: string };
}

/** What a fresh engine is made of; plain data, copied into each. */
export interface EngineRules {
  readonly rules: readonly EngineRule[];
  readonly duties: readonly EngineRule[];
  readonly conditions: readonly (readonly [name: string, group: EngineGroup])[];
  readonly counts: readonly { readonly id: string; readonly of: readonly EngineCondition[] }[];
  /** Ids of the facts on which any of it depends, with what these presuppose, in the order of the set. */
  readonly facts: ReadonlySet<string>;
}

/** Which rules an engine is given. */
export type Included = "rules" | "rules-and-duties";

type Speaker = ResolvedRule | ResolvedDuty;

/** The rules in force on the day, and the duties if they are asked for, written as json-rules-engine can run them. */
export function engineRules(ruleSet: RuleSet, on: LocalDate, included: Included): EngineRules {
  const facts = indexFacts(ruleSet.facts);
  const counts = new Map(ruleSet.counts.map((count) => [count.id, count]));
  const vocabulary: Vocabulary = { facts, counts, conditions: ruleSet.conditions };
  const inForce = inForceOnDay(ruleSet, on);
  const rules = ruleSet.rules.filter(({ name }) => inForce.rules.has(name));
  const duties = included === "rules" ? [] : ruleSet.duties.filter(({ name }) => inForce.duties.has(name));
  const named = new Map(
    [...rules, ...duties].map(({ name, conditions }) => [
      name,
      new Set(factSets(expand(conditions, vocabulary)).map(({ fact }) => fact)),
    ]),
  );
  const write = (speaker: Speaker): EngineRule => {
    const conditions = groupWithPresuppositions(speaker.conditions, facts);
    const isForAll = speaksOfAdults(speaker, named.get(speaker.name), ruleSet) || !facts.has("ageMonths");
    return {
      name: speaker.name,
      conditions: isForAll ? conditions : { all: [notAdult(facts), conditions] },
      event: { type: speaker.event.type },
    };
  };
  const ages = ruleSet.ages.to === undefined ? [] : ["ageMonths", facts.get("ageMonths")?.appliesWhen?.fact];
  const needed = new Set([...[...named.values()].flatMap((ids) => [...ids]), ...ages]);
  return {
    rules: rules.map(write),
    duties: duties.map(write),
    conditions: Object.entries(ruleSet.conditions).map(([name, group]) => [
      name,
      groupWithPresuppositions(group, facts),
    ]),
    counts: ruleSet.counts.map(({ id, of }) => ({ id, of: of.map((part) => withPresuppositions(part, facts)) })),
    facts: new Set(ruleSet.facts.map(({ id }) => id).filter((id) => needed.has(id))),
  };
}

/** Of somebody of 18 or over only those speak that name the age, and whose set says that it reaches so far. */
function speaksOfAdults({ origin }: Speaker, named: ReadonlySet<string> | undefined, { ages }: RuleSet): boolean {
  return ages.to === undefined || (ages.sets?.includes(origin.set) === true && named?.has("ageMonths") === true);
}

function notAdult(facts: FactIndex): EngineCondition {
  const grown: Comparison = { fact: "ageMonths", operator: "greaterThanInclusive", value: ADULT_MONTHS };
  return { not: withPresuppositions(grown, facts) };
}
