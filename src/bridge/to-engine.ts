import type { Engine, EngineResult, PathResolver } from "json-rules-engine";
import { CAVEAT } from "../engine/caveat.js";
import type { IndicatedLevel } from "../engine/indication.js";
import type { BuiltInFacts } from "../facts/catalogue.js";
import { indexFacts } from "../facts/values-left.js";
import { deepFreeze } from "../kernel/freeze.js";
import { isLocalDate, type LocalDate } from "../kernel/local-date.js";
import { MisuseError } from "../kernel/misuse-error.js";
import { optionsTaken } from "../kernel/options-taken.js";
import { notInForce } from "../ruleset/in-force.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import { ruleSetTaken } from "../ruleset/rule-set-taken.js";
import { engineRules, type Included } from "./engine-rules.js";
import { factsAsked } from "./facts-for-run.js";
import { freshEngine, noPath } from "./fresh-engine.js";
import { guarded } from "./guarded-engine.js";

/** For which day a rule set runs in json-rules-engine, and what an application adds to it. */
export interface ToEngineOptions {
  /** The day whose rules are run. */
  readonly on: LocalDate;
  /** Duties run as rules whose event is `duty`; without this there are only rules. */
  readonly include?: Included;
  /**
   * Called with every fresh engine before it runs: adds rules, facts, operators and listeners of your own. Do not set
   * again what is ours: the named conditions and counts of the set, `ageYears`, `atLeast` and `atMost`.
   */
  readonly prepare?: (engine: Engine) => void;
  /** For `path` in rules of your own; ours have none. Without it a path is refused: the default one runs text as code. */
  readonly pathResolver?: PathResolver;
}

/** A value, a promise of one, or a function that json-rules-engine calls when a rule first needs it. */
export type EngineFact<Value> = Value | Promise<Value> | ((...asked: never) => Value | Promise<Value>);

/** One value for every fact that the rules need, and whatever rules of your own read. */
export type EngineFacts<Facts = BuiltInFacts> = { readonly [Id in keyof Facts]?: EngineFact<Facts[Id]> } & {
  readonly [other: string]: unknown;
};

/** What json-rules-engine decided, and what it cannot say. */
export interface EngineAnswer {
  readonly on: LocalDate;
  /** The highest level of the rules that hold; the lowest one if none does. */
  readonly level: IndicatedLevel;
  /** Names of our rules that hold. */
  readonly rules: readonly string[];
  /** Names of our duties that hold; empty unless they were included. */
  readonly duties: readonly string[];
  /** What `indicate` would say beside it, and json-rules-engine has no word for. */
  readonly cannotSay: readonly string[];
  readonly caveat: string;
}

/** A run: our answer, and json-rules-engine's own result with the events and results of every rule, yours too. */
export interface EngineRun {
  readonly answer: EngineAnswer;
  readonly result: EngineResult;
}

/** A rule set that json-rules-engine runs. It keeps no state: each run has an engine of its own. */
export interface RulesInEngine<Facts = BuiltInFacts> {
  readonly on: LocalDate;
  /** Names of the rules in force on the day. */
  readonly rules: readonly string[];
  /** Names of the duties in force on the day; empty unless they were included. */
  readonly duties: readonly string[];
  /** Ids of the facts that must be known, each as far as it applies. */
  readonly facts: readonly string[];
  /**
   * Runs the rules in a fresh engine. Rejects with `MisuseError`, every problem in it, where a fact is missing, not known
   * or cannot be so: an absent fact is never read as no.
   */
  run(facts: EngineFacts<Facts>): Promise<EngineRun>;
  /**
   * A fresh engine, prepared, for who wants to run it alone. Its `run` checks facts likewise, and refuses to begin while
   * another run of it is under way.
   */
  engine(): Engine;
}

const CANNOT_SAY: readonly string[] = [
  "what is not known: every fact that applies must have one value",
  "`atLeast` and `couldBe`, between which the level lies while something is not known",
  "cautious readings of what is not known, whether enough is known, and what to ask next",
  "reasons with their authority, urgency, whom to tell and what to do next",
];

/**
 * A rule set as json-rules-engine runs it: each rule as it stands in its file, but for what `appliesWhen` is short for.
 *
 * For an application that has json-rules-engine already; where nothing holds you to it, `indicate` says more, takes what is
 * not known as it is, and is quicker. `run` makes an engine for every run, because one `Engine` that is shared by
 * overlapping runs loses rules without a word.
 *
 * @example
 * const bridge = toEngine(borchester, { on: "2026-11-21", prepare: (engine) => engine.addRule(ours) });
 * const { answer, result } = await bridge.run({ clutterScale: 7 });
 * answer.level.id; // "level-3"
 */
export function toEngine<Local extends object = Record<never, never>>(
  ruleSet: RuleSet,
  options: ToEngineOptions,
): RulesInEngine<BuiltInFacts & Local> {
  ruleSetTaken(ruleSet);
  const { on, include = "rules", prepare, pathResolver = noPath } = optionsTaken("toEngine", options);
  if (typeof on !== "string" || !isLocalDate(on)) throw new MisuseError("`on` takes a day written YYYY-MM-DD");
  const out = notInForce(ruleSet, on);
  if (out !== undefined) throw new MisuseError(out);
  const rules = deepFreeze(engineRules(ruleSet, on, include));
  const asked = factsAsked(ruleSet, indexFacts(ruleSet.facts), rules.facts);
  const names = { rules: rules.rules.map(({ name }) => name), duties: rules.duties.map(({ name }) => name) };
  const ours = [...names.rules, ...names.duties];

  const engine = (): Engine => {
    const fresh = freshEngine({ rules, facts: ruleSet.facts, pathResolver });
    prepare?.(fresh);
    return guarded(fresh, { asked, names: ours, pathResolver });
  };
  return deepFreeze({
    on,
    ...names,
    facts: [...rules.facts],
    engine,
    run: async (facts: object) => {
      const result = await engine().run({ ...facts });
      const holds = new Set(result.results.map(({ name }) => name));
      const answer: EngineAnswer = {
        on,
        level: highest(ruleSet, holds),
        rules: names.rules.filter((name) => holds.has(name)).sort(),
        duties: names.duties.filter((name) => holds.has(name)).sort(),
        cannotSay: CANNOT_SAY,
        caveat: CAVEAT,
      };
      return Object.freeze({ answer: deepFreeze(answer), result });
    },
  });
}

function highest({ levels, rules }: RuleSet, holds: ReadonlySet<string>): IndicatedLevel {
  const reached = new Set(rules.filter(({ name }) => holds.has(name)).map(({ event }) => event.type));
  const level = levels.findLast(({ id }) => reached.has(id)) ?? levels[0];
  if (level === undefined) throw new MisuseError("the rule set has no levels; read it first");
  return { id: level.id, name: level.name, route: level.route };
}
