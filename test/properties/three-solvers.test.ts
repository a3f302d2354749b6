import { createModule } from "cadical-wasm";
import { describe, expect, it } from "vitest";
import { madeUpThresholds } from "../bench/proofs/made-up-thresholds.js";
import { answersByCadical } from "./solvers/by-cadical.js";
import { answersByZ3 } from "./solvers/by-z3.js";
import { queriesOf } from "./solvers/queries.js";
import type { Query } from "./solvers/recorded.js";

/** z3 takes its time, so it is asked one question in so many, spread over all of them. */
const EVERY = 4;

/** Everything that is asked while a set without some of its rules, which falls below itself, is held against the whole. */
const asked = new Map<string, readonly Query[]>();
function queriesIn(shape: "plain" | "counting"): readonly Query[] {
  const known = asked.get(shape);
  if (known !== undefined) return known;
  const whole = madeUpThresholds(200, shape);
  const queries = queriesOf({ ...whole, rules: whole.rules.filter((_, at) => at % 20 !== 0) }, whole);
  asked.set(shape, queries);
  return queries;
}

function howMany(queries: readonly Query[], wanted: Query["answer"]): number {
  return queries.filter(({ answer }) => answer === wanted).length;
}

function isAskedBothWays(queries: readonly Query[], least: number): void {
  const [met, unmet] = [howMany(queries, "satisfiable"), howMany(queries, "unsatisfiable")];
  expect(met + unmet).toBe(queries.length);
  expect(Math.min(met, unmet)).toBeGreaterThanOrEqual(least);
}

describe.each(["plain", "counting"] as const)(
  "of 200 made-up rules over 100 facts (%s), asked all that can be proved,",
  (shape) => {
    it("cadical says to every question what our solver says", async () => {
      const queries = queriesIn(shape);
      expect(answersByCadical(queries, await createModule())).toEqual(queries.map(({ answer }) => answer));
      isAskedBothWays(queries, 400);
    });

    it(`z3 says the same to one in ${EVERY} of them`, async () => {
      const some = queriesIn(shape).filter((_, at) => at % EVERY === 0);
      expect(await answersByZ3(some)).toEqual(some.map(({ answer }) => answer));
      isAskedBothWays(some, 100);
    });
  },
);

describe("another answer than ours", () => {
  it("is given by each of them where the clauses are kept from it", async () => {
    const bare = queriesIn("plain")
      .filter(({ answer }) => answer === "unsatisfiable")
      .slice(0, 100)
      .map((query) => ({ ...query, clauses: 0 }));
    expect(answersByCadical(bare, await createModule())).toContain("satisfiable");
    expect(await answersByZ3(bare)).toContain("satisfiable");
  });
});
