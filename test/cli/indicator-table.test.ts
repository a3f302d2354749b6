import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Comparing, comparingIn } from "../../src/cli/starting/comparison-words.js";
import { columnProblems } from "../../src/cli/starting/indicator-columns.js";
import { type IndicatorsRead, readIndicators } from "../../src/cli/starting/indicator-rows.js";
import { laidOut } from "../../src/cli/starting/laid-out.js";
import { comparisonsOf } from "../../src/cli/starting/value-words.js";
import { CATALOGUE } from "../../src/facts/catalogue.js";
import type { Scalar } from "../../src/facts/comparison.js";
import type { Fact } from "../../src/facts/fact.js";
import { allValues, valuesMeeting } from "../../src/facts/values.js";
import { type CsvTable, readCsvTable } from "../../src/node/table/csv-table.js";

const LEVELS = [
  { id: "level-1", name: "Level 1: Universal" },
  { id: "level-2", name: "Level 2: Early help" },
];
const HEAD = "level,indicator,fact,comparison,value,basis,justification";

function table(text: string): CsvTable {
  const read = readCsvTable(text, "t.csv");
  if ("problem" in read) throw new Error(read.problem.says);
  return read;
}

function read(...rows: readonly string[]): IndicatorsRead {
  return readIndicators(table([HEAD, ...rows].join("\n")), { levels: LEVELS, facts: CATALOGUE });
}

function factCalled(id: string): Fact {
  const found = CATALOGUE.find((fact) => fact.id === id);
  if (found === undefined) throw new Error(`no fact ${id}`);
  return found;
}

/** What each way of comparing means of a place in the order of values, said without operators. */
const MEANT: Readonly<Record<Comparing, (place: number, first: number, last: number) => boolean>> = {
  is: (place, first) => place === first,
  "is not": (place, first) => place !== first,
  "one of": (place, first, last) => place === first || place === last,
  "none of": (place, first, last) => place !== first && place !== last,
  "less than": (place, first) => place < first,
  "at most": (place, first) => place <= first,
  "more than": (place, first) => place > first,
  "at least": (place, first) => place >= first,
  between: (place, first, last) => place >= first && place <= last,
};

function written(value: Scalar): string {
  return value === true ? "yes" : value === false ? "no" : String(value);
}

