import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { england } from "../../src/england/england.js";
import { aBoolean, anOrdered } from "../../src/testing/made-up/a-fact.js";
import { aRule, aRuleSet } from "../../src/testing/made-up/a-rule-set.js";
import { asked } from "../generated/asked.js";
import { childrenOf } from "../generated/children.js";
import { runs } from "../generated/runs.js";
import { tryEveryRule } from "./for-every-rule.js";

const set = england();
const { bounds } = asked(set);
const children = childrenOf(set);

describe("the made-up children", () => {
  it("are at every level, with and without readings, settled and not", () => {
    const seen = fc.sample(children.cases, runs(250)).flatMap((given) => {
      const { atLeast, pointsTo, couldBe } = bounds(given);
      const isSettled = atLeast.id === couldBe.id ? "settled" : "open";
      return [`at least ${atLeast.id}`, isSettled, atLeast.id === pointsTo.id ? "as given" : "by a reading"];
    });
    const wanted = set.levels.map(({ id }) => `at least ${id}`);
    expect(seen).toEqual(expect.arrayContaining([...wanted, "settled", "open", "as given", "by a reading"]));
  });
});

describe("the search through every rule finds out thresholds by which", () => {
  const harm = anOrdered("harm", ["none", "slight", "grave"], { direction: "harm" });
  const safe = aBoolean("safe", { direction: "protective" });
  const agreed = aBoolean("agreed");
  const [alone, others] = [
    aBoolean("alone", { direction: "harm" }),
    { fact: "alone", operator: "equal", value: true } as const,
  ];

  it("more harm ends a rule", () => {
    const rules = [aRule("slight-alone", { all: [{ fact: "harm", operator: "equal", value: "slight" }] })];
    expect(() => tryEveryRule(aRuleSet([harm, alone], { rules }), ({ id }) => id === "harm", "falls", 20)).toThrow(
      "Property failed",
    );
  });

  it("a protection raises a level", () => {
    const rules = [aRule("safe-and-alone", { all: [{ fact: "safe", operator: "equal", value: true }, others] })];
    expect(() => tryEveryRule(aRuleSet([safe, alone], { rules }), ({ id }) => id === "safe", "rises", 20)).toThrow(
      "Property failed",
    );
  });

  it("what the family agrees to moves a level", () => {
    const rules = [aRule("not-agreed", { all: [{ fact: "agreed", operator: "equal", value: false }, others] })];
    expect(() => tryEveryRule(aRuleSet([agreed, alone], { rules }), ({ id }) => id === "agreed", "moves", 20)).toThrow(
      "Property failed",
    );
  });
});
