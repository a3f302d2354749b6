import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { england } from "../../src/england/england.js";
import { writtenCases } from "../../src/testing/cases/arbitrary-case.js";
import { asked, TODAY } from "../generated/asked.js";
import { runs } from "../generated/runs.js";

const set = england();
const { bounds } = asked(set);

describe("the made-up children", () => {
  it("are at every level, with and without readings, settled and not", () => {
    const seen = fc.sample(writtenCases(set, { on: TODAY }), runs(250)).flatMap((given) => {
      const { atLeast, pointsTo, couldBe } = bounds(given);
      const isSettled = atLeast.id === couldBe.id ? "settled" : "open";
      return [`at least ${atLeast.id}`, isSettled, atLeast.id === pointsTo.id ? "as given" : "by a reading"];
    });
    const wanted = set.levels.map(({ id }) => `at least ${id}`);
    expect(seen).toEqual(expect.arrayContaining([...wanted, "settled", "open", "as given", "by a reading"]));
  });
});
