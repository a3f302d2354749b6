import { Almanac, type Engine, type EngineResult, type PathResolver } from "json-rules-engine";
import { MisuseError } from "../kernel/misuse-error.js";
import type { Problem } from "../kernel/problem.js";
import { computedFact, type EngineFactProblem, type FactsAsked, factsForRun, notGiven } from "./facts-for-run.js";

/** What an engine is held to whenever it runs. */
interface Guard {
  readonly asked: FactsAsked;
  /** Names of our rules and duties: each must be decided once in every run. */
  readonly names: readonly string[];
  readonly pathResolver: PathResolver;
}

/**
 * The same engine, whose `run` refuses what json-rules-engine would pass over in silence.
 *
 * A fact that is missing or cannot be so; a run that begins while another is under way, by which rules would be lost; a run
 * that was stopped before every rule of ours was decided.
 */
export function guarded(engine: Engine, { asked, names, pathResolver }: Guard): Engine {
  const run = engine.run.bind(engine);
  let state: "ready" | "under way" | "spent" = "ready";
  engine.run = async (facts = {}, options = {}) => {
    if (state !== "ready") throw new MisuseError(STATES[state]);
    if (options.almanac !== undefined)
      throw new MisuseError("hand over facts, not an almanac: its facts are not checked");
    const read = factsForRun(asked, facts, (id) => engine.getFact(id) !== undefined);
    if (!read.ok) throw refused(read.problems);
    state = "under way";
    try {
      const result = await run(read.value, { almanac: checkingAlmanac(asked, pathResolver) });
      allDecided(result, names);
      state = "ready";
      return result;
    } finally {
      // What a run leaves behind that ended early would end the next one early too.
      if (state === "under way") state = "spent";
    }
  };
  return engine;
}

const STATES = {
  "under way":
    "this engine is running already, and json-rules-engine loses rules when runs overlap; take a fresh one with `engine()`",
  spent: "a run of this engine ended before its time; take a fresh one with `engine()`",
} as const;

/** An almanac that hands out a fact of ours only when it is known and can be so, wherever it came from. */
function checkingAlmanac(asked: FactsAsked, pathResolver: PathResolver): Almanac {
  const almanac = new Almanac({ allowUndefinedFacts: false, pathResolver });
  const read = almanac.factValue.bind(almanac);
  almanac.factValue = async <Value>(id: string, params?: Record<string, unknown>, path?: string): Promise<Value> => {
    if (!asked.index.has(id)) return read<Value>(id, params, path);
    const value = await read<unknown>(id, params).catch((error: unknown) => {
      throw isUndefinedFact(error) ? refused([notGiven(id)]) : error;
    });
    const checked = computedFact(asked, id, value);
    if (!checked.ok) throw refused(checked.problems);
    return checked.value as Value;
  };
  return almanac;
}

function isUndefinedFact(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "UNDEFINED_FACT";
}

/** Every rule of ours has come back, and once: an early end, or a second rule of the same name, is never passed over. */
function allDecided({ results, failureResults }: EngineResult, names: readonly string[]): void {
  const decided = [...results, ...failureResults].map(({ name }) => name).filter((name) => names.includes(name));
  const lost = names.filter((name) => !decided.includes(name));
  const twice = names.filter((name) => decided.filter((one) => one === name).length > 1);
  const problems: readonly Problem[] = [
    ...lost.map((name) => ({ code: "rule-lost", at: "", says: `\`${name}\` was not decided: the run was stopped` })),
    ...twice.map((name) => ({ code: "rule-twice", at: "", says: `another rule is called \`${name}\`; rename yours` })),
  ];
  if (problems.length > 0) throw new MisuseError("json-rules-engine did not decide every rule once:", problems);
}

function refused(problems: readonly EngineFactProblem[]): MisuseError {
  return new MisuseError("json-rules-engine cannot be asked:", problems);
}
