import * as fc from "fast-check";
import { expect, test } from "vitest";
import { england } from "../../../src/england/england.js";
import type { RuleSet } from "../../../src/ruleset/rule-set.js";
import { ruleSets } from "../../../src/testing/made-up/rule-sets.js";
import { madeUp } from "../../bench/workload/made-up.js";
import { diceFrom } from "../../generated/made-up-tables.js";
import { SEED } from "../../generated/runs.js";
import { type MadeUpRows, madeUpRows, type Stored } from "../agreement/made-up-rows.js";
import { type DatabaseEngine, type Held, heldAgainst, inSeconds, statementFor } from "./engine.js";
import { ATTACKS, withFreeWords } from "./free-words.js";

/** How much is compared: `ROWS=1000000 SETS=500` compares more. */
const ROWS = Number(process.env.ROWS ?? 100_000);
const SETS = Number(process.env.SETS ?? 50);
const ROWS_OF_A_SET = 200;

/** The rows of one run: every other one in columns of text alone. */
function rowsOf(set: RuleSet, many: number, run: number): MadeUpRows {
  const as: Stored = run % 2 === 0 ? "typed" : "text";
  return madeUpRows(set, many, diceFrom(SEED + run), as);
}

/**
 * What every database must come to, beside the package's own engine; `database` is the one for a run, and `batches` how many
 * statements share the rows of the national set, each with columns of its own.
 */
export function comesToTheSame(database: (run: number) => DatabaseEngine, batches: number): void {
  test(`of ${ROWS} made-up rows and the national set`, async () => {
    const held: Held[] = [];
    for (let run = 0; run < batches; run++) {
      const one = await heldAgainst(database(run), england(), rowsOf(england(), Math.ceil(ROWS / batches), run));
      expect(one.difference).toBeUndefined();
      held.push(one);
    }
    expect(sum(held, "rows")).toBeGreaterThanOrEqual(ROWS);
    expectAllSorts(held, england());
  });

  test(`of ${SETS} made-up sets`, async () => {
    const held: Held[] = [];
    for (const [run, set] of fc.sample(ruleSets, { seed: SEED, numRuns: SETS }).entries()) {
      const one = await heldAgainst(database(run), set, rowsOf(set, ROWS_OF_A_SET, run));
      expect(one.difference, `set ${run}`).toBeUndefined();
      held.push(one);
    }
    expect(sum(held, "refused")).toBeGreaterThan(0);
    expect(sum(held, "open")).toBeGreaterThan(0);
  });

  test("of a set of a thousand rules", async () => {
    const { ruleSet } = madeUp(1_000);
    const made = rowsOf(ruleSet, 1_000, 0);
    const held = await heldAgainst(database(0), ruleSet, made);
    const planned = await database(0).plan(statementFor(database(0).dialect, ruleSet, made));
    console.info(`planned in ${inSeconds(planned)}`);
    expect(held.difference).toBeUndefined();
    expect(held.refused).toBeGreaterThan(0);
  });

  test("with every word that a person may write freely made an attack, and changes not a letter of the statement", async () => {
    const made = rowsOf(england(), ROWS_OF_A_SET, 0);
    const { dialect } = database(0);
    const attacked = ATTACKS.map((words) => withFreeWords(england(), words));
    const statements = new Set(attacked.map((set) => statementFor(dialect, set, made)));
    expect(statements).toEqual(new Set([statementFor(dialect, england(), made)]));
    const held = await heldAgainst(database(0), england(), made, [...statements][0]);
    expect(held).toMatchObject({ difference: undefined, rows: ROWS_OF_A_SET });
  });

  test("and does not where the statement has a fault", async () => {
    const made = rowsOf(england(), ROWS_OF_A_SET, 0);
    const statement = statementFor(database(0).dialect, england(), made);
    const spoilt = statement.replaceAll(", TRUE)", ", FALSE)");
    expect(spoilt).not.toBe(statement);
    expect((await heldAgainst(database(0), england(), made, spoilt)).difference).toMatch(/could_be|may_apply/);
  });
}

function sum(held: readonly Held[], what: "rows" | "refused" | "open"): number {
  return held.reduce((before, one) => before + one[what], 0);
}

/** That agreement means something: rows point to every level, some are open, and some cannot be used. */
function expectAllSorts(held: readonly Held[], { levels }: RuleSet): void {
  expect(new Set(held.flatMap((one) => [...one.levels]))).toEqual(new Set([...levels.map(({ id }) => id), null]));
  expect(sum(held, "refused")).toBeGreaterThan(0);
  expect(sum(held, "open")).toBeGreaterThan(0);
}
