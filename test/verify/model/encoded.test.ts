import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Scalar } from "../../../src/facts/comparison.js";
import type { RuleSet } from "../../../src/ruleset/rule-set.js";
import { ruleSets } from "../../../src/testing/made-up/rule-sets.js";
import { groundOf } from "../../../src/verify/model/ground.js";
import { newProver } from "../../../src/verify/model/prover.js";
import { setsWithCase } from "../../generated/arbitrary-cases.js";
import { asked, type MadeUpCase } from "../../generated/asked.js";
import { runs } from "../../generated/runs.js";
import { unlessRefused } from "../../properties/by-the-engine.js";
import { madeReady, pinned, speakingIn } from "./pinned.js";

/** The same case without what proofs do not speak of: values known in part, and people grown up. */
function withoutParts({ on, facts }: MadeUpCase): MadeUpCase {
  const whole = Object.entries(facts).filter(
    ([id, value]) => typeof value !== "object" && id !== "ageYears" && !(id === "ageMonths" && Number(value) >= 216),
  );
  return { on, facts: Object.fromEntries(whole) as Record<string, Scalar> };
}

function agree(ruleSet: RuleSet, given: MadeUpCase): void {
  const prover = newProver(groundOf([ruleSet]), "partial");
  madeReady(prover);
  const isCase = prover.tell(pinned(given, prover)) === "satisfiable";
  const said = unlessRefused(() => asked(ruleSet).bounds(given));
  expect(isCase).toBe(said !== undefined);
  if (said === undefined) return;
  const { applies, appliesWithReadings, mayApply } = said;
  expect(speakingIn(prover)).toEqual({
    "at-least": applies,
    "points-to": appliesWithReadings,
    "could-be": [...applies, ...mayApply].sort(),
  });
}

describe("rules as literals", () => {
  it("say of a child what the engine says, rule by rule, whatever is not known", () => {
    fc.assert(
      fc.property(setsWithCase(ruleSets), ([ruleSet, given]) => agree(ruleSet, withoutParts(given))),
      runs(1_000),
    );
  });
});
