import type { Comparison, Condition, Operator, Scalar } from "../../../src/facts/comparison.js";
import type { Fact } from "../../../src/facts/fact.js";
import { inForceOnDay } from "../../../src/ruleset/in-force.js";
import type { RuleSet } from "../../../src/ruleset/rule-set.js";
import { DAY } from "../workload/workload.js";

/** A condition that needs nothing of its rule set any more: names are replaced by what they stand for, years by months. */
export type Plain =
  | { readonly all: readonly Plain[] }
  | { readonly any: readonly Plain[] }
  | { readonly not: Plain }
  | Compared
  | Counted;

export interface Compared {
  readonly fact: Fact;
  readonly operator: Operator;
  readonly value: Scalar | readonly Scalar[];
}

/** How many of some conditions hold, compared with a number. */
export interface Counted {
  readonly count: readonly Plain[];
  readonly operator: Operator;
  readonly value: number;
}

export interface PlainRule {
  readonly name: string;
  /** The place of its level on the scale, from 0 for the lowest. */
  readonly level: number;
  readonly when: Plain;
}

/** The rules in force, each on its own. */
export function plainRules(ruleSet: RuleSet): readonly PlainRule[] {
  const { rules } = inForceOnDay(ruleSet, DAY);
  const rank = new Map(ruleSet.levels.map(({ id }, at) => [id, at]));
  const read = reader(ruleSet);
  return ruleSet.rules
    .filter(({ name }) => rules.has(name))
    .map(({ name, event, conditions }) => ({ name, level: rank.get(event.type) ?? 0, when: read(conditions) }));
}

/** The conditions of each count, by its id. */
export function plainCounts(ruleSet: RuleSet): ReadonlyMap<string, readonly Plain[]> {
  const read = reader(ruleSet);
  return new Map(ruleSet.counts.map(({ id, of }) => [id, of.map(read)]));
}

function reader(ruleSet: RuleSet): (condition: Condition) => Plain {
  const facts = new Map(ruleSet.facts.map((fact) => [fact.id, fact]));
  const counts = new Map(ruleSet.counts.map((count) => [count.id, count]));
  const read = (condition: Condition): Plain => {
    if ("all" in condition) return { all: condition.all.map(read) };
    if ("any" in condition) return { any: condition.any.map(read) };
    if ("not" in condition) return { not: read(condition.not) };
    if ("condition" in condition) return read(ruleSet.conditions[condition.condition] ?? { all: [] });
    const count = counts.get(condition.fact);
    if (count !== undefined) {
      return { count: count.of.map(read), operator: condition.operator, value: Number(condition.value) };
    }
    return compared(condition, facts);
  };
  return read;
}

function compared(comparison: Comparison, facts: ReadonlyMap<string, Fact>): Plain {
  const { fact: id, operator, value } = comparison;
  const fact = facts.get(id === "ageYears" ? "ageMonths" : id);
  if (fact === undefined) throw new Error(`no fact called ${id}`);
  // such a comparison would hold of a fact that does not apply, and so needs more than itself
  if (fact.appliesWhen !== undefined && (operator === "notEqual" || operator === "notIn")) {
    throw new Error(`${id} is denied, and does not always apply`);
  }
  return id === "ageYears" ? inMonths(fact, operator, Number(value)) : { fact, operator, value };
}

function inMonths(fact: Fact, operator: Operator, years: number): Plain {
  const from = (year: number): Compared => ({ fact, operator: "greaterThanInclusive", value: 12 * year });
  const before = (year: number): Compared => ({ fact, operator: "lessThan", value: 12 * year });
  switch (operator) {
    case "lessThan":
      return before(years);
    case "lessThanInclusive":
      return before(years + 1);
    case "greaterThanInclusive":
      return from(years);
    case "greaterThan":
      return from(years + 1);
    case "equal":
      return { all: [from(years), before(years + 1)] };
    default:
      throw new Error(`no benchmark compares years by ${operator}`);
  }
}

/** The values that meet a comparison with steps or with a list; `undefined` for any other. */
export function valuesMet({ fact, operator, value }: Compared): readonly Scalar[] | undefined {
  if (operator === "in") return [value].flat();
  if (fact.kind !== "ordered" || (operator !== "atLeast" && operator !== "atMost")) return undefined;
  const steps = fact.values.map((step) => step.value);
  const place = steps.indexOf(String(value));
  return operator === "atLeast" ? steps.slice(place) : steps.slice(0, place + 1);
}

/** The sign by which numbers are compared, the same in JavaScript, JSON logic and SQL. */
export function signOf(operator: Operator): "<" | "<=" | ">" | ">=" | undefined {
  const signs: { readonly [name in Operator]?: "<" | "<=" | ">" | ">=" } = {
    lessThan: "<",
    lessThanInclusive: "<=",
    greaterThan: ">",
    greaterThanInclusive: ">=",
  };
  return signs[operator];
}
