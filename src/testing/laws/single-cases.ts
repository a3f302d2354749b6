import * as fc from "fast-check";
import type { LocalDate } from "../../kernel/local-date.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { dayOfCases } from "../cases/days.js";
import { madeUpCases } from "../cases/made-up-cases.js";
import { terrainOf } from "../cases/terrain.js";
import { type Trial, trialsOf } from "./trial.js";

/** Cases one by one, each put to the tool as often as is said and so: of any density, and about each of the rules and duties. */
export function singleCases(
  ruleSet: RuleSet,
  asked: Trial["asked"] = ["as given"],
  on: LocalDate = dayOfCases(ruleSet),
): readonly fc.Arbitrary<Trial>[] {
  const terrain = terrainOf(ruleSet);
  const cases = madeUpCases(ruleSet);
  const kinds = [cases.any, cases.any, ...terrain.rules.map(({ conditions }) => cases.about([conditions]))];
  return [
    trialsOf(
      fc.oneof(...kinds).map((facts) => ({ given: { on, facts }, changes: asked.map(() => ({})), asked })),
      terrain,
    ),
  ];
}
