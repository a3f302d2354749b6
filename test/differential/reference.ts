import { Engine, type RuleProperties } from "json-rules-engine";
import type { Comparison, Condition, ConditionGroup, Scalar } from "../../src/facts/comparison.js";
import type { Fact } from "../../src/facts/fact.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { withPresuppositions } from "./as-json-rules-engine-needs.js";

/** A value for every fact. */
export type WholeCase = Readonly<Record<string, Scalar>>;

/** What json-rules-engine leaves at a place of a rule's conditions. */
export interface ResultNode {
  readonly result?: boolean;
  readonly all?: readonly ResultNode[];
  readonly any?: readonly ResultNode[];
  readonly not?: ResultNode;
}

/** How a rule or a duty came out. */
export interface Verdict {
  readonly name: string;
  readonly holds: boolean;
  readonly conditions: ResultNode;
}

/** A rule set in json-rules-engine. Runs must not overlap: the engine keeps one state for all of them. */
export interface Reference {
  readonly run: (facts: WholeCase) => Promise<readonly Verdict[]>;
}

/** Anything with conditions: a rule, a duty, a named condition, part of a count. */
interface Conditional {
  readonly name?: string;
  readonly conditions: ConditionGroup;
}

/** Under this name every run has the whole case, for the counts. */
const CASE = "the whole case";

/** Names of the rules and duties that hold by json-rules-engine itself, sorted. */
export async function byJsonRulesEngine(set: RuleSet, facts: WholeCase): Promise<readonly string[]> {
  const verdicts = await referenceFor(set).run(facts);
  return verdicts.flatMap(({ name, holds }) => (holds ? [name] : [])).sort();
}

/** The rules and duties of a set as they stand, but for what `appliesWhen` is short for. */
export function referenceFor(set: RuleSet): Reference {
  return engineOf([...set.rules, ...set.duties], set);
}

/** For each value of the one fact that they compare, which of the comparisons hold. */
export async function holding(
  comparisons: readonly Comparison[],
  values: readonly Scalar[],
  set: RuleSet,
): Promise<readonly string[]> {
  const [first] = comparisons;
  if (first === undefined) return values.map(() => "");
  const bare = { ...set, facts: set.facts.map(({ appliesWhen: _, ...fact }) => fact) } as RuleSet;
  const rules = comparisons.map((one, place) => ({ name: `${place}`, conditions: { all: [one] } }));
  const engine = engineOf(rules, bare);
  const found: string[] = [];
  const id = first.fact === "ageYears" ? "ageMonths" : first.fact;
  for (const value of values) {
    const verdicts = await engine.run({ [id]: value });
    found.push(verdicts.flatMap(({ name, holds }) => (holds ? [name] : [])).join());
  }
  return found;
}

function engineOf(rules: readonly Conditional[], set: RuleSet): Reference {
  const engine = new Engine([], { pathResolver: closed });
  for (const [name, group] of Object.entries(set.conditions)) {
    engine.setCondition(name, ruleOf({ conditions: group }, set.facts).conditions);
  }
  engine.addOperator("atLeast", (step: string, wanted: string) => place(step, wanted, set) >= 0);
  engine.addOperator("atMost", (step: string, wanted: string) => place(step, wanted, set) <= 0);
  for (const { id, of } of set.counts) {
    engine.addFact(id, async (_, almanac) => howMany(of, set, await almanac.factValue(CASE)));
  }
  engine.addFact("ageYears", async (_, almanac) => Math.floor((await almanac.factValue<number>("ageMonths")) / 12));
  for (const rule of rules) engine.addRule(ruleOf(rule, set.facts));
  return {
    run: async (facts) => {
      const { results, failureResults } = await engine.run({ ...facts, [CASE]: facts });
      return [...results, ...failureResults].map(({ name, result, conditions }) => {
        const root = conditions as unknown as ResultNode;
        // the root of a rule has no result of its own but that of the rule
        return { name, holds: result === true, conditions: { ...root, result: result === true } };
      });
    },
  };
}

/** Each part of the count is a rule in an engine of its own, made for this run alone: so many of them as hold. */
async function howMany(parts: readonly Condition[], set: RuleSet, facts: WholeCase): Promise<number> {
  const rules = parts.map((part, at) => ({ name: `part ${at}`, conditions: { all: [part] } }));
  const verdicts = await engineOf(rules, set).run(facts);
  return verdicts.filter(({ holds }) => holds).length;
}

/** A copy: json-rules-engine writes into what it is given. */
function ruleOf(rule: Conditional, facts: readonly Fact[]): RuleProperties {
  const { name, conditions } = structuredClone(rule);
  const written = { name, conditions: withPresuppositions(conditions, facts), event: { type: "rule" } };
  return written as unknown as RuleProperties;
}

function closed(): never {
  throw new Error("no rule may use a path");
}

/** How far above the wanted step a step stands, on any scale that has both; no two scales order two words oppositely. */
function place(step: string, wanted: string, { facts }: RuleSet): number {
  for (const fact of facts) {
    if (fact.kind !== "ordered") continue;
    const steps = fact.values.map(({ value }) => value);
    if (steps.includes(step) && steps.includes(wanted)) return steps.indexOf(step) - steps.indexOf(wanted);
  }
  throw new Error(`no scale has both ${step} and ${wanted}`);
}
