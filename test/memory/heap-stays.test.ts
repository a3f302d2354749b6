import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { aBoolean, anInteger } from "../../src/testing/made-up/a-fact.js";
import { aRule, aRuleSet } from "../../src/testing/made-up/a-rule-set.js";

const SMALL = aRuleSet([aBoolean("hurt"), anInteger("ageMonths", 0, 311)], {
  rules: [
    aRule("hurt-at-all", { all: [{ fact: "hurt", operator: "equal", value: true }] }),
    aRule("very-young", { all: [{ fact: "ageMonths", operator: "lessThan", value: 24 }] }),
  ],
});

/**
 * Bytes by which the heap may have grown in the end.
 *
 * Whatever is kept of every one of 100,000 turns takes a reference at the least, 8 bytes: 800,000. What V8 learns of the code
 * in that time was measured as up to 300,000. Of 10,000 rule sets made ready, each takes more than 10,000 bytes.
 */
const MOST_GROWTH = 500_000;

/**
 * The turns before the heap is measured: V8 keeps what it learns of the code, and weak tables stay as large as they once were.
 *
 * Indications have more of them. What is kept of a rule set so that it is made once (questions, groups of few values, words)
 * has an end, but it takes as many children to come near it: measured, 300,000 bytes from the 10,000th turn to the 20,000th,
 * 100,000 from the 60,000th to the 300,000th.
 */
const FIRST = 10_000;
const FIRST_INDICATIONS = 50_000;

const HALF_AN_HOUR = 1_800_000;

/** By how many bytes the heap grows while a process of its own repeats a work; with a leak, if one is planted. */
function growth(work: string, first: number, turns: number, leak?: string): Promise<number> {
  const watch = fileURLToPath(new URL("./watch.mjs", import.meta.url));
  const args = ["--expose-gc", watch, work, String(first), String(turns), ...(leak === undefined ? [] : [leak])];
  return new Promise((done, fail) => {
    const child = execFile(process.execPath, args, (error, out) => (error === null ? done(Number(out)) : fail(error)));
    child.stdin?.end(JSON.stringify(SMALL));
  });
}

describe("the heap is where it was", () => {
  it.each([
    ["100,000 indications of changing children on changing days", "indications", FIRST_INDICATIONS, 100_000],
    ["100,000 bounds of the same", "bounds", FIRST, 100_000],
    ["10,000 sessions opened, answered and left", "sessions", FIRST, 10_000],
    ["10,000 rule sets made ready, asked and dropped", "thresholds", FIRST, 10_000],
  ])(
    "after %s",
    async (_, work, first, turns) => {
      const grown = await growth(work, first, turns);
      console.info(`${work}: ${grown} bytes after ${turns} turns`);
      expect(grown).toBeLessThan(MOST_GROWTH);
    },
    HALF_AN_HOUR,
  );
});

describe("what is kept is found", () => {
  it.each([
    ["a reference for each of 100,000 bounds", "bounds", 100_000, "a reference"],
    ["an answer by day for each of 100,000 bounds", "bounds", 100_000, "every day and its answer"],
    ["one rule set of a hundred that were made ready", "thresholds", 10_000, "what was made ready"],
  ])("if it is %s", async (_, work, turns, leak) => {
    expect(await growth(work, FIRST, turns, leak)).toBeGreaterThan(MOST_GROWTH);
  });
});
