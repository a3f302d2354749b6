import * as main from "levels-of-need";
import type { Bounds } from "../../../src/engine/indication.js";
import type { RuleSet } from "../../../src/ruleset/rule-set.js";
import type { MadeUpCase } from "../../generated/asked.js";
import type { Contender } from "./contender.js";
import { moduleOf } from "./module-of.js";
import { asked } from "./ours.js";

/** What the built package has once it can write a rule set as a module. */
interface Emits {
  readonly emit?: (ruleSet: RuleSet) => string;
}

/** The module that `emit` writes, loaded from a file as its users load it. */
export const emitted: Contender = {
  ...{ id: "emitted", name: "levels-of-need, emitted module", gives: "three levels, rules that apply and may apply" },
  ...{ values: "three", licence: "MIT" },
  prepare: async (ruleSet) => {
    const { emit } = main as Emits;
    if (emit === undefined) return { absent: "not built", why: "the package has no `emit`" };
    const { bounds } = (await moduleOf("emitted", emit(ruleSet))) as unknown as {
      readonly bounds: (given: MadeUpCase) => Bounds;
    };
    const rank = new Map(ruleSet.levels.map(({ id }, at) => [id, at]));
    return {
      answers: "at once",
      verdict: (facts) => {
        const { applies, atLeast } = bounds(asked(facts));
        return { applies, level: rank.get(atLeast.id) ?? 0 };
      },
      on: (cases) => {
        const given = cases.map(asked);
        return (at) => bounds(given[at] ?? asked({}));
      },
    };
  },
};
