import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { runExamples } from "../../src/engine/examples.js";
import { readCase } from "../../src/engine/read-case.js";
import { england } from "../../src/england/england.js";
import { CATALOGUE } from "../../src/facts/catalogue.js";
import type { Condition } from "../../src/facts/comparison.js";
import { namesIn } from "../../src/ruleset/reach.js";
import { readRuleSet } from "../../src/ruleset/read.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { arbitraryCase } from "../../src/testing/cases/arbitrary-case.js";
import { dayOfCases } from "../../src/testing/cases/days.js";
import { aRuleSet } from "../../src/testing/made-up/a-rule-set.js";
import { arbitraryCondition } from "../../src/testing/made-up/arbitrary-condition.js";
import { arbitraryFact } from "../../src/testing/made-up/arbitrary-fact.js";
import { arbitraryOverlay } from "../../src/testing/made-up/arbitrary-overlay.js";
import { arbitraryRuleSet, arbitraryRuleSetFile } from "../../src/testing/made-up/arbitrary-rule-set.js";
import { asFile } from "../../src/testing/made-up/as-file.js";
import { runs } from "../generated/runs.js";

const national = england();
const densities = ["sparse", "dense", "complete"] as const;

/** The smallest value of which it is so. */
function smallest<Value>(values: fc.Arbitrary<Value>, isSo: (value: Value) => boolean, numRuns = 2_000): Value {
  const found = fc.check(
    fc.property(values, (value) => !isSo(value)),
    runs(numRuns),
  );
  const [value] = found.counterexample ?? [];
  if (value === undefined) throw new Error("no value of which it is so was made up");
  return value;
}

describe("a made-up case", () => {
  it.each(densities)("can be read for the national rules and for made-up ones: %s", (density) => {
    const ofNational = arbitraryCase(national, { density }).map((given) => [national, given] as const);
    const ofMadeUp = arbitraryRuleSet().chain((set) =>
      arbitraryCase(set, { density }).map((one) => [set, one] as const),
    );
    for (const pairs of [ofNational, ofMadeUp]) {
      fc.assert(
        fc.property(pairs, ([set, given]) => {
          expect(readCase(given, set)).toMatchObject({ ok: true });
        }),
        runs(150),
      );
    }
  });

  it("in full leaves nothing open, and one that is dense knows more than one that is sparse", () => {
    const { bounds } = compile(national);
    fc.assert(
      fc.property(arbitraryCase(national, { density: "complete" }), (given) => {
        expect(bounds(given).mayApply).toEqual([]);
      }),
      runs(100),
    );
    const known = densities.map((density) =>
      fc
        .sample(arbitraryCase(national, { density }), runs(60))
        .reduce((sum, { facts }) => sum + Object.keys(facts).length, 0),
    );
    expect(known).toEqual(known.toSorted((a, b) => a - b));
  });

  it("reaches every level of the national rules", () => {
    const { bounds } = compile(national);
    for (const density of densities) {
      const levels = fc.sample(arbitraryCase(national, { density }), runs(150)).map((one) => bounds(one).pointsTo.id);
      expect([...new Set(levels)].toSorted()).toEqual(national.levels.map(({ id }) => id).toSorted());
    }
  });

  it("is of the last day on which the rules change, or of the day that is asked for", () => {
    expect(dayOfCases(national)).toBe("2026-06-29");
    expect(smallest(arbitraryCase(national), () => true).on).toBe("2026-06-29");
    expect(smallest(arbitraryCase(national, { on: "2026-11-21" }), () => true).on).toBe("2026-11-21");
  });

  it("shrinks to nothing, and to the one fact that matters with its quietest value that does", () => {
    expect(smallest(arbitraryCase(national), () => true).facts).toEqual({});
    expect(smallest(arbitraryCase(national), ({ facts }) => facts.missingNow !== undefined).facts).toEqual({
      missingNow: false,
    });
    const attends = ({ facts }: ReturnType<typeof arbitraryCase> extends fc.Arbitrary<infer Case> ? Case : never) =>
      typeof facts.schoolAttendancePercent === "number" && facts.schoolAttendancePercent < 90;
    expect(smallest(arbitraryCase(national), attends).facts).toEqual({ schoolAttendancePercent: 89 });
  });

  it("in full stays so while it shrinks: all is well but for what matters", () => {
    const hurt = smallest(arbitraryCase(national, { density: "complete" }), ({ facts }) => facts.missingNow === true);
    expect(compile(national).bounds(hurt).mayApply).toEqual([]);
    const loud = national.facts.filter(
      ({ id, direction }) =>
        direction === "harm" && Object.entries(hurt.facts).some(([key, value]) => key === id && value === true),
    );
    expect(loud.map(({ id }) => id)).toEqual(["missingNow"]);
  });
});

