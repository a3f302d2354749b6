import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import type { Case } from "../../src/facts/case.js";
import { neverBelowTheBaseline } from "../../src/testing/laws/above-the-baseline.js";
import { agreesWith } from "../../src/testing/laws/agreement.js";
import type { Answer } from "../../src/testing/laws/answer.js";
import {
  levelNeverFallsWhenHarmRises,
  levelNeverRisesWhenAProtectiveFactRises,
} from "../../src/testing/laws/harm-and-protection.js";
import { knowingMoreNeverLowersAtLeast, knowingMoreNeverRaisesCouldBe } from "../../src/testing/laws/knowing-more.js";
import { LawBroken } from "../../src/testing/laws/law-broken.js";
import { levelsAreInOrder } from "../../src/testing/laws/levels-in-order.js";
import { sameFactsSameAnswer } from "../../src/testing/laws/same-facts.js";
import { whatMustNotMatterDoesNot } from "../../src/testing/laws/what-must-not-matter.js";
import { SEED } from "../generated/runs.js";
import { everyLaw } from "./every-law.js";
import { brokenBy, factsLeft, SOUND, tool, withRule } from "./planted.js";

const seed = SEED;

describe("thresholds that keep every law", () => {
  it.each(Object.entries(everyLaw(SOUND, "agreed")))("are found to keep it: %s", (_, law) => {
    const { tried, putToTheTest } = law({ seed });
    expect(tried).toBeGreaterThanOrEqual(500);
    expect(putToTheTest).toBeGreaterThan(50);
  });
});

describe("a law that is broken is found out, with as few facts as show it", () => {
  it("where more harm ends a rule, in two cases of one fact", () => {
    const set = withRule({ all: [{ fact: "harm", operator: "equal", value: "slight" }] }, "level-4-harm");
    const found = brokenBy(() => levelNeverFallsWhenHarmRises(set, { seed }));
    expect(found.cases.map(({ facts }) => facts)).toEqual([{ harm: "slight" }, { harm: "clear" }]);
    expect(found.message).toContain('the rule `planted` goes from "applies" to "does not apply"');
  });

  it("where more harm withdraws a reading, with what the reading turns on alone", () => {
    const [harm, alone, ...others] = SOUND.facts;
    if (harm === undefined || alone === undefined) throw new Error("there are facts");
    const when = { all: [{ fact: "harm", operator: "equal", value: "slight" } as const] };
    const read = { ...alone, whenUnknown: { read: true, when, reason: "It may be so.", basis: [] } };
    const rule = withRule({ all: [{ fact: "alone", operator: "equal", value: true }] }, "level-4-need");
    const found = brokenBy(() => levelNeverFallsWhenHarmRises({ ...rule, facts: [harm, read, ...others] }, { seed }));
    expect(found.cases.map(({ facts }) => facts)).toEqual([{ harm: "slight" }, { harm: "clear" }]);
  });

  it("where a protection raises a level, in two cases of two facts at most", () => {
    const set = withRule({
      all: [
        { fact: "safe", operator: "equal", value: true },
        { fact: "agreed", operator: "equal", value: false },
      ],
    });
    const found = brokenBy(() => levelNeverRisesWhenAProtectiveFactRises(set, { seed }));
    expect(Math.max(...factsLeft(found))).toBeLessThanOrEqual(2);
    expect(found.message).toContain("`safe` changed");
  });

  it("where a tool points below what is certain", () => {
    const upsideDown = tool(SOUND, ({ atLeast }) => ({ atLeast, pointsTo: "level-1" }));
    const found = brokenBy(() => levelsAreInOrder(SOUND, { indicate: upsideDown, seed }));
    expect(factsLeft(found)).toEqual([1]);
    expect(found.message).toContain("pointsTo is below atLeast");
  });

  it("where a tool takes what is not known for the worst", () => {
    const worst = tool(SOUND, (answer, { facts }) => ("harm" in facts ? answer : { atLeast: "level-4-harm" }));
    const found = brokenBy(() => knowingMoreNeverLowersAtLeast(SOUND, { indicate: worst, seed }));
    expect(factsLeft(found)).toEqual([0, 1]);
  });

  it("where a tool takes what is not known for nothing", () => {
    const best = tool(SOUND, (answer, { facts }) =>
      "harm" in facts ? answer : { atLeast: "level-1", couldBe: "level-1" },
    );
    const found = brokenBy(() => knowingMoreNeverRaisesCouldBe(SOUND, { indicate: best, seed }));
    expect(factsLeft(found)).toEqual([0, 1]);
  });

  it("where the first fact decides", () => {
    const byOrder = tool(SOUND, (answer, { facts }) =>
      Object.keys(facts)[0] === "agreed" ? { atLeast: "level-3" } : answer,
    );
    const found = brokenBy(() => sameFactsSameAnswer(SOUND, { indicate: byOrder, seed }));
    expect(factsLeft(found)).toEqual([2, 2, 2]);
    expect(found.message).toContain("changed with the order of the facts");
  });

  it("where a tool remembers who came before", () => {
    let asked = 0;
    const remembers = tool(SOUND, () => ({ atLeast: (asked++ & 2) === 0 ? "level-1" : "level-2" }));
    expect(brokenBy(() => sameFactsSameAnswer(SOUND, { indicate: remembers, seed })).message).toContain("second time");
  });

  it("where a level turns on what the family agrees to", () => {
    const set = withRule({ all: [{ fact: "agreed", operator: "equal", value: false }] }, "level-4-harm");
    const found = brokenBy(() => whatMustNotMatterDoesNot(set, ["agreed"], { seed }));
    expect(Math.max(...factsLeft(found))).toBeLessThanOrEqual(2);
  });

  it("where a tool has another cut-off, one above", () => {
    const set = { ...SOUND, rules: SOUND.rules.filter(({ name }) => name === "half-of-school-missed") };
    const other = compile({
      ...set,
      rules: set.rules.map((rule) => ({
        ...rule,
        conditions: { all: [{ fact: "attendance", operator: "lessThan", value: 11 } as const] },
      })),
    });
    const found = brokenBy(() => agreesWith(set, other.bounds, { seed }));
    expect(found.cases).toMatchObject([{ facts: { attendance: 10 } }]);
    expect(found.message).toContain("the tool: at least level-2");
    expect(found.message).toContain("the rule set: at least level-1");
  });
});

