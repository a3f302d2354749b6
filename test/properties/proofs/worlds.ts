import type { Condition, ConditionGroup, Scalar } from "../../../src/facts/comparison.js";
import type { Fact } from "../../../src/facts/fact.js";
import { allValues } from "../../../src/facts/values.js";
import type { RuleSet } from "../../../src/ruleset/rule-set.js";
import { aRule } from "../../../src/testing/made-up/a-rule-set.js";
import { holding, referenceFor, type WholeCase } from "../../differential/reference.js";

/** Every case in which each fact has a value, and what json-rules-engine makes of each. */
export interface Worlds {
  readonly facts: readonly WorldFact[];
  /** By name of a condition: in which worlds it is so. */
  readonly isSo: ReadonlyMap<string, readonly boolean[]>;
  readonly count: number;
}

/** A fact whose values are places among `values`, in its own order. */
export interface WorldFact {
  readonly fact: Fact;
  readonly values: readonly Scalar[];
  /** How far two worlds lie apart that differ by one place of this fact. */
  readonly stride: number;
  /** What any value of this fact says of others: only these places are left. */
  readonly says: readonly { readonly of: number; readonly places: ReadonlySet<number> }[];
}

/** Runs json-rules-engine on every world there is, for every one of these conditions. */
export async function worldsOf(set: RuleSet, conditions: ReadonlyMap<string, Condition>): Promise<Worlds> {
  const domains = set.facts.map((fact) => allValues(fact));
  const strides: number[] = [];
  let count = 1;
  for (const values of domains) {
    strides.push(count);
    count *= values.length;
  }
  const opens = await Promise.all(set.facts.map((fact) => placesThatOpen(fact, set)));
  const sayings = (fact: Fact): WorldFact["says"] => {
    const of = set.facts.findIndex(({ id }) => id === fact.appliesWhen?.fact);
    const gate = set.facts[of];
    if (gate === undefined) return [];
    return [{ of, places: opens[set.facts.indexOf(fact)] ?? new Set() }, ...sayings(gate)];
  };
  const facts = set.facts.map((fact, at) => {
    return { fact, values: domains[at] ?? [], stride: strides[at] ?? 1, says: sayings(fact) };
  });
  const rules = [...conditions].map(([name, condition]) => aRule(name, asGroup(condition)));
  const reference = referenceFor({ ...set, rules, duties: [] });
  const isSo = new Map([...conditions.keys()].map((name): [string, boolean[]] => [name, []]));
  for (let world = 0; world < count; world++) {
    for (const { name, holds } of await reference.run(wholeCase(facts, world))) isSo.get(name)?.push(holds);
  }
  return { facts, isSo, count };
}

function asGroup(condition: Condition): ConditionGroup {
  return "fact" in condition ? { all: [condition] } : condition;
}

async function placesThatOpen({ appliesWhen }: Fact, set: RuleSet): Promise<ReadonlySet<number>> {
  const gate = set.facts.find(({ id }) => id === appliesWhen?.fact);
  if (appliesWhen === undefined || gate === undefined) return new Set();
  const met = await holding([appliesWhen], allValues(gate), set);
  return new Set(met.flatMap((names, place) => (names === "" ? [] : [place])));
}

function wholeCase(facts: readonly WorldFact[], world: number): WholeCase {
  const value = ({ values, stride }: WorldFact): Scalar => values[Math.floor(world / stride) % values.length] ?? 0;
  return Object.fromEntries(facts.map((one) => [one.fact.id, value(one)]));
}
