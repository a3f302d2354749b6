import { LogicEngine } from "json-logic-engine";
import jsonLogicJs, { type RulesLogic } from "json-logic-js";
import { plainRules } from "../translate/plain.js";
import { type JsonLogic, toJsonLogic } from "../translate/to-json-logic.js";
import type { KnownFacts } from "../workload/workload.js";
import type { Contender } from "./contender.js";

/** Every rule compiled to JavaScript when it is made ready, which needs eval. */
export const jsonLogicEngineCompiled: Contender = byLogic(
  "json-logic-engine-compiled",
  "json-logic-engine 5.0.7, compiled (needs eval)",
  (logic) => new LogicEngine().build(logic) as Holds,
);

/** Every rule walked through when it is asked. */
export const jsonLogicEngine: Contender = byLogic(
  "json-logic-engine",
  "json-logic-engine 5.0.7, interpreted",
  (logic) => {
    const engine = new LogicEngine();
    return (facts) => engine.run(logic, facts);
  },
);

export const jsonLogic: Contender = byLogic(
  "json-logic-js",
  "json-logic-js 2.0.5",
  (logic) => (facts) => jsonLogicJs.apply(logic as RulesLogic, facts),
);

type Holds = (facts: KnownFacts) => unknown;

function byLogic(id: string, name: string, make: (logic: JsonLogic) => Holds): Contender {
  return {
    ...{ id, name, gives: "names of the rules that apply", values: "two", licence: "MIT" },
    prepare: async (ruleSet) => {
      const rules = plainRules(ruleSet).map(({ name, when }) => ({ name, holds: make(toJsonLogic(when)) }));
      const fired = (facts: KnownFacts): string[] => {
        const names: string[] = [];
        for (const { name, holds } of rules) if (holds(facts)) names.push(name);
        return names;
      };
      return {
        answers: "at once",
        verdict: (facts) => ({ applies: fired(facts).sort() }),
        on: (cases) => (at) => fired(cases[at] ?? {}),
      };
    },
  };
}
