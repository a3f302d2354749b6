import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import type { Session } from "../../src/engine/session.js";
import type { Case } from "../../src/facts/case.js";
import type { BuiltInFacts } from "../../src/facts/catalogue.js";
import type { Comparison } from "../../src/facts/comparison.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { aBoolean, anInteger } from "../../src/testing/made-up/a-fact.js";
import { aRule, aRuleSet } from "../../src/testing/made-up/a-rule-set.js";
import { AGE_FACTS } from "../../src/testing/made-up/age-facts.js";
import { TODAY } from "../generated/asked.js";

type Facts = BuiltInFacts & { readonly hurt: boolean; readonly teeth: number };

const hurt: Comparison = { fact: "hurt", operator: "equal", value: true };
const bitten: Comparison = { fact: "teeth", operator: "greaterThan", value: 3 };
const set: RuleSet = aRuleSet(
  [...AGE_FACTS, aBoolean("hurt"), anInteger("teeth", 0, 20, { appliesWhen: { ...hurt } })],
  {
    rules: [
      aRule("hurt-child", { all: [hurt] }, { event: { type: "level-2" } }),
      aRule("bitten-child", { all: [bitten] }),
      aRule("hurt-child-from-december", { all: [hurt] }, { inForce: { from: "2026-12-01" } }),
    ],
  },
);
const thresholds = compile<{ readonly hurt: boolean; readonly teeth: number }>(set);

function begun(facts: Case<Facts>["facts"] = {}): Session<Facts> {
  return thresholds.session({ on: TODAY, facts });
}

function levelOf(changed: ReturnType<Session<Facts>["set"]>): string {
  return changed.ok ? changed.value.pointsTo.id : changed.problems.map(({ code, at }) => `${code} ${at}`).join(", ");
}

describe("a session", () => {
  it("gives the changed indication with each fact that is set and unset", () => {
    const session = begun();
    expect(session.indicate().pointsTo.id).toBe("level-1");
    expect(levelOf(session.set({ hurt: true }))).toBe("level-2");
    expect(levelOf(session.set({ teeth: { from: 4 } }))).toBe("level-3");
    expect(levelOf(session.unset("teeth"))).toBe("level-2");
    expect(session.given()).toEqual({ on: TODAY, facts: { hurt: true } });
  });

  it("takes several facts at once, which are undone at once", () => {
    const session = begun();
    expect(levelOf(session.set({ teeth: 9, hurt: true }))).toBe("level-3");
    expect(session.undo().given).toEqual({});
  });

  it("moves to another day, on which another rule is in force", () => {
    const session = begun({ hurt: true });
    expect(levelOf(session.moveTo("2026-12-01"))).toBe("level-3");
    expect(session.given().on).toBe("2026-12-01");
    expect(session.undo().pointsTo.id).toBe("level-2");
    expect(session.given().on).toBe(TODAY);
  });

  it("undoes change by change and makes them again, until something else is changed", () => {
    const session = begun();
    session.set({ hurt: true });
    session.set({ teeth: 2 });
    session.undo();
    session.undo();
    expect([session.given().facts, session.canUndo(), session.canRedo()]).toEqual([{}, false, true]);
    expect(session.redo().given).toEqual({ hurt: true });
    session.set({ hurt: false });
    expect(session.canRedo()).toBe(false);
    expect(session.redo().given).toEqual({ hurt: false });
    expect(session.undo().given).toEqual({ hurt: true });
  });

  it("stays as it was with nothing left to undo", () => {
    const session = begun({ hurt: true });
    expect(session.undo().given).toEqual({ hurt: true });
  });

  it("takes what changes nothing for no change", () => {
    const session = begun({ hurt: true, teeth: 3 });
    session.set({ hurt: true, teeth: 3 });
    session.unset("ageMonths");
    session.moveTo(TODAY);
    expect(session.canUndo()).toBe(false);
  });

  it("tells asked and not known from not asked", () => {
    const session = begun();
    session.set({ hurt: null });
    expect(session.given().facts).toEqual({ hurt: null });
    expect(session.undo().given).toEqual({});
  });

  const refused: readonly (readonly [
    string,
    (session: Session<Facts>) => ReturnType<Session<Facts>["set"]>,
    string,
  ])[] = [
    ["a value that the fact cannot have", (session) => session.set({ teeth: 21 }), "out-of-range /facts/teeth"],
    ["what contradicts the rest", (session) => session.set({ hurt: false }), "contradictory-facts /facts/hurt"],
    ["a fact that there is not", (session) => session.set({ hrt: true } as never), "unknown-fact /facts/hrt"],
    ["to unset a fact that there is not", (session) => session.unset("hrt" as never), "unknown-fact /facts/hrt"],
    ["what is no list of facts", (session) => session.set(null as never), "missing-facts /facts"],
    ["a map of facts", (session) => session.set(new Map([["hurt", false]]) as never), "missing-facts /facts"],
    ["a day that does not exist", (session) => session.moveTo("2026-02-30"), "not-a-day /on"],
  ];

  it.each(refused)("refuses %s and stays as it was", (_, change, problem) => {
    const session = begun({ hurt: true });
    session.set({ teeth: 9 });
    session.set({ teeth: 2 });
    session.undo();
    const before = JSON.stringify([session.given(), session.indicate()]);
    expect(levelOf(change(session))).toBe(problem);
    expect(JSON.stringify([session.given(), session.indicate()])).toBe(before);
    expect([session.canUndo(), session.canRedo()]).toEqual([true, true]);
  });

  it("refuses with every problem at once, repeating no value", () => {
    const said = begun().set({ teeth: 4711, hrt: true } as never);
    expect(said.ok ? [] : said.problems.map(({ code }) => code)).toEqual(["out-of-range", "unknown-fact"]);
    expect(JSON.stringify(said)).not.toContain("4711");
  });

  it("refuses to take back an age in months beside which an age in years is left that spans eighteen", () => {
    const grownUp = compile({ ...set, ages: { to: 25, sets: ["made-up"] } });
    const session = grownUp.session({ on: TODAY, facts: { ageMonths: 230, ageYears: { from: 17, to: 20 } } });
    const said = session.unset("ageMonths");
    expect(said.ok ? [] : said.problems.map(({ code }) => code)).toEqual(["age-spans-eighteen"]);
  });

  it("does not begin with a case that cannot be used", () => {
    expect(() => begun({ hurt: "yes" as never })).toThrow("/facts/hurt");
  });

  it("does not see what is done to the facts afterwards", () => {
    const mine = { hurt: true, teeth: { oneOf: [2, 9] } };
    const session = begun();
    session.set(mine);
    mine.teeth.oneOf.length = 0;
    mine.hurt = false;
    expect(session.given().facts).toEqual({ hurt: true, teeth: { oneOf: [2, 9] } });
  });
});
