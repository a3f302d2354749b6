import type { ConditionGroup } from "../../../src/facts/comparison.js";
import type { ResolvedRule, RuleSet } from "../../../src/ruleset/rule-set.js";
import { aRule } from "../../../src/testing/made-up/a-rule-set.js";
import { choices } from "../workload/seeded.js";

/** A rule set with defects of every kind, and the one as it was. */
export interface Planted {
  readonly before: RuleSet;
  readonly after: RuleSet;
  /** The names of the rules that were spoilt, by kind. */
  readonly spoilt: Readonly<Record<Defect, readonly string[]>>;
}

export type Defect =
  | "never-applies"
  | "no-effect"
  | "not-monotone"
  | "undue-influence"
  | "below-floor"
  | "not-escalated";

/** What always calls for child protection, and does so only for some in the spoilt set. */
export const ESCALATES = { fact: "risk45", operator: "equal", value: true } as const;

const HIGHEST = { type: "level-4-harm" } as const;

/** Spoils one rule in fifty in each of four ways, lets one in twenty fall below what it was, and one fact escalate only before 16. */
export function planted(ruleSet: RuleSet): Planted {
  const chance = choices(ruleSet.rules.length);
  const each = Math.max(1, Math.floor(ruleSet.rules.length / 50));
  const many = (
    kind: string,
    make: (of: ResolvedRule) => ConditionGroup,
    over: Partial<ResolvedRule> = {},
  ): readonly ResolvedRule[] =>
    Array.from({ length: each }, (_, at) => {
      const of = chance.oneOf(ruleSet.rules);
      return aRule(`${kind}-${at + 1}`, make(of), { event: of.event, origin: of.origin, ...over });
    });
  const dead = many("dead", ({ conditions }) => ({
    all: [
      conditions,
      { fact: "age01", operator: "lessThan", value: 12 },
      { fact: "age01", operator: "greaterThanInclusive", value: 60 },
    ],
  }));
  const idle = many("idle", ({ conditions }) => ({
    all: [conditions, { fact: "age02", operator: "lessThan", value: 120 }],
  }));
  // nothing else points so high for a child of whom only this is known
  const fickle = many(
    "fickle",
    () => ({
      all: [
        { fact: "kind01", operator: "equal", value: "e" },
        { fact: "severity20", operator: "atMost", value: "slight" },
      ],
    }),
    { event: HIGHEST },
  );
  const unfair = many(
    "unfair",
    () => ({
      all: [
        { fact: "group01", operator: "in", value: ["group-3", "group-4"] },
        { fact: "kind02", operator: "equal", value: "d" },
      ],
    }),
    { event: HIGHEST },
  );
  const lowered = new Set(ruleSet.rules.filter((_, at) => at % 20 === 7).map(({ name }) => name));
  const fallen = ruleSet.rules.map(
    (rule): ResolvedRule =>
      lowered.has(rule.name)
        ? { ...rule, conditions: { all: [rule.conditions, { fact: "strength01", operator: "equal", value: false }] } }
        : rule,
  );
  const partly = aRule(
    "escalates-before-16",
    { all: [ESCALATES, { fact: "age01", operator: "lessThan", value: 192 }] },
    { event: HIGHEST },
  );
  return {
    before: { ...ruleSet, rules: ruleSet.rules.map((rule): ResolvedRule => ({ ...rule, binding: "safety" })) },
    after: { ...ruleSet, version: "2.0.0", rules: [...fallen, ...dead, ...idle, ...fickle, ...unfair, partly] },
    spoilt: {
      "never-applies": names(dead),
      "no-effect": names(idle),
      "not-monotone": names(fickle),
      "undue-influence": names(unfair),
      "below-floor": [...lowered],
      "not-escalated": [partly.name],
    },
  };
}

function names(rules: readonly ResolvedRule[]): readonly string[] {
  return rules.map(({ name }) => name);
}
