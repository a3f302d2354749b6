import { type PlainRule, plainRules } from "../translate/plain.js";
import { asFunctions, asOneFunction } from "../translate/to-code.js";
import type { KnownFacts } from "../workload/workload.js";
import type { Contender } from "./contender.js";
import { moduleOf } from "./module-of.js";

/** What a programmer would write who needs no more than the level: one function with an `if` for each rule. */
export const handWritten: Contender = written("hand-written", "hand-written if and else, one function", asOneFunction);

/** The same by a programmer who knows that V8 gives up on a function that is too long. */
export const handWrittenApart: Contender = written(
  "hand-written-apart",
  "hand-written if and else, a function a rule",
  asFunctions,
);

interface Written {
  readonly decide: (facts: KnownFacts) => { readonly level: number; readonly fired: readonly string[] };
}

function written(id: string, name: string, write: (rules: readonly PlainRule[]) => string): Contender {
  return {
    ...{ id, name, gives: "level, rules that apply; what is not known is taken for no", values: "two" },
    licence: "MIT",
    prepare: async (ruleSet) => {
      const { decide } = (await moduleOf(id, write(plainRules(ruleSet)))) as unknown as Written;
      return {
        answers: "at once",
        verdict: (facts) => {
          const { level, fired } = decide(facts);
          return { applies: fired.toSorted(), level };
        },
        on: (cases) => (at) => decide(cases[at] ?? {}),
      };
    },
  };
}
