import * as fc from "fast-check";
import { describe, it } from "vitest";
import { ruleSets } from "../../../src/testing/made-up/rule-sets.js";
import { groundOf } from "../../../src/verify/model/ground.js";
import { newProver } from "../../../src/verify/model/prover.js";
import { setsWithCase } from "../../generated/arbitrary-cases.js";
import { runs } from "../../generated/runs.js";
import { saidAlike } from "./said-alike.js";

describe("rules as literals", () => {
  it("say of a child what the engine says, rule by rule, whatever is not known", () => {
    fc.assert(
      fc.property(setsWithCase(ruleSets), ([ruleSet, given]) => saidAlike(ruleSet, given, { groundOf, newProver })),
      runs(1_000),
    );
  });
});
