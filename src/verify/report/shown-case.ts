import type { Bounds } from "../../engine/indication.js";
import type { Case } from "../../facts/case.js";
import { indexFacts } from "../../facts/values-left.js";
import { once } from "../../kernel/once.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { factWords } from "../../ruleset/words.js";
import type { FoundCase } from "../model/smallest-case.js";
import type { ShownCase } from "./finding.js";
import { thresholdsOf } from "./thresholds.js";

const factsOf = once(({ facts }: RuleSet) => indexFacts(facts));

/** What the engine says of an example; facts that the rule set does not know are left out, since it could not be told them. */
export function replayed({ on, facts }: FoundCase, ruleSet: RuleSet): Bounds {
  const { bounds } = thresholdsOf(ruleSet);
  const known = Object.entries(facts).filter(([id]) => factsOf(ruleSet).has(id));
  return bounds({ on, facts: Object.fromEntries(known) } as Case);
}

/** An example with what the engine says of it. */
export function shown(example: FoundCase, ruleSet: RuleSet): ShownCase {
  const { atLeast, pointsTo, couldBe, enoughKnown } = replayed(example, ruleSet);
  const { on, facts } = example;
  const says = Object.entries(facts).flatMap(([id, value]) => {
    const fact = factsOf(ruleSet).get(id);
    return fact === undefined ? [] : [factWords(fact, [value])];
  });
  const by = { id: ruleSet.id, version: ruleSet.version };
  return Object.freeze({
    on,
    facts,
    says: Object.freeze(says),
    by,
    levels: { atLeast, pointsTo, couldBe, enoughKnown },
  });
}