describe("a made-up fact", () => {
  it("may stand in a rule file, in every kind and direction", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(arbitraryFact({ id: "clutter" }), (fact) => {
        seen.add(fact.kind).add(fact.direction);
        expect(readRuleSet(asFile(aRuleSet([fact])), { rootOn: CATALOGUE })).toMatchObject({ ok: true });
      }),
      runs(60),
    );
    expect([...seen].toSorted()).toEqual(["boolean", "choice", "harm", "integer", "neutral", "ordered", "protective"]);
  });
});

describe("a made-up condition", () => {
  it("is over the facts that rules may read, and shrinks to a single comparison", () => {
    const conditions = arbitraryCondition(national);
    const ids = new Set([...national.facts, ...national.counts].map(({ id }) => id).concat("ageYears"));
    fc.assert(
      fc.property(conditions, (condition) => {
        expect([...namesIn(condition).facts].filter((name) => !ids.has(name) || name === "reporterRole")).toEqual([]);
      }),
      runs(200),
    );
    const deep = smallest(conditions, (one) => depthOf(one) > 2);
    expect(depthOf(deep)).toBe(3);
    const single = smallest(conditions, (one) => namesIn(one).facts.size > 0);
    expect(depthOf(single)).toBe(2);
    expect(namesIn(single).facts.size).toBe(1);
  });
});

function depthOf(condition: Condition): number {
  const parts =
    "all" in condition ? condition.all : "any" in condition ? condition.any : "not" in condition ? [condition.not] : [];
  return 1 + Math.max(0, ...parts.map(depthOf));
}

describe("a made-up rule set", () => {
  it("is read from its file, and every example in it comes to what it says", () => {
    fc.assert(
      fc.property(arbitraryRuleSetFile(), (file) => {
        const read = readRuleSet(JSON.stringify(file), { rootOn: CATALOGUE });
        expect(read).toMatchObject({ ok: true });
        if (read.ok) expect(runExamples(read.value).failed).toEqual([]);
      }),
      runs(60),
    );
  });

  it("has as many rules as are asked for, at most", () => {
    const most = (maxRules: number) =>
      Math.max(...fc.sample(arbitraryRuleSet({ maxRules }), runs(80)).map(({ rules }) => rules.length));
    expect([most(1), most(12)]).toEqual([1, expect.toSatisfy((many: number) => many > 5 && many <= 12)]);
  });

  it("shrinks to the rule and the comparison that matter", () => {
    const mayProtect = ({ rules }: RuleSet) => rules.some(({ event }) => event.type === "level-4");
    const { rules, duties, counts, facts } = smallest(arbitraryRuleSet(), mayProtect);
    expect([rules.length, duties, counts]).toEqual([1, [], []]);
    expect(depthOf(rules[0]?.conditions ?? { all: [] })).toBeLessThanOrEqual(2);
    expect(facts.filter(({ id }) => id.startsWith("fact")).length).toBeLessThanOrEqual(1);
  });

  it("is printed without what no case turns on", () => {
    const [set] = fc.sample(arbitraryRuleSet(), runs(1));
    expect(fc.stringify(set)).toMatch(/^levels: .*\nfacts: /);
    expect(fc.stringify(set)).not.toContain("question");
    expect(Object.keys(set ?? {})).toContain("rules");
  });
});

describe("a made-up council's file", () => {
  it("is read on top of the national rules, every one, and changes them in every way", () => {
    const ways = new Set<string>();
    fc.assert(
      fc.property(arbitraryOverlay(national), (file) => {
        expect(readRuleSet(file, { bases: [national] })).toMatchObject({ ok: true });
        for (const key of ["removes", "replaces", "places", "rules"] as const) if (file[key]?.length) ways.add(key);
        if (file.levels?.some(({ takes }) => takes !== undefined)) ways.add("takes");
      }),
      runs(40),
    );
    expect([...ways].toSorted()).toEqual(["places", "removes", "replaces", "rules", "takes"]);
  });

  it("shrinks to the one change that matters, and the fewest levels", () => {
    const file = smallest(arbitraryOverlay(national), ({ removes = [] }) => removes.length > 0, 100);
    expect([file.removes?.length, file.replaces, file.places, file.rules]).toEqual([1, [], [], []]);
    expect(file.levels?.length).toBe(4);
  });
});
