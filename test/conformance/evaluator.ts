import { compile } from "../../src/engine/compile.js";
import { readCase } from "../../src/engine/read-case.js";
import { readRuleSet } from "../../src/ruleset/read.js";

/** What is held against json-rules-engine: our readers and our engine, or the same with a mutation. */
export interface Evaluator {
  readonly readRuleSet: typeof readRuleSet;
  readonly readCase: typeof readCase;
  readonly compile: typeof compile;
}

/** As it stands in `src`. */
export const OURS: Evaluator = { readRuleSet, readCase, compile };
