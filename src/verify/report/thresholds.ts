import { compile, type Thresholds } from "../../engine/compile.js";
import { once } from "../../kernel/once.js";
import type { RuleSet } from "../../ruleset/rule-set.js";

/** A set ready to be asked: every case that is shown of it is put to the engine, and it is compiled once. */
export const thresholdsOf: (ruleSet: RuleSet) => Thresholds = once((ruleSet) => compile(ruleSet));
