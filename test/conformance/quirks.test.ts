import { Engine } from "json-rules-engine";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { readCase } from "../../src/engine/read-case.js";
import type { Case } from "../../src/facts/case.js";
import { TODAY } from "../generated/asked.js";
import { accepted, aRule, borchester, faultsIn, type Json, localBasis, theNational } from "../ruleset/sets.js";
import { OURS } from "./evaluator.js";
import { refusalsOf, withRule } from "./quirk-rules.js";
import { asItsRule, QUIRKS, type Quirk } from "./quirks.js";

const bases = [theNational()];

describe("json-rules-engine, of conditions that are refused here,", () => {
  test.each(QUIRKS.map((quirk) => [quirk.does, quirk] as const))("%s", async (_, quirk) => {
    expect(await fires(quirk)).toBe(quirk.fires);
    expect(refusalsOf(quirk, OURS)).toEqual(quirk.refused.toSorted());
  });
});

/** A case whose facts are not as they should be, beside what is made of it on each side. */
const CASES: readonly {
  readonly does: string;
  readonly comparison: Json;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly fires: boolean;
  readonly ours: string;
}[] = [
  {
    does: "finds what nobody knows unequal to anything",
    comparison: { fact: "youngCarer", operator: "notEqual", value: true },
    facts: { youngCarer: null },
    fires: true,
    ours: "may apply",
  },
  {
    does: "finds what was not asked unequal to anything, once it allows undefined facts",
    comparison: { fact: "youngCarer", operator: "notEqual", value: true },
    facts: {},
    fires: true,
    ours: "may apply",
  },
  {
    does: "finds what was not asked outside any list",
    comparison: { fact: "mobility", operator: "notIn", value: ["rolls-only"] },
    facts: {},
    fires: true,
    ours: "may apply",
  },
  {
    does: "finds an attendance that nobody knows not low",
    comparison: { fact: "schoolAttendancePercent", operator: "lessThan", value: 50 },
    facts: { schoolAttendancePercent: null },
    fires: false,
    ours: "may apply",
  },
  {
    does: "reads the number at the head of a text",
    comparison: { fact: "schoolAttendancePercent", operator: "lessThan", value: 50 },
    facts: { schoolAttendancePercent: "9" },
    fires: true,
    ours: "wrong-kind",
  },
  {
    does: "reads a list of one number as the number",
    comparison: { fact: "schoolAttendancePercent", operator: "lessThan", value: 50 },
    facts: { schoolAttendancePercent: [9] },
    fires: true,
    ours: "wrong-kind",
  },
  {
    does: "finds what is not a number unequal to anything",
    comparison: { fact: "schoolAttendancePercent", operator: "notEqual", value: 50 },
    facts: { schoolAttendancePercent: Number.NaN },
    fires: true,
    ours: "wrong-kind",
  },
  {
    does: "compares with the infinite",
    comparison: { fact: "schoolAttendancePercent", operator: "greaterThan", value: 50 },
    facts: { schoolAttendancePercent: Number.POSITIVE_INFINITY },
    fires: true,
    ours: "wrong-kind",
  },
  {
    does: "runs a function that is given for a fact",
    comparison: { fact: "youngCarer", operator: "equal", value: true },
    facts: { youngCarer: () => true },
    fires: true,
    ours: "wrong-kind",
  },
  {
    does: "waits for a promise that is given for a fact",
    comparison: { fact: "youngCarer", operator: "equal", value: true },
    facts: { youngCarer: Promise.resolve(true) },
    fires: true,
    ours: "wrong-kind",
  },
  {
    does: "reads facts that the case only inherits",
    comparison: { fact: "youngCarer", operator: "equal", value: true },
    facts: Object.create({ youngCarer: true }),
    fires: true,
    ours: "missing-facts",
  },
];

describe("json-rules-engine, of facts that are not known or not as they should be,", () => {
  test.each(CASES.map((one) => [one.does, one] as const))("%s", async (_, one) => {
    const conditions = { all: [one.comparison] } as unknown as Quirk["conditions"];
    expect(await fires({ does: one.does, conditions, facts: one.facts, fires: one.fires, refused: [] })).toBe(
      one.fires,
    );
    expect(stands(one.comparison, one.facts)).toBe(one.ours);
  });
});

