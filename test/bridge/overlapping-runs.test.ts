import { Engine, type RuleProperties } from "json-rules-engine";
import { describe, expect, test } from "vitest";
import { toEngine } from "../../src/bridge/to-engine.js";
import { aBoolean, anInteger } from "../../src/testing/made-up/a-fact.js";
import { aRule, aRuleSet } from "../../src/testing/made-up/a-rule-set.js";
import { TODAY } from "../generated/asked.js";

const RUNS = 200;

const hungry = { all: [{ fact: "hungry", operator: "equal", value: true }] } as const;
const often = { all: [{ fact: "absences", operator: "greaterThan", value: 3 }] } as const;

/** Rules of the thresholds: json-rules-engine runs them last, at its own priority of 1. */
const set = aRuleSet([aBoolean("hungry"), anInteger("absences", 0, 9)], {
  rules: [aRule("goes-hungry", hungry), aRule("away-often", often, { event: { type: "level-4-harm" } })],
});

/** Rules of an application of its own, at two higher priorities: with those of the thresholds there are three. */
const own: readonly RuleProperties[] = [20, 10].map((priority) => ({
  name: `own-${priority}`,
  priority,
  conditions: { all: [{ fact: "open", operator: "equal", value: true }] },
  event: { type: "own" },
}));

const ALL = ["away-often", "goes-hungry", "own-10", "own-20"];

function addOwn(engine: Engine): void {
  for (const rule of own) engine.addRule(structuredClone(rule));
}

/** Facts that are there after so many turns. */
function factsOf(run: number): { readonly [fact: string]: unknown } {
  const after = async <Value>(turns: number, value: Value): Promise<Value> => {
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    return value;
  };
  return { hungry: () => after(run % 7, true), absences: () => after(run % 5, 9), open: () => after(run % 3, true) };
}

/** Begins so many runs, each a few turns after the one before, and waits for all of them. */
async function staggered(start: (run: number) => Promise<readonly string[]>): Promise<readonly (readonly string[])[]> {
  const begun: Promise<readonly string[]>[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    begun.push(start(run));
    for (let turn = 0; turn < 3; turn += 1) await Promise.resolve();
  }
  return Promise.all(begun);
}

const namesIn = (results: readonly { readonly name: string }[]) => results.map(({ name }) => name).sort();

describe("two hundred runs that overlap, over three priorities and facts that take their time,", () => {
  test("lose no rule through the bridge", async () => {
    const { run } = toEngine(set, { on: TODAY, prepare: addOwn });
    const held = await staggered(async (at) => namesIn((await run(factsOf(at))).result.results));
    expect(held).toHaveLength(RUNS);
    expect(held.filter((names) => String(names) !== String(ALL))).toEqual([]);
  });

  test("answer each for its own child", async () => {
    const { run } = toEngine(set, { on: TODAY, prepare: addOwn });
    const isEven = (at: number): boolean => at % 2 === 0;
    const held = await staggered(async (at) => (await run({ ...factsOf(at), hungry: isEven(at) })).answer.rules);
    expect(held.filter((names, at) => names.includes("goes-hungry") !== isEven(at))).toEqual([]);
  });

  test("lose rules without a word in one engine of json-rules-engine that they share", async () => {
    const shared = new Engine();
    addOwn(shared);
    for (const { name, conditions, event } of set.rules) {
      shared.addRule(structuredClone({ name, conditions, event }) as unknown as RuleProperties);
    }
    const held = await staggered(async (at) => namesIn((await shared.run(factsOf(at))).results));
    const lost = held.filter((names) => String(names) !== String(ALL));
    expect(lost.length).toBeGreaterThan(RUNS / 4);
    // What is lost is not among the rules that failed either: it was never looked at.
    expect(lost.every((names) => names.length < ALL.length)).toBe(true);
  });

  test("are refused in one engine of the bridge's that somebody would share", async () => {
    const engine = toEngine(set, { on: TODAY, prepare: addOwn }).engine();
    const first = engine.run(factsOf(1));
    await expect(engine.run(factsOf(2))).rejects.toThrow("loses rules when runs overlap");
    expect(namesIn((await first).results)).toEqual(ALL);
    expect(namesIn((await engine.run(factsOf(3))).results)).toEqual(ALL);
  });
});
