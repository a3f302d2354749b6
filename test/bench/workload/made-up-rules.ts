import { TELLS } from "../../../src/domain/tell.js";
import { URGENCIES } from "../../../src/domain/urgency.js";
import type { Comparison, Condition, ConditionGroup } from "../../../src/facts/comparison.js";
import type { Fact } from "../../../src/facts/fact.js";
import type { ResolvedRule } from "../../../src/ruleset/rule-set.js";
import { aRule, FIVE_LEVELS } from "../../../src/testing/made-up/a-rule-set.js";
import { isAge, MADE_UP_FACTS, STEPS } from "./made-up-facts.js";
import { type Choices, choices } from "./seeded.js";

const SEED = 20_261_121;
const AGES = [12, 24, 60, 120, 156, 192] as const;
const POINTED_TO = FIVE_LEVELS.slice(1);

/**
 * So many rules of three to eight conditions on as many facts, in nested groups; fewer rules are the first of more.
 *
 * Three in five are an `all` of groups, the rest an `any`. A few facts are popular: the first in a shuffled list is named about twenty times as often as the last.
 */
export function madeUpRules(many: number): readonly ResolvedRule[] {
  const chance = choices(SEED);
  const popular = shuffled(MADE_UP_FACTS, chance);
  return Array.from({ length: many }, (_, at) => {
    const facts = severalOf(popular, chance.between(3, 8), chance);
    const level = chance.oneOf(POINTED_TO);
    return aRule(
      `rule-${String(at + 1).padStart(4, "0")}`,
      groupOf(facts, chance.happens(0.6) ? "all" : "any", chance),
      {
        event: { type: level.id },
        origin: { set: "made-up", level: level.id },
        urgency: chance.oneOf(URGENCIES),
        tell: chance.oneOf(TELLS),
      },
    );
  });
}

/** The facts in a group, one in twenty inner ones denied; what stands in an `all` are comparisons and `any`s, and the other way about. */
function groupOf(facts: readonly Fact[], kind: "all" | "any", chance: Choices): ConditionGroup {
  const parts: Condition[] = [];
  let from = 0;
  while (from < facts.length) {
    // never the whole group again, so that each group inside is smaller
    const most = Math.min(facts.length - from, Math.max(1, Math.floor(facts.length / 2)));
    const [first, ...more] = facts.slice(from, from + chance.between(1, most));
    if (first === undefined) break;
    parts.push(more.length === 0 ? comparisonOn(first, chance) : inner([first, ...more], kind, chance));
    from += 1 + more.length;
  }
  return kind === "all" ? { all: parts } : { any: parts };
}

function inner(facts: readonly Fact[], outer: "all" | "any", chance: Choices): ConditionGroup {
  const group = groupOf(facts, outer === "all" ? "any" : "all", chance);
  return chance.happens(0.05) ? { not: group } : group;
}

function comparisonOn(fact: Fact, chance: Choices): Comparison {
  if (fact.kind === "boolean") return { fact: fact.id, operator: "equal", value: chance.happens(0.8) };
  if (fact.kind === "integer") {
    if (isAge(fact)) {
      const operator = chance.happens(0.6) ? "lessThan" : "greaterThanInclusive";
      return { fact: fact.id, operator, value: chance.oneOf(AGES) };
    }
    return { fact: fact.id, operator: "greaterThanInclusive", value: chance.between(1, 10) };
  }
  if (chance.happens(0.2)) return { fact: fact.id, operator: "in", value: chance.oneOf(PAIRS) };
  return chance.happens(0.9)
    ? { fact: fact.id, operator: "atLeast", value: chance.oneOf(STEPS.slice(1)) }
    : { fact: fact.id, operator: "atMost", value: chance.oneOf(STEPS.slice(0, 2)) };
}

const PAIRS = [
  ["slight", "clear"],
  ["clear", "grave"],
  ["serious", "grave"],
] as const;

/** Different facts, those that come early more often. */
function severalOf(popular: readonly Fact[], many: number, chance: Choices): readonly Fact[] {
  const chosen = new Set<Fact>();
  while (chosen.size < many) {
    const place = Math.floor(popular.length * (chance.between(0, 999) / 1_000) ** 2);
    const fact = popular[place];
    if (fact !== undefined) chosen.add(fact);
  }
  return [...chosen];
}

function shuffled(facts: readonly Fact[], chance: Choices): readonly Fact[] {
  const left = [...facts];
  return facts.flatMap(() => left.splice(chance.between(0, left.length - 1), 1));
}
