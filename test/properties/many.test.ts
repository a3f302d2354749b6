import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indicateMany } from "../../src/engine/batch/indicate-many.js";
import { type IndicatedMany, NO_LEVEL, rulesOf } from "../../src/engine/batch/many.js";
import { checkCase } from "../../src/engine/check-case.js";
import { compile } from "../../src/engine/compile.js";
import type { Bounds, IndicatedLevel } from "../../src/engine/indication.js";
import { england } from "../../src/england/england.js";
import { indexFacts } from "../../src/facts/values-left.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { writtenCases } from "../../src/testing/cases/arbitrary-case.js";
import { aBoolean, anInteger } from "../../src/testing/made-up/a-fact.js";
import { aRule, aRuleSet } from "../../src/testing/made-up/a-rule-set.js";
import { ruleSets } from "../../src/testing/made-up/rule-sets.js";
import { asked, type MadeUpCase, TODAY } from "../generated/asked.js";
import { diceFrom, type MadeUpTable, madeUpTable } from "../generated/made-up-tables.js";
import { runs, SEED } from "../generated/runs.js";

/** What one row came to: as `bounds` says it, or what is wrong with it. */
type Row = Bounds | readonly string[];

function rowOf(many: IndicatedMany, row: number, wrong: ReadonlyMap<number, readonly string[]>): Row {
  const problems = wrong.get(row);
  if (problems !== undefined) {
    expect([many.atLeast[row], many.pointsTo[row], many.couldBe[row]]).toEqual([NO_LEVEL, NO_LEVEL, NO_LEVEL]);
    expect([many.enoughKnown[row], many.settled[row]]).toEqual([0, 0]);
    return problems;
  }
  const level = (numbers: Uint8Array): IndicatedLevel => many.levels[numbers[row] ?? NO_LEVEL] as IndicatedLevel;
  expect(many.settled[row] === 1).toBe(many.atLeast[row] === many.couldBe[row]);
  return {
    atLeast: level(many.atLeast),
    pointsTo: level(many.pointsTo),
    couldBe: level(many.couldBe),
    enoughKnown: many.enoughKnown[row] === 1,
    ...rulesOf(many, row),
  };
}

function wrongRows({ problems }: IndicatedMany): ReadonlyMap<number, readonly string[]> {
  const wrong = new Map<number, string[]>();
  for (const { row, fact, code } of problems) wrong.set(row, [...(wrong.get(row) ?? []), `${fact} ${code}`].sort());
  return wrong;
}

const tally = { rows: 0, wrong: 0 };

/** Holds every row of a table against the same case alone. */
function everyRowIsAsAlone(set: RuleSet, { table, cases }: MadeUpTable): void {
  const many = indicateMany(compile(set), table, { on: TODAY });
  const one = asked(set);
  const index = indexFacts(set.facts);
  const wrong = wrongRows(many);
  cases.forEach((facts, row) => {
    const given: MadeUpCase = { on: TODAY, facts };
    const checked = checkCase(given, set, index);
    const alone = checked.ok
      ? one.bounds(given)
      : checked.problems.map(({ at, code }) => `${at.replace("/facts/", "")} ${code}`).sort();
    expect(rowOf(many, row, wrong)).toEqual(alone);
    tally.rows++;
    if (!checked.ok) tally.wrong++;
  });
}

/** A number that is told apart at every value, and the age at every other month: more classes than a word has bits. */
const finelyCut: RuleSet = aRuleSet(
  [
    anInteger("times", 0, 80, { direction: "harm" }),
    anInteger("more", 0, 40),
    aBoolean("seen", { danger: { operator: "equal", value: true } }),
  ],
  {
    rules: [
      ...Array.from({ length: 81 }, (_, times) =>
        aRule(
          `just-${times}`,
          {
            all: [
              { fact: "times", operator: "equal", value: times },
              { fact: "seen", operator: "equal", value: times % 2 === 0 },
            ],
          },
          { event: { type: `level-${1 + (times % 3)}` } },
        ),
      ),
      ...Array.from({ length: 40 }, (_, more) =>
        aRule(
          `from-${more}`,
          {
            any: [
              { fact: "more", operator: "greaterThan", value: more },
              { fact: "times", operator: "lessThan", value: more },
            ],
          },
          { event: { type: "level-4-harm" } },
        ),
      ),
    ],
  },
);

describe("a row of a table", () => {
  test("comes to what it comes to alone: levels, enough known, rules and problems, of any set and any kind of column", () => {
    tally.rows = 0;
    tally.wrong = 0;
    fc.assert(
      fc.property(ruleSets, fc.nat(), (set, seed) => everyRowIsAsAlone(set, madeUpTable(set, 250, diceFrom(seed)))),
      runs(360),
    );
    expect(tally.rows).toBeGreaterThanOrEqual(90_000);
    // Rows that cannot be used are among them, and they are not most.
    expect(tally.wrong).toBeGreaterThan(tally.rows / 50);
    expect(tally.wrong).toBeLessThan(tally.rows / 2);
  });

  test("does so where rows fill a whole block and more, which are read four at a time", () => {
    fc.assert(
      fc.property(ruleSets, fc.nat(), (set, seed) => everyRowIsAsAlone(set, madeUpTable(set, 1_100, diceFrom(seed)))),
      runs(40),
    );
  });

  test("does so where a fact is cut into more classes than a word has bits", () => {
    const dice = diceFrom(SEED);
    for (let times = 0; times < 5; times++) everyRowIsAsAlone(finelyCut, madeUpTable(finelyCut, 1_100, dice));
  });

  test("does so by the national rules, with facts drawn by chance", () => {
    const dice = diceFrom(SEED);
    for (let times = 0; times < 8; times++) everyRowIsAsAlone(england(), madeUpTable(england(), 1_100, dice));
  });

  test("does so by the national rules, of children about whom some rule is", () => {
    const cases = fc
      .sample(writtenCases(england(), { on: TODAY }), { ...runs(2_000), seed: SEED })
      .map(({ facts }) => withoutOneOf(facts));
    const ids = [...new Set(cases.flatMap((facts) => Object.keys(facts)))];
    const columns = Object.fromEntries(ids.map((id) => [id, cases.map((facts) => facts[id])]));
    everyRowIsAsAlone(england(), { table: { rows: cases.length, columns }, cases });
  });
});

describe("that comparison", () => {
  test("finds a row that says something else than its case", () => {
    const { table, cases } = madeUpTable(finelyCut, 200, diceFrom(SEED));
    const shifted = [...cases.slice(1), ...cases.slice(0, 1)];
    expect(() => everyRowIsAsAlone(finelyCut, { table, cases: shifted })).toThrow();
  });
});

function withoutOneOf(facts: MadeUpCase["facts"]): MadeUpCase["facts"] {
  return Object.fromEntries(
    Object.entries(facts).map(([id, given]) => [
      id,
      typeof given === "object" && given !== null && "oneOf" in given ? (given.oneOf[0] ?? null) : given,
    ]),
  );
}
