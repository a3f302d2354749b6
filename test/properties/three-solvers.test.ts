import { createModule } from "cadical-wasm";
import { describe, expect, it } from "vitest";
import { madeUpThresholds } from "../bench/proofs/made-up-thresholds.js";
import { answersByCadical } from "./solvers/by-cadical.js";
import { answersByZ3 } from "./solvers/by-z3.js";
import { queriesOf } from "./solvers/queries.js";
import type { Query } from "./solvers/recorded.js";

/** z3 takes its time, so it is asked this many of the questions, spread over all of them. */
const FOR_Z3 = 160;

describe.each([
  { rules: 200, shape: "plain" },
  { rules: 24, shape: "counting" },
] as const)("of $rules made-up rules over 100 facts ($shape), asked all that can be proved,", ({ rules, shape }) => {
  let kept: readonly Query[] | undefined;
  const asked = (many: number): readonly Query[] => {
    if (kept !== undefined) return kept;
    const whole = madeUpThresholds(many, shape);
    // without some of its rules, so that it falls below itself
    kept = queriesOf({ ...whole, rules: whole.rules.filter((_, at) => at % 20 !== 0) }, whole);
    return kept;
  };

  it("cadical says to every question what our solver says", async () => {
    const queries = asked(rules);
    const ours = queries.map(({ answer }) => answer);
    expect(answersByCadical(queries, await createModule())).toEqual(ours);
    const [met = 0, unmet = 0] = ["satisfiable", "unsatisfiable"].map(
      (wanted) => ours.filter((one) => one === wanted).length,
    );
    console.info(`${shape}: ${queries.length} questions, ${met} satisfiable, ${unmet} unsatisfiable`);
    expect(Math.min(met, unmet)).toBeGreaterThan(30);
  });

  it(`z3 says the same to ${FOR_Z3} of them, spread over all`, async () => {
    const queries = asked(rules);
    const step = Math.floor(queries.length / FOR_Z3);
    const some = queries.filter((_, at) => at % step === 0);
    expect(await answersByZ3(some)).toEqual(some.map(({ answer }) => answer));
    expect(some.length).toBeGreaterThanOrEqual(FOR_Z3);
    expect(new Set(some.map(({ answer }) => answer)).size).toBe(2);
  });
});
