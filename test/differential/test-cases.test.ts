import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCase } from "../../src/engine/read-case.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { ruleSets } from "../../src/testing/made-up/rule-sets.js";
import { testCases } from "../../src/verify/test-cases/test-cases.js";
import { unshrunk } from "../generated/runs.js";
import { possibleValues } from "../properties/possible-values.js";
import { changedAt, turnedRound } from "../verify/changed-at.js";
import { classesOf, completed } from "./completed.js";
import { byJsonRulesEngine } from "./reference.js";

/** Every rule is in force at all times: days are not json-rules-engine's matter. */
const sets = ruleSets.map((set): RuleSet => ({ ...set, rules: set.rules.map(({ inForce: _, ...rule }) => rule) }));

const PICKS = Array.from({ length: 12 }, (_, place) => place * 7_919);

/** Whether json-rules-engine finds that a rule applies in all completions of what is given, in none, or in some. */
async function statusOf(name: string, set: RuleSet, given: object): Promise<string> {
  const possible = possibleValues(set, given as never);
  if (possible === undefined) return "refused";
  const { cases } = completed(possible, await classesOf(set, possible), PICKS);
  let [holds, fails] = [false, false];
  for (const facts of cases) {
    const applies = (await byJsonRulesEngine(set, facts)).includes(name);
    holds ||= applies;
    fails ||= !applies;
  }
  return holds ? (fails ? "may apply" : "applies") : "does not apply";
}

describe("a test case, by json-rules-engine", () => {
  it("comes out as expected, and turns round when one comparison that it decides is turned round", async () => {
    const tally = { turned: 0, open: 0 };
    const property = fc.asyncProperty(sets, async (set) => {
      for (const one of testCases(set, { criterion: "boundary" })) {
        const { rule, given, expect: expected, decides } = one;
        expect(readCase(one.case, set).ok).toBe(true);
        if (expected === "may apply") {
          tally.open += 1;
          continue;
        }
        expect(await statusOf(rule, set, given)).toBe(expected);
        for (const at of decides) {
          const opposite = expected === "applies" ? "does not apply" : "applies";
          expect(await statusOf(rule, changedAt(set, at, turnedRound), given)).toBe(opposite);
          tally.turned += 1;
        }
      }
    });
    await fc.assert(property, unshrunk(60));
    console.info(tally);
    expect(tally.turned).toBeGreaterThan(500);
    expect(tally.open).toBeGreaterThan(100);
  });
});
