import type { Answers } from "../../src/engine/answers.js";
import { compile, type Thresholds } from "../../src/engine/compile.js";
import type { Bounds, Indication } from "../../src/engine/indication.js";
import type { Case } from "../../src/facts/case.js";
import type { WrittenFacts } from "../../src/ruleset/rule.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";

export const TODAY = "2026-11-21";

/** A case over made-up facts, which no interface of facts can type. */
export interface MadeUpCase {
  readonly on: string;
  readonly facts: WrittenFacts;
}

/** A compiled rule set that takes made-up facts. */
export interface Asked {
  readonly indicate: (given: MadeUpCase) => Indication;
  readonly bounds: (given: MadeUpCase) => Bounds;
  readonly answers: (given: MadeUpCase) => Answers;
}

/** Compiles a rule set over made-up facts; `compiler` may be one with a planted fault. */
export function asked(ruleSet: RuleSet, compiler: (ruleSet: RuleSet) => Thresholds = compile): Asked {
  const thresholds = compiler(ruleSet);
  return {
    indicate: (given) => thresholds.indicate(given as unknown as Case),
    bounds: (given) => thresholds.bounds(given as unknown as Case),
    answers: (given) => thresholds.answers(given as unknown as Case),
  };
}

/** What is given, as today. */
export function today(facts: WrittenFacts): MadeUpCase {
  return { on: TODAY, facts };
}