describe("what is wrong with a tool is said", () => {
  it("when it throws", () => {
    const found = brokenBy(() =>
      agreesWith(SOUND, () => {
        throw new TypeError("no such column");
      }),
    );
    expect(found.message).toContain("the tool gave no answer: it threw TypeError: no such column");
    expect(found.cause).toBeInstanceOf(TypeError);
    expect(factsLeft(found)).toEqual([0]);
  });

  it("when it answers a level that there is not, or nothing", () => {
    expect(brokenBy(() => agreesWith(SOUND, () => ({ atLeast: "level-9" }))).message).toContain(
      '"level-9", which is no level',
    );
    expect(brokenBy(() => agreesWith(SOUND, () => ({}) as Answer)).message).toContain("answered atLeast: nothing");
    expect(brokenBy(() => agreesWith(SOUND, () => undefined as unknown as Answer)).message).toContain(
      "answered nothing",
    );
  });
});

describe("a law that nothing put to the test", () => {
  const notTested = expect.objectContaining({ name: "LawNotTested" });

  it("is no law that was kept: there is nothing that it could be tried on", () => {
    const set = { ...SOUND, rules: SOUND.rules.slice(0, 2) };
    expect(() => levelNeverRisesWhenAProtectiveFactRises(set)).toThrow(notTested);
    expect(() => levelNeverRisesWhenAProtectiveFactRises(set)).toThrow("no rule turns on a protective fact");
    expect(() => neverBelowTheBaseline(SOUND, SOUND)).toThrow("no rule that binds every council");
  });

  it("is none either where the tool answers so that nothing could break it", () => {
    const lowest = tool(SOUND, () => ({ atLeast: "level-1" }));
    expect(() => levelNeverFallsWhenHarmRises(SOUND, { indicate: lowest })).toThrow("could not have been broken");
    expect(() => levelsAreInOrder(SOUND, { indicate: lowest })).toThrow(notTested);
    expect(() => knowingMoreNeverRaisesCouldBe(SOUND, { indicate: lowest })).toThrow(notTested);
  });

  it("names no fact that there is not", () => {
    expect(() => whatMustNotMatterDoesNot(SOUND, ["agreeed"])).toThrow("no fact called agreeed");
  });
});

describe("a tool that answers later", () => {
  const later =
    (change: (answer: Answer) => Answer) =>
    async (given: Case): Promise<Answer> =>
      Promise.resolve(change(compile(SOUND).bounds(given)));

  it("is tried one case after another, and found to keep a law", async () => {
    const kept = await agreesWith(
      SOUND,
      later((answer) => answer),
      { seed },
    );
    expect(kept).toMatchObject({ tried: 500, putToTheTest: 500, seed });
  });

  it("is found out as one that answers at once, with the same smallest case", async () => {
    const wrong = ({ atLeast }: Answer): Answer => ({ atLeast, pointsTo: "level-1" });
    const atOnce = brokenBy(() => levelsAreInOrder(SOUND, { indicate: tool(SOUND, wrong), seed }));
    const found = await levelsAreInOrder(SOUND, { indicate: later(wrong), seed }).catch((error: unknown) => error);
    expect(found).toBeInstanceOf(LawBroken);
    expect(String(found)).toBe(String(atOnce));
  });
});

describe("a broken law", () => {
  const set = withRule({ all: [{ fact: "harm", operator: "equal", value: "slight" }] }, "level-4-harm");

  it("reads as a page that a person can check by hand", () => {
    expect(brokenBy(() => levelNeverFallsWhenHarmRises(set)).message).toBe(
      [
        "when a fact of harm rises, no level falls: this is broken",
        "atLeast, pointsTo, couldBe fell from the first case to the second",
        "",
        '{"on":"2026-11-21","facts":{"harm":"slight"}}',
        "  at least level-4-harm, points to level-4-harm, could be level-4-harm; by planted",
        '{"on":"2026-11-21","facts":{"harm":"clear"}}',
        "  at least level-3, points to level-3, could be level-3; by clear-harm",
        "",
        'with `harm` changed, the rule `clear-harm` goes from "does not apply" to "applies"',
        'with `harm` changed, the rule `planted` goes from "applies" to "does not apply"',
        "to see it again: { seed: 1989, numRuns: 500 }",
      ].join("\n"),
    );
  });

  it("is found again by what it says", () => {
    const first = brokenBy(() => levelNeverFallsWhenHarmRises(set, { seed: 7, numRuns: 60 }));
    expect(first.replay).toEqual({ seed: 7, numRuns: 60 });
    expect(brokenBy(() => levelNeverFallsWhenHarmRises(set, first.replay)).message).toBe(first.message);
  });
});
