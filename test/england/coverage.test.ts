import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { englandInFull } from "../../src/england/england-in-full.js";
import type { ConditionGroup } from "../../src/facts/comparison.js";
import type { Example } from "../../src/ruleset/rule.js";
import { anInteger, anOrdered } from "../../src/testing/made-up/a-fact.js";
import { aRule, aRuleSet } from "../../src/testing/made-up/a-rule-set.js";
import { AGE_FACTS } from "../../src/testing/made-up/age-facts.js";
import { type NotStoodOn, notStoodOn } from "./boundaries.js";

const set = englandInFull();
const folder = new URL("../golden/stories/", import.meta.url);
const stories = readdirSync(folder).filter((file) => file.endsWith(".json"));

/** Names of the rules that are reasons in some golden story. */
const told = new Set(
  stories.flatMap((file): readonly string[] => JSON.parse(readFileSync(new URL(file, folder), "utf8")).expect.because),
);

describe("the golden stories", () => {
  it("give the reasons that they rest on", () => {
    expect(stories.length).toBeGreaterThan(0);
    expect(told.size).toBeGreaterThan(0);
    const rules = set.rules.map(({ name }) => name);
    expect([...told].filter((name) => !rules.includes(name))).toEqual([]);
  });

  it("tell of every theme on every route to which a rule of that theme points", () => {
    const routes = new Map(set.levels.map(({ id, route }) => [id, route]));
    const pairs = set.rules.map(({ name, theme, event }) => ({ name, pair: `${theme}: ${routes.get(event.type)}` }));
    const covered = new Set(pairs.filter(({ name }) => told.has(name)).map(({ pair }) => pair));
    const untold = new Set(pairs.map(({ pair }) => pair).filter((pair) => !covered.has(pair)));
    expect([...untold].toSorted()).toEqual([]);
  });
});

describe("the examples of a rule or duty", () => {
  const lines = (which: keyof NotStoodOn): readonly string[] =>
    [...set.rules, ...set.duties]
      .map((rule) => ({ rule, missing: notStoodOn(rule, set)[which] }))
      .filter(({ missing }) => missing.length > 0)
      .map(({ rule, missing }) => `${rule.theme}: ${rule.name}: ${missing.join(", ")}`)
      .toSorted();

  it("stand on both sides of each age, count, frequency and duration at which it changes", () => {
    expect(lines("sides")).toEqual([]);
  });

  it("stand one step further on as well: on the value, one below and one above", () => {
    expect(lines("further")).toEqual([]);
  });
});

describe("the search for ages and counts on which no example stands", () => {
  const often = anOrdered("often", ["never", "once", "occasional", "regular"], { direction: "harm" });
  const grave = anOrdered("grave", ["none", "slight", "clear"], { direction: "harm" });
  const times = anInteger("times", 0, 9);
  const counts = [
    {
      id: "worries",
      label: "Worries",
      of: [
        { fact: "often", operator: "atLeast", value: "once" },
        { fact: "grave", operator: "atLeast", value: "slight" },
      ],
    },
  ] as const;
  const made = aRuleSet([...AGE_FACTS, often, grave, times], { counts });
  const example = (given: Example["given"], expected: Example["expect"] = "applies"): Example => ({
    name: "made up",
    given,
    expect: expected,
  });
  const missing = (conditions: ConditionGroup, examples: readonly Example[]): NotStoodOn =>
    notStoodOn(aRule("made-up", conditions, { examples }), made);
  const underSixMonths: ConditionGroup = { all: [{ fact: "ageMonths", operator: "lessThan", value: 6 }] };

  const cases: readonly (readonly [
    says: string,
    ConditionGroup,
    readonly Example[],
    sides: string,
    further: string,
  ])[] = [
    ["an age", underSixMonths, [example({ ageMonths: 5 })], "ageMonths 6", "ageMonths 7"],
    ["an age that is unknown", underSixMonths, [example({}, "may apply")], "ageMonths 5, ageMonths 6", "ageMonths 7"],
    [
      "a year of age over which it comes to different things",
      underSixMonths,
      [example({ ageYears: 0 }, "may apply")],
      "ageMonths 5, ageMonths 6",
      "ageMonths 7",
    ],
    [
      "an age in years",
      { all: [{ fact: "ageYears", operator: "greaterThanInclusive", value: 16 }] },
      [example({ ageMonths: 191 })],
      "ageYears 16",
      "ageYears 17",
    ],
    [
      "the last month of childhood, and no grown-up's age",
      { all: [{ fact: "ageMonths", operator: "lessThan", value: 216 }] },
      [example({ ageMonths: 200 })],
      "ageMonths 215",
      "",
    ],
    [
      "a number at the end of what there is",
      { all: [{ fact: "times", operator: "greaterThan", value: 0 }] },
      [example({ times: { from: 1 } })],
      "times 0",
      "",
    ],
    [
      "one exact number",
      { all: [{ fact: "times", operator: "equal", value: 3 }] },
      [example({ times: 3 })],
      "times 2, times 4",
      "",
    ],
    [
      "a frequency, and leaves gravity out",
      {
        all: [
          { fact: "often", operator: "atLeast", value: "occasional" },
          { fact: "grave", operator: "atLeast", value: "slight" },
        ],
      },
      [example({ often: "once" }), example({ often: "occasional" })],
      "",
      "often regular",
    ],
    [
      "a count",
      { all: [{ fact: "worries", operator: "greaterThanInclusive", value: 1 }] },
      [example({ often: "once", grave: "none" }), example({ often: "never", grave: "none" })],
      "",
      "worries 2",
    ],
  ];

  test.each(cases)("finds %s", (_, conditions, examples, sides, further) => {
    const found = missing(conditions, examples);
    expect([found.sides.join(", "), found.further.join(", ")]).toEqual([sides, further]);
  });

  it("takes the examples of another rule for what both refer to, but not for an age", () => {
    const conditions = {
      shared: {
        any: [
          { fact: "often", operator: "atLeast", value: "once" },
          { fact: "ageMonths", operator: "lessThan", value: 6 },
        ],
      },
    } as const;
    const refers: ConditionGroup = { all: [{ condition: "shared" }] };
    const everyPattern = ["never", "once", "occasional"].map((value) => example({ often: value }));
    const other = aRule("other", refers, {
      examples: [...everyPattern, ...[5, 6, 7].map((ageMonths) => example({ ageMonths }))],
    });
    const rule = aRule("made-up", refers, { examples: [] });
    const found = notStoodOn(rule, { ...made, conditions, rules: [rule, other] });
    expect(found).toEqual({ sides: ["ageMonths 5", "ageMonths 6"], further: ["ageMonths 7"] });
  });

  it("finds nothing where each is stood on", () => {
    const examples = [5, 6, 7].map((ageMonths) => example({ ageMonths }));
    expect(missing(underSixMonths, examples)).toEqual({ sides: [], further: [] });
    const byYears = { all: [{ fact: "ageMonths", operator: "lessThan", value: 156 }] } as const;
    expect(missing(byYears, [example({ ageYears: 12 }), example({ ageYears: 13 })])).toEqual({
      sides: [],
      further: [],
    });
  });
});
