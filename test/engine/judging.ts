import { programFor } from "../../src/engine/program/build-program.js";
import { givenWriter } from "../../src/engine/program/given.js";
import { type Sheet, sheetLike } from "../../src/engine/program/sheet.js";
import { truthIn } from "../../src/engine/program/truth-in.js";
import { turnsOn } from "../../src/engine/program/turns-on.js";
import type { ConditionGroup } from "../../src/facts/comparison.js";
import type { Fact } from "../../src/facts/fact.js";
import type { Status, WrittenFacts } from "../../src/ruleset/rule.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { aRuleSet } from "../../src/testing/made-up/a-rule-set.js";

/** How conditions stand over some facts, without readings, levels or days. */
export interface Judging {
  readonly status: (conditions: ConditionGroup, given: WrittenFacts) => Status;
  readonly turnsOn: (conditions: ConditionGroup, given: WrittenFacts) => readonly string[];
}

const STATUS = { holds: "applies", fails: "does not apply", unknown: "may apply" } as const;

export function judging(facts: readonly Fact[], over: Partial<RuleSet> = {}): Judging {
  const asked = <Found>(
    conditions: ConditionGroup,
    given: WrittenFacts,
    ask: (program: ReturnType<typeof programFor>, sheet: Sheet) => Found,
  ): Found => {
    // The condition is named, so that the facts are cut at its comparisons.
    const named = { ...over.conditions, "in-question": conditions };
    const program = programFor(aRuleSet(facts, { ...over, conditions: named }));
    const sheet = sheetLike(program.nothingKnown);
    if (!givenWriter(program)(given, sheet)) throw new Error("the facts cannot be used");
    return ask(program, sheet);
  };
  return {
    status: (conditions, given) =>
      asked(
        conditions,
        given,
        (program, { left }) => STATUS[truthIn(program.written.decidable(conditions), program, { left, shift: 0 })],
      ),
    turnsOn: (conditions, given) =>
      asked(conditions, given, (program, { left }) =>
        turnsOn(program.written.decidable(conditions), program, { left, shift: 0 }).map(
          (place) => facts[place]?.id ?? "",
        ),
      ),
  };
}
