import { describe, expect, it } from "vitest";
import { sourceWith } from "../properties/faulty-engine.js";
import { checksAgainstJsonRulesEngine, finds } from "./checks.js";
import type { Evaluator } from "./evaluator.js";
import { MUTANTS } from "./mutants.js";
import { PROGRAM_MUTANTS } from "./program-mutants.js";

const checks = await checksAgainstJsonRulesEngine();
const EXPORTS = `
  export { compile } from "./engine/compile.js";
  export { readCase } from "./engine/read-case.js";
  export { readRuleSet } from "./ruleset/read.js";
`;

describe("the comparison with json-rules-engine kills a mutant in which", () => {
  it.each([...MUTANTS, ...PROGRAM_MUTANTS].map((mutant) => [mutant.says, mutant] as const))("%s", async (_, mutant) => {
    const evaluator = await sourceWith<Evaluator>(EXPORTS, mutant);
    const missedBy = mutant.killedBy.filter((check) => !finds(checks[check], evaluator));
    expect(missedBy).toEqual([]);
    expect(mutant.killedBy).not.toEqual([]);
  });

  it("nothing is changed: that one lives through every check", async () => {
    const evaluator = await sourceWith<Evaluator>(EXPORTS);
    expect(Object.values(checks).map((check) => check(evaluator))).toEqual([false, false, false, false]);
  });

  it("a line is to be changed that is no longer there: then the test itself fails", async () => {
    const [mutant] = MUTANTS;
    const gone = { ...mutant, file: "facts/values.ts", says: "", was: "no such line", is: "" };
    await expect(sourceWith<Evaluator>(EXPORTS, gone)).rejects.toThrow("exactly once");
  });
});
