import type { IndicatedMany, RulesOfMany } from "levels-of-need/batch";
import { describe, expect, it } from "vitest";
import { comparedByOurs } from "./batch/by-ours.js";
import { COMPARED, codeOf, columnsOf, FEW_RULES } from "./batch/columns.js";
import { agreesOnLevels, agreesWithBounds } from "./batch/row-by-row.js";
import { DisagreementError } from "./measure/agreement.js";
import { madeUp } from "./workload/made-up.js";
import { MADE_UP_FACTS } from "./workload/made-up-facts.js";

const { ruleSet } = madeUp(FEW_RULES);
const many = comparedByOurs(ruleSet);

/** The same numbers, but another one in a row. */
function altered(numbers: Uint8Array, row: number): Uint8Array {
  return numbers.map((number, at) => (at === row ? number + 1 : number));
}

const KINDS = ["applies", "appliesWithReadings", "mayApply"] as const;

/** The same rules, but for one of them in the first row. */
function otherIn(kind: (typeof KINDS)[number]): RulesOfMany {
  if (many.rules === undefined) throw new Error("the rules were left out");
  const bits = many.rules[kind].map((words, rule) =>
    rule === 0 ? words.map((word, at) => (at === 0 ? word ^ 1 : word)) : words,
  );
  return { ...many.rules, [kind]: bits };
}

describe("before a batch is timed", () => {
  it("the rows tell levels apart", () => {
    expect(many.problems).toEqual([]);
    for (const levels of [many.atLeast, many.pointsTo, many.couldBe]) expect(new Set(levels).size).toBeGreaterThan(2);
  });

  it("its rows, in which little or everything is known, are what bounds says of each alone", () => {
    expect(() => agreesWithBounds(many, ruleSet, COMPARED)).not.toThrow();
  });

  const planted: readonly (readonly [string, Partial<IndicatedMany>])[] = [
    ["a level that is certain", { atLeast: altered(many.atLeast, 2_999) }],
    ["a level that is pointed to", { pointsTo: altered(many.pointsTo, 2_999) }],
    ["a level that is possible", { couldBe: altered(many.couldBe, 2_999) }],
    [
      "whether enough is known",
      { enoughKnown: many.enoughKnown.map((known, row) => (row === 2_999 ? 1 - known : known)) },
    ],
    ...KINDS.map((kind) => [`a rule that ${kind}`, { rules: otherIn(kind) }] as const),
  ];

  it.each(planted)("%s, wrong in one row, is found out", (_, other) => {
    expect(() => agreesWithBounds({ ...many, ...other }, ruleSet, COMPARED)).toThrow(DisagreementError);
  });

  it("levels of another batch are compared in every row, and one that is wrong, or a row too few, is found out", () => {
    const last = COMPARED.length - 1;
    const { atLeast, couldBe } = many;
    expect(() => agreesOnLevels("theirs", { atLeast: [...atLeast], couldBe: [...couldBe] }, many)).not.toThrow();
    for (const theirs of [
      { atLeast: altered(atLeast, last), couldBe },
      { atLeast, couldBe: altered(couldBe, last) },
      { atLeast: atLeast.subarray(1), couldBe: couldBe.subarray(1) },
    ]) {
      expect(() => agreesOnLevels("theirs", theirs, many)).toThrow(DisagreementError);
    }
  });

  it("columns say what the cases say, and begin again where there are more rows", () => {
    const rows = COMPARED.length + 3;
    const columns = columnsOf(COMPARED, rows);
    for (const fact of MADE_UP_FACTS) {
      const expected = Array.from(
        { length: rows },
        (_, row) => codeOf(fact, COMPARED[row % COMPARED.length] ?? {}) ?? 255,
      );
      expect([...(columns[fact.id] ?? [])]).toEqual(expected);
    }
  });
});
