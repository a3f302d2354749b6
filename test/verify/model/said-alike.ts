import { expect } from "vitest";
import type { Scalar } from "../../../src/facts/comparison.js";
import type { RuleSet } from "../../../src/ruleset/rule-set.js";
import type { groundOf } from "../../../src/verify/model/ground.js";
import type { newProver } from "../../../src/verify/model/prover.js";
import { asked, type MadeUpCase } from "../../generated/asked.js";
import { unlessRefused } from "../../properties/by-the-engine.js";
import { madeReady, pinned, speakingIn } from "./pinned.js";

/** What makes rules into literals: as it stands, or with a fault planted. */
export interface LiteralSource {
  readonly groundOf: typeof groundOf;
  readonly newProver: typeof newProver;
}

/** The same case without what proofs do not speak of: values known in part, and people grown up. */
function withoutParts({ on, facts }: MadeUpCase): MadeUpCase {
  const whole = Object.entries(facts).filter(
    ([id, value]) => typeof value !== "object" && id !== "ageYears" && !(id === "ageMonths" && Number(value) >= 216),
  );
  return { on, facts: Object.fromEntries(whole) as Record<string, Scalar> };
}

/** Of the case the literals say what the engine says, rule by rule; or both say that it contradicts itself. */
export function saidAlike(ruleSet: RuleSet, whole: MadeUpCase, source: LiteralSource): void {
  const given = withoutParts(whole);
  const prover = source.newProver(source.groundOf([ruleSet]), "partial");
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
