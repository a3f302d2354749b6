import type { Basis } from "../../domain/basis.js";
import type { Route } from "../../domain/route.js";
import type { ConditionGroup } from "../../facts/comparison.js";
import type { Fact } from "../../facts/fact.js";
import type { Action } from "../../ruleset/rule.js";
import type { ResolvedDuty, ResolvedLevel, ResolvedRule, RuleSet } from "../../ruleset/rule-set.js";

export const BASIS: Basis = {
  source: "made-up",
  at: "page 1",
  force: "practice evidence",
  confidence: "B",
  checked: "2026-11-21",
};

const origin = { set: "made-up" };

/** A level of the made-up council. */
export function aLevel(id: string, route: Route, over: Partial<ResolvedLevel> = {}): ResolvedLevel {
  return { id, name: `Level ${id}`, route, origin, ...over };
}

/** Five levels over the four routes; two of them are one route. */
export const FIVE_LEVELS: readonly ResolvedLevel[] = [
  aLevel("level-1", "universal"),
  aLevel("level-2", "early-help"),
  aLevel("level-3", "child-in-need"),
  aLevel("level-4-need", "child-in-need"),
  aLevel("level-4-harm", "child-protection"),
];

/** A rule that points to level 3 unless it says otherwise. */
export function aRule(name: string, conditions: ConditionGroup, over: Partial<ResolvedRule> = {}): ResolvedRule {
  return {
    name,
    title: `The rule ${name}`,
    binding: "indicative",
    conditions,
    event: { type: "level-3" },
    reason: `The child is as ${name} says.`,
    basis: [BASIS],
    origin: { ...origin, level: "level-3" },
    ...over,
  };
}

/** Something that the law requires whatever the level. */
export function aDuty(name: string, conditions: ConditionGroup, over: Partial<ResolvedDuty> = {}): ResolvedDuty {
  return {
    name,
    title: `The duty ${name}`,
    binding: "statute",
    conditions,
    event: { type: "duty" },
    reason: `The law asks for ${name}.`,
    basis: [BASIS],
    origin,
    ...over,
  };
}

/** Something to do next. */
export function anAction(id: string, over: Partial<Action> = {}): Action {
  return { id, says: `Do what ${id} says`, by: "the person who is worried", basis: [BASIS], ...over };
}

/** A resolved rule set with these facts and nothing else, unless more is said. */
export function aRuleSet(facts: readonly Fact[], over: Partial<RuleSet> = {}): RuleSet {
  return {
    format: 1,
    id: "made-up",
    version: "1.0.0",
    title: "Made-up levels of need",
    jurisdiction: "england",
    status: "draft",
    lineage: [{ id: "made-up", version: "1.0.0", digest: "0".repeat(64) }],
    digest: "0".repeat(64),
    sources: [{ id: "made-up", title: "A made-up source", kind: "practice evidence" }],
    levels: FIVE_LEVELS,
    facts,
    counts: [],
    conditions: {},
    rules: [],
    duties: [],
    actions: [],
    removed: [],
    timescales: [],
    editions: [],
    terms: [],
    roles: [],
    contacts: [],
    services: [],
    escalation: [],
    transitions: [],
    statutory: {},
    silence: [],
    ages: {},
    cases: [],
    ...over,
  };
}
