import {
  type Almanac,
  Engine,
  type PathResolver,
  type RuleProperties,
  type TopLevelCondition,
} from "json-rules-engine";
import type { Scalar } from "../facts/comparison.js";
import type { Fact } from "../facts/fact.js";
import { MisuseError } from "../kernel/misuse-error.js";
import type { EngineRule, EngineRules } from "./engine-rules.js";
import { stepsAbove } from "./ordered-steps.js";
import type { EngineCondition } from "./with-presuppositions.js";

/** What every engine that is made here knows before it has rules. */
interface EngineVocabulary {
  readonly rules: EngineRules;
  readonly facts: readonly Fact[];
  readonly pathResolver: PathResolver;
}

/** No rule of ours has a path, and json-rules-engine's own resolver runs text as code. */
export function noPath(): never {
  throw new MisuseError("no path is read here; give `pathResolver` for rules of your own");
}

/** An engine of its own, with our operators, named conditions, counts and rules. */
export function freshEngine(vocabulary: EngineVocabulary): Engine {
  const { rules, duties } = vocabulary.rules;
  return engineWith([...rules, ...duties], vocabulary);
}

function engineWith(rules: readonly EngineRule[], vocabulary: EngineVocabulary): Engine {
  const { facts, pathResolver } = vocabulary;
  const { conditions, counts } = vocabulary.rules;
  const engine = new Engine([], { pathResolver });
  const above = stepsAbove(facts);
  engine.addOperator("atLeast", (step: unknown, other: unknown) => above(step, other) >= 0);
  engine.addOperator("atMost", (step: unknown, other: unknown) => above(step, other) <= 0);
  for (const [name, group] of conditions) engine.setCondition(name, copyOf(group) as TopLevelCondition);
  for (const { id, of } of counts) engine.addFact(id, (_, almanac) => howMany(of, almanac, vocabulary));
  engine.addFact("ageYears", async (_, almanac) => Math.floor((await almanac.factValue<number>("ageMonths")) / 12));
  for (const rule of rules) engine.addRule(copyOf(rule) as unknown as RuleProperties);
  return engine;
}

/** How many of the conditions hold: each is a rule in an engine of its own, which reads its facts where the first does. */
async function howMany(
  conditions: readonly EngineCondition[],
  almanac: Almanac,
  vocabulary: EngineVocabulary,
): Promise<number> {
  const rules = conditions.map((part, place) => ({
    name: `part ${place}`,
    conditions: { all: [part] },
    event: { type: "part" },
  }));
  const engine = engineWith(rules, vocabulary);
  const ids = [...vocabulary.facts, ...vocabulary.rules.counts].map(({ id }) => id);
  for (const id of ids) engine.addFact(id, () => almanac.factValue<Scalar>(id));
  const { results } = await engine.run();
  return results.length;
}

/** The engine writes into what it is given, and takes no part of it for its own. */
function copyOf<Value>(value: Value): Value {
  return structuredClone(value);
}
