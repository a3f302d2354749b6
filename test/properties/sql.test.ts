import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { england } from "../../src/england/england.js";
import { ruleSets } from "../../src/testing/made-up/rule-sets.js";
import { madeUp } from "../bench/workload/made-up.js";
import { SEED } from "../generated/runs.js";
import { prepared } from "../sql/agreement/agrees.js";

/** `npm run test:sql` asks for as many as the promise in `test/README.md` names. */
const ROWS = Number(process.env.SQL_ROWS ?? 8_000);

describe("in DuckDB a statement comes in every row to what the engine comes to", () => {
  test("of the national set, whatever little or much is known, typed or as text", async () => {
    const parts = Math.max(4, Math.ceil(ROWS / 10_000));
    for (let part = 0; part < parts; part++) {
      const one = await prepared(england(), Math.ceil(ROWS / parts), SEED + part, part % 4 === 3 ? "text" : "typed");
      expect(await one.differenceOf(one.statement)).toBeUndefined();
      expect(one.refused).toBeGreaterThan(0);
      one.close();
    }
  });

  test("of two hundred made-up sets", async () => {
    let refused = 0;
    for (const [at, set] of fc.sample(ruleSets, { seed: SEED, numRuns: 200 }).entries()) {
      const one = await prepared(set, 250, SEED + at, at % 3 === 0 ? "text" : "typed");
      expect(await one.differenceOf(one.statement), `set ${at}`).toBeUndefined();
      refused += one.refused;
      one.close();
    }
    expect(refused).toBeGreaterThan(500);
  });

  test("of a set of a thousand rules", async () => {
    const one = await prepared(madeUp(1_000).ruleSet, 1_000, SEED, "typed");
    expect(await one.differenceOf(one.statement)).toBeUndefined();
    expect(one.refused).toBeGreaterThan(0);
    one.close();
  });
});
