import type { Comparison, Condition, ConditionGroup } from "../../../src/facts/comparison.js";
import type { Fact } from "../../../src/facts/fact.js";
import type { Count, ResolvedRule, RuleSet } from "../../../src/ruleset/rule-set.js";
import { aBoolean, aChoice, anInteger, anOrdered } from "../../../src/testing/made-up/a-fact.js";
import { aRule, aRuleSet, FIVE_LEVELS } from "../../../src/testing/made-up/a-rule-set.js";
import { type Choices, choices } from "../workload/seeded.js";

const SEED = 20_261_122;
const STEPS = ["none", "slight", "clear", "serious", "grave"] as const;
const KINDS = ["a", "b", "c", "d", "e"] as const;
const GROUPS = Array.from({ length: 18 }, (_, at) => `group-${at + 1}`);

/** 100 facts: 45 risks, 10 that protect, 20 severities, 5 kinds, 2 groups of eighteen who must not matter, ages, counts, a share. */
export const HUNDRED_FACTS: readonly Fact[] = [
  ...numbered(45, (at) => aBoolean(`risk${at}`, { direction: "harm" })),
  ...numbered(10, (at) => aBoolean(`strength${at}`, { direction: "protective" })),
  ...numbered(20, (at) => anOrdered(`severity${at}`, STEPS, { direction: "harm" })),
  ...numbered(5, (at) => aChoice(`kind${at}`, KINDS)),
  ...numbered(2, (at) => aChoice(`group${at}`, GROUPS)),
  ...numbered(2, (at) => anInteger(`age${at}`, 0, 215, { unit: "months" })),
  ...numbered(15, (at) => anInteger(`episodes${at}`, 0, 20, { direction: "harm" })),
  anInteger("share", 0, 100, { direction: "protective" }),
];
/** Facts that speak of the child, not of who the child is. */
const SPOKEN_OF = HUNDRED_FACTS.filter(({ id }) => !id.startsWith("group"));

/** How rules are made: each of two to five comparisons; of half of them, in `counting`, "at least so many of twelve". */
export type Shape = "plain" | "counting";

/** So many rules over a hundred facts, in themes of eleven facts each, that keep every law but what chance lets overlap. */
export function madeUpThresholds(many: number, shape: Shape = "plain"): RuleSet {
  const chance = choices(SEED + many);
  const themes = Array.from({ length: 12 }, () => severalOf(SPOKEN_OF, 11, chance));
  const conditions = Object.fromEntries(
    themes.map((theme, at): [string, ConditionGroup] => [
      `theme-${at + 1}`,
      { any: severalOf(theme, 2, chance).map((fact) => comparisonOn(fact, chance)) },
    ]),
  );
  const counts: Count[] = [];
  const rules = Array.from({ length: many }, (_, at): ResolvedRule => {
    const theme = chance.oneOf(themes);
    const level = chance.oneOf(FIVE_LEVELS.slice(1));
    const isCounting = shape === "counting" && at % 2 === 0;
    const facts = severalOf(theme, chance.between(2, 5), chance);
    const group: ConditionGroup = isCounting
      ? countingRule(
          at,
          severalOf(
            SPOKEN_OF.filter(({ direction }) => direction === "harm"),
            12,
            chance,
          ),
          counts,
          chance,
        )
      : ruleOn(facts, Object.keys(conditions), chance);
    return aRule(`rule-${String(at + 1).padStart(4, "0")}`, group, {
      event: { type: level.id },
      origin: { set: "made-up", level: level.id },
    });
  });
  return aRuleSet(HUNDRED_FACTS, { rules, conditions, counts });
}

function countingRule(at: number, facts: readonly Fact[], counts: Count[], chance: Choices): ConditionGroup {
  const id = `count${at}`;
  counts.push({ id, label: "How many are so", of: facts.map((fact) => comparisonOn(fact, chance)) });
  return { all: [{ fact: id, operator: "greaterThanInclusive", value: chance.between(3, 6) }] };
}

function ruleOn(facts: readonly Fact[], names: readonly string[], chance: Choices): ConditionGroup {
  const parts: Condition[] = facts.map((fact) => comparisonOn(fact, chance));
  if (chance.happens(0.2)) parts.push({ condition: chance.oneOf(names) });
  if (parts.length > 2 && chance.happens(0.5)) return { all: [...parts.slice(0, -2), { any: parts.slice(-2) }] };
  return { all: parts };
}

/** A comparison that a fact's direction allows: a harm from a step on, what protects up to one. */
function comparisonOn(fact: Fact, chance: Choices): Comparison {
  const { id: of, direction } = fact;
  switch (fact.kind) {
    case "boolean":
      return { fact: of, operator: "equal", value: direction !== "protective" };
    case "ordered":
      return { fact: of, operator: "atLeast", value: chance.oneOf(STEPS.slice(1)) };
    case "choice":
      return { fact: of, operator: "in", value: severalOf(KINDS, chance.between(1, 3), chance) };
    default:
      if (direction === "protective") return { fact: of, operator: "lessThan", value: chance.oneOf([50, 80, 90, 95]) };
      if (direction === "harm") return { fact: of, operator: "greaterThanInclusive", value: chance.between(1, 9) };
      return {
        fact: of,
        operator: chance.oneOf(["lessThan", "greaterThanInclusive"]),
        value: chance.oneOf([12, 60, 120, 192]),
      };
  }
}

function severalOf<Item>(items: readonly Item[], many: number, chance: Choices): readonly Item[] {
  const left = [...items];
  return Array.from({ length: many }, () => left.splice(chance.between(0, left.length - 1), 1)).flat();
}

function numbered(many: number, fact: (number: string) => Fact): readonly Fact[] {
  return Array.from({ length: many }, (_, at) => fact(String(at + 1).padStart(2, "0")));
}