describe("json-rules-engine", () => {
  test("writes into the rules that it is given, and ours are as they were", () => {
    const written = { all: [{ fact: "youngCarer", operator: "equal", value: true, priority: "10" }] };
    new Engine([], { pathResolver: nowhere }).addRule({ conditions: written as never, event: { type: "so" } });
    expect(written.all[0]?.priority).toBe(10);
    const set = borchester();
    const before = JSON.stringify(set);
    compile(accepted(set, { bases })).indicate({ on: TODAY, facts: { youngCarer: true } });
    expect(JSON.stringify(set)).toBe(before);
  });

  test("orders results by how deep their rules lie; here they stand in one order however they were written", async () => {
    const deep = { name: "deep", conditions: { all: [{ all: [{ any: [so] }] }] }, event: { type: "so" } };
    const flat = { name: "flat", conditions: { all: [so] }, event: { type: "so" } };
    const engine = new Engine([deep, flat], { pathResolver: nowhere });
    const { results } = await engine.run({ youngCarer: true });
    expect(results.map(({ name }) => name)).toEqual(["flat", "deep"]);
    const rules = [aRule("deep", "youngCarer"), aRule("flat", "youngCarer")].map((rule) => ({
      ...rule,
      event: { type: "level-2" },
      basis: localBasis,
      conditions: (rule.name === "deep" ? deep : flat).conditions,
    }));
    const thresholds = compile(accepted(borchester({ rules }), { bases }));
    const { reasons } = thresholds.indicate({ on: TODAY, facts: { youngCarer: true } });
    expect(reasons.map(({ rule }) => rule)).toEqual(["deep", "flat", "young-carer"]);
  });

  test("goes down a circle of conditions until its stack is full; here it is refused when read", async () => {
    const engine = new Engine([], { pathResolver: nowhere });
    engine.setCondition("round", { not: { condition: "round" } });
    engine.addRule({ conditions: { condition: "round" }, event: { type: "so" } });
    await expect(engine.run({})).rejects.toThrow(RangeError);
    expect(faultsIn(borchester({ conditions: { round: { not: { condition: "round" } } } }), { bases })).toEqual([
      "cycle at /conditions/round",
    ]);
  });

  test("finds a condition that nobody has set false, once it allows them, so that its opposite is true", async () => {
    const engine = new Engine([], { allowUndefinedConditions: true, pathResolver: nowhere });
    engine.addRule({ conditions: { not: { condition: "nobody-has-this" } }, event: { type: "so" } });
    expect((await engine.run({})).results).toHaveLength(1);
    const refused = refusalsOf({ conditions: { not: { condition: "nobody-has-this" } } }, OURS);
    expect(refused).toEqual(["unknown-condition at /conditions/not/condition"]);
  });

  test("ends a run with the event `error` that nobody listens for; here no level may be called so", async () => {
    const engine = new Engine([{ conditions: { all: [so] }, event: { type: "error" } }], { pathResolver: nowhere });
    await expect(engine.run({ youngCarer: true })).rejects.toBeDefined();
    for (const reserved of ["error", "success", "failure"]) {
      const levels = [{ id: reserved, name: "Level", route: "universal" }];
      expect(faultsIn(borchester({ levels }), { bases })).toContain("reserved-level at /levels/0/id");
    }
  });

  test("takes two rules of one name; here the second is refused", async () => {
    const twice = [1, 2].map(() => ({ name: "twice", conditions: { all: [so] }, event: { type: "so" } }));
    expect((await new Engine(twice, { pathResolver: nowhere }).run({ youngCarer: true })).results).toHaveLength(2);
    const rule = { ...aRule("twice", "youngCarer"), event: { type: "level-2" }, basis: localBasis };
    expect(faultsIn(borchester({ rules: [rule, rule] }), { bases })).toContain("duplicate-name at /rules/1/name");
  });
});

const so = { fact: "youngCarer", operator: "equal", value: true };

function nowhere(): never {
  throw new Error("no path leads anywhere");
}

/** Whether json-rules-engine fires the rule, with facts that are absent allowed. */
async function fires(quirk: Quirk): Promise<boolean> {
  const engine = new Engine([], {
    allowUndefinedFacts: true,
    pathResolver: (value: object, path: string) => Object.entries(value).find(([key]) => `$.${key}` === path)?.[1],
  });
  engine.addRule(asItsRule(quirk));
  return (await engine.run(quirk.facts ?? {})).results.length === 1;
}

/** How the rule stands on the facts; the code under which they are refused, if they are. */
function stands(comparison: Json, facts: Readonly<Record<string, unknown>>): string {
  const set = accepted(withRule({ conditions: { all: [comparison as never] } }), { bases });
  const read = readCase({ on: TODAY, facts }, set);
  if (!read.ok) return read.problems.map(({ code }) => code).join();
  const { applies, mayApply } = compile(set).bounds({ on: TODAY, facts } as Case);
  return applies.includes("a-quirk") ? "applies" : mayApply.includes("a-quirk") ? "may apply" : "does not apply";
}