describe("a comparison in words", () => {
  it("is met by exactly the values that the words mean, for every fact, way and value", () => {
    const ways = Object.keys(MEANT) as Comparing[];
    fc.assert(
      fc.property(
        fc.constantFrom(...CATALOGUE),
        fc.constantFrom(...ways),
        fc.nat(),
        fc.nat(),
        (fact, way, one, two) => {
          const values = allValues(fact);
          const [first, last] = [one % values.length, two % values.length].sort((a, b) => a - b) as [number, number];
          const comparing = comparingIn(way, fact);
          if ("fault" in comparing) {
            expect(comparing.fault).toContain(fact.id);
            return;
          }
          const isPair = way === "between" || ((way === "one of" || way === "none of") && first !== last);
          const cell = [first, ...(isPair ? [last] : [])].map((place) => written(values[place] as Scalar));
          const found = comparisonsOf(fact, comparing.way, cell.join(way === "between" ? " to " : "; "));
          if ("fault" in found) throw new Error(found.fault);
          const met = values.filter((value) =>
            found.comparisons.every((part) => valuesMeeting(values, part).has(value)),
          );
          expect(met).toEqual(values.filter((_, place) => MEANT[way](place, first, last)));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ["<", "less than"],
    ["<=", "at most"],
    ["≥", "at least"],
    ["No more than", "at most"],
    ["fewer than", "less than"],
    ["'=", "is"],
    ["lessThanInclusive", "at most"],
  ])("%s is %s", (cell, way) => {
    expect(comparingIn(cell, factCalled("schoolAttendancePercent"))).toEqual({ way });
  });

  it.each([
    ["schoolAttendancePercent", "50%", 50],
    ["schoolAttendancePercent", "50 per cent", 50],
    ["suspensions12m", "1 suspension", 1],
    ["latenessPattern", "Regular", "regular"],
    ["missingNow", "Yes", true],
  ])("of %s takes %s", (id, cell, value) => {
    expect(comparisonsOf(factCalled(id), "is", cell)).toMatchObject({ comparisons: [{ value }] });
  });

  it.each([
    ["ageMonths", "5 years", /whole number of months/],
    ["schoolAttendancePercent", "49.5", /whole number/],
    ["schoolAttendancePercent", "-1", /whole number/],
    ["latenessPattern", "reglar", /did you mean `regular`/],
    ["latenessPattern", "once; regular", /write `one of`/],
    ["missingNow", "maybe", /`yes` or `no`/],
    ["missingNow", "", /says no value/],
  ])("of %s refuses %j with a sentence", (id, cell, says) => {
    expect(comparisonsOf(factCalled(id), "is", cell)).toEqual({ fault: expect.stringMatching(says) });
  });
});

describe("a row", () => {
  const sound = "level-2,Often late,latenessPattern,at least,regular,page 1,";

  it("goes by ids or by words, whatever the capitals", () => {
    const { indicators } = read(
      "LEVEL 2: early help,Often late,How often the child comes late to school,>=,Regular,page 1,",
    );
    expect(indicators).toMatchObject(read(sound).indicators.map(({ rows, ...rest }) => rest));
  });

  it("is named with every reason at once", () => {
    const { problems } = read("level-7,,latenesPattern,,,,");
    expect(problems.map(({ at }) => at)).toEqual(["/2/indicator", "/2/basis", "/2/level", "/2/fact"]);
  });

  it.each([
    ["a fact that only duties read", "level-2,A,reporterRole,is,teacher,page 1,", /duties and actions alone/],
    [
      "what is said where a fact is not so",
      `level-2,A,${(factCalled("missingNow") as { labelWhenFalse: string }).labelWhenFalse},is,yes,page 1,`,
      /`no`/,
    ],
    ["age without a justification", "level-2,A,ageMonths,less than,60,page 1,", /Equality Act/],
    ["steps compared as numbers", "level-2,A,latenessPattern,more than,regular,page 1,", /goes by steps/],
    ["a range that falls", "level-2,A,suspensions12m,between,4 to 2,page 1,", /lower one first/],
  ])("is refused for %s", (_, row, says) => {
    const { indicators, problems } = read(row);
    expect(indicators).toEqual([]);
    expect(problems.map((one) => one.says).join()).toMatch(says);
  });

  it("is one rule with others of its words and level, and falls with them", () => {
    const other = "level-2,Often late,schoolAttendancePercent,less than,90,page 2,";
    expect(read(sound, other).indicators).toMatchObject([{ comparisons: [{}, {}], basis: ["page 1", "page 2"] }]);
    const half = read(sound, other.replace("90", "900"));
    expect(half.indicators).toEqual([]);
    expect(half.problems.map(({ code }) => code)).toEqual(["fellow-row", "wrong-value"]);
  });

  it("falls with one that may belong to it: without words, or at a level that nobody knows", () => {
    expect(read(sound, "level-2,,schoolAttendancePercent,less than,90,page 2,").indicators).toEqual([]);
    expect(read(sound, "lvl,Often late,schoolAttendancePercent,less than,90,page 2,").indicators).toEqual([]);
  });

  it("keeps its number below empty rows and cells with line breaks, and its place names the line", () => {
    const { problems } = read('level-2,"Often\nlate",latenessPattern,is,regular,page 1,', ",,,,,,", "x,A,b,c,d,e,");
    expect(problems[0]).toMatchObject({ at: "/4/level", place: { line: 5 } });
  });
});

describe("the columns", () => {
  it("may stand in any order and letters; what is missing, strange or double is said at once", () => {
    expect(columnProblems(table("Basis,VALUE,comparison,fact,indicator,level\n"), "t.csv")).toEqual([]);
    const found = columnProblems(table("level,level,owner,fact\n"), "t.csv").map(({ code }) => code);
    expect(found).toEqual(["unknown-key", "given-twice", ...Array(4).fill("missing-key")]);
  });
});

describe("a file that is laid out", () => {
  it("is the same JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(laidOut(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("has a condition on a line", () => {
    const all = [{ fact: "missingNow", operator: "equal", value: true }];
    expect(laidOut({ conditions: { all } })).toBe(
      '{\n  "conditions": { "all": [{ "fact": "missingNow", "operator": "equal", "value": true }] }\n}',
    );
  });
});
