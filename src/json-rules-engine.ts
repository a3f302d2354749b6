// Our rules in json-rules-engine, which whoever imports this has installed. `fromJsonRulesEngine` needs no peer: it is in `levels-of-need/rule-sets`.

export type { Included } from "./bridge/engine-rules.js";
export type { EngineFactProblem } from "./bridge/facts-for-run.js";
export type {
  EngineAnswer,
  EngineFact,
  EngineFacts,
  EngineRun,
  RulesInEngine,
  ToEngineOptions,
} from "./bridge/to-engine.js";
export { toEngine } from "./bridge/to-engine.js";
export { MisuseError } from "./kernel/misuse-error.js";
export type { RuleSet } from "./ruleset/rule-set.js";
