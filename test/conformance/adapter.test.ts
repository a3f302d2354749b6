import { createRequire } from "node:module";
import { Engine, type EngineResult, Rule, type RuleProperties } from "json-rules-engine";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Evaluate, evaluatedHere, type HowToEvaluate, type MakeResult } from "./published/adapter.js";
import type { TestRun } from "./published/hook.js";
import { cloneNamed } from "./published/run-suite.js";
import { standings, summary } from "./published/standing.js";

const { default: Result } = createRequire(import.meta.url)("json-rules-engine/dist/rule-result.js") as {
  default: MakeResult;
};
const theirs = Rule.prototype as unknown as { evaluate: Evaluate };
const byTheirOwn = theirs.evaluate;

let told: string[][] = [];
beforeEach(() => {
  told = [];
});
afterEach(() => {
  theirs.evaluate = byTheirOwn;
});

describe("a rule of json-rules-engine that the strict language has the like of", () => {
  it("is evaluated here, and leaves the very results that json-rules-engine leaves", async () => {
    const own = await run();
    install("as judged");
    expect(byRule(await run())).toEqual(byRule(own));
    expect(told).toEqual([[], [], []]);
  });

  it("comes to the opposite where that is wanted, so that it can be seen which tests would find it out", async () => {
    const own = await run();
    install("opposite");
    const { results, failureResults } = await run();
    expect([results.length, failureResults.length]).toEqual([own.failureResults.length, own.results.length]);
  });
});

describe("a rule of json-rules-engine is left to its own evaluation, and why is told, where", () => {
  const first = { fact: "visits", operator: "lessThan", value: 3 };
  it.each([
    ["it reads a path", { all: [{ ...first, path: "$.x" }] }, ["unsupported-key path"]],
    ["it goes by priority", { all: [{ ...first, priority: 7 }] }, ["unsupported-key priority"]],
    ["a key is strange", { all: [{ ...first, note: "x" }] }, ["unknown-key note"]],
    ["it compares two facts", { all: [{ ...first, value: { fact: "visits" } }] }, ["wrong-operator"]],
    ["it holds nothing", { all: [] }, ["empty-group"]],
    ["it has an operator of its own", { all: [{ ...first, operator: "contains" }] }, ["unknown-operator"]],
    ["a fact is of another kind than its value", { all: [{ ...first, fact: "carer" }] }, ["wrong-operator"]],
    [
      "a fact is not known",
      { all: [{ ...first, fact: "who" }] },
      ["a fact is not known, which is not the same as false"],
    ],
  ])("%s", async (_, conditions, why) => {
    install("as judged");
    const engine = new Engine([], { allowUndefinedFacts: true, pathResolver: () => undefined });
    engine.addRule({ conditions: conditions as unknown as RuleProperties["conditions"], event: { type: "so" } });
    await engine.run({ visits: 2, carer: true });
    expect(told).toEqual([why]);
  });
});

describe("a test of theirs", () => {
  const test = (over: Partial<TestRun>): TestRun => ({
    file: "f",
    title: "t",
    passed: true,
    ours: 1,
    refused: [],
    ...over,
  });
  it.each([
    ["agrees if it passes with our evaluation", test({}), test({ passed: false }), "agrees", true],
    ["may agree whatever the rule comes to", test({}), test({}), "agrees", false],
    ["differs if it fails with our evaluation alone", test({ passed: false }), test({}), "differs", false],
    ["is not covered if one of its rules is refused", test({ refused: ["cycle"] }), test({}), "not covered", false],
    ["is not covered if it evaluates no rule", test({ ours: 0 }), test({}), "not covered", false],
  ] as const)("%s", (_, ours, opposite, standing, turns) => {
    const [found] = standings({ ours: [ours], opposite: [opposite], theirs: [test({ ours: 0 })] });
    expect(found).toMatchObject({ standing, turns });
  });

  it("is listed with how it stands and why, and counted", () => {
    const found = standings({ ours: [test({ refused: ["cycle"] })], opposite: [test({})], theirs: [test({})] });
    expect(summary(found)).toContain("not covered  f: t (cycle)");
    expect(summary(found)).toContain("1 tests: 0 agree, 0 differ, 1 are not covered");
  });
});

describe("where their tests are", () => {
  it.each([
    [undefined, "JSON_RULES_ENGINE_REPO is not set"],
    ["/nowhere/at/all", "/nowhere/at/all is no clone of json-rules-engine"],
  ])("is said to be missing: %s", (path, missing) => {
    expect(cloneNamed(path)).toEqual({ missing });
  });
});

function install(says: HowToEvaluate["says"]): void {
  const tell = (refused: readonly string[]): void => void told.push([...refused]);
  theirs.evaluate = evaluatedHere(byTheirOwn, Result, { says, tell });
}

/** Their order follows how deep rules lie, and is nobody's promise. */
function byRule({ results, failureResults }: EngineResult): readonly string[][] {
  return [results, failureResults].map((some) => some.map((one) => JSON.stringify(one)).toSorted());
}

/** Three rules over groups, opposites and a name that two of them use; as JSON, so that only what they say is compared. */
async function run(): Promise<EngineResult> {
  const engine = new Engine([], { pathResolver: () => undefined });
  const [few, red] = [
    { fact: "visits", operator: "lessThan", value: 3 },
    { fact: "badge", operator: "in", value: ["red", "blue"] },
  ];
  engine.setCondition("busy", { any: [red, { not: few }] });
  const rules = {
    nested: { all: [{ any: [few, red] }, { not: { all: [red, { not: { condition: "busy" } }] } }] },
    named: { condition: "busy" },
    alone: { not: { fact: "visits", operator: "equal", value: 2 } },
  };
  for (const [name, conditions] of Object.entries(rules)) engine.addRule({ name, conditions, event: { type: name } });
  const { almanac: _, ...results } = await engine.run({ visits: 2, badge: "green" });
  return JSON.parse(JSON.stringify(results));
}
