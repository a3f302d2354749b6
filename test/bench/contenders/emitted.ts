import { emitModule } from "levels-of-need/emit";
import type { Bounds } from "../../../src/engine/indication.js";
import type { MadeUpCase } from "../../generated/asked.js";
import type { Contender } from "./contender.js";
import { moduleOf } from "./module-of.js";
import { asked } from "./ours.js";

/** The module that `emitModule` writes, loaded from a file as its users load it. */
export const emitted: Contender = {
  ...{ id: "emitted", name: "levels-of-need, emitted module", gives: "three levels, rules that apply and may apply" },
  ...{ values: "three", licence: "MIT" },
  prepare: async (ruleSet) => {
    const { bounds } = (await moduleOf("emitted", emitModule(ruleSet).code)) as unknown as {
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
