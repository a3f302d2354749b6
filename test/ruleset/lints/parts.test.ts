import { describe, expect, test } from "vitest";
import { type Json, localBasis, national } from "../sets.js";
import { cleanFile, cleanFileWith, findingsIn, found, TODAY, when } from "./clean-file.js";

const fact: Json = {
  id: "clutterScale",
  kind: "integer",
  from: 1,
  to: 9,
  unit: "points",
  theme: "Home",
  label: "Clutter image rating",
  question: "Do you already know the clutter image rating?",
  nature: "measured",
  direction: "harm",
  howToAnswer: "own-records",
  whoKnows: ["housing"],
};
const action: Json = { id: "ring-the-hub", says: "Ring the hub.", by: "whoever is there", basis: localBasis };
const ringing: Json = { name: "borchester-ringing", actions: ["ring-the-hub"] };
const change: Json = { rule: "young-carer", reason: "So it is here.", basis: localBasis };

describe("something without an authority", () => {
  test.each([
    ["an action", { actions: [{ ...action, basis: [] }], rules: [ringing] }, "/actions/0/basis"],
    ["a placement", { places: [{ ...change, at: "level-3", basis: [] }] }, "/places/0/basis"],
    ["a removal", { removes: [{ ...change, basis: [] }] }, "/removes/0/basis"],
    [
      "a timescale",
      { timescales: [{ id: "two-days", title: "Two days", from: "the call", length: 2, unit: "days", basis: [] }] },
      "/timescales/0/basis",
    ],
    [
      "a cautious reading",
      {
        facts: [{ ...fact, whenUnknown: { read: 9, reason: "Fires.", basis: [] } }],
        rules: [
          {
            name: "borchester-clutter",
            conditions: { all: [{ fact: "clutterScale", operator: "greaterThan", value: 6 }] },
          },
        ],
      },
      "/facts/0/whenUnknown/basis",
    ],
  ])("is found: %s", (_, fragment, at) => {
    expect(found(cleanFileWith(fragment))).toEqual([`uncited at ${at}`]);
  });

  test("is fine with one", () => {
    expect(found(cleanFileWith({ actions: [action], rules: [ringing], removes: [change] }))).toEqual([]);
  });

  test("is no finding where it is inherited", () => {
    const actions = (national().actions as Json[]).map((one) => ({ ...one, basis: [] }));
    expect(findingsIn(cleanFile(), TODAY, { actions })).toEqual([]);
  });
});

describe("a fact that nobody is asked for", () => {
  test("is found", () => {
    expect(found(cleanFileWith({ facts: [fact] }))).toEqual(["fact-never-asked at /facts/0"]);
  });

  const comparison = { fact: "clutterScale", operator: "greaterThan", value: 6 };
  test.each([
    ["a rule", { rules: [{ name: "borchester-clutter", conditions: { all: [comparison] } }] }],
    ["a duty", { duties: [{ name: "borchester-fire-check", conditions: { all: [comparison] } }] }],
    ["an action", { actions: [{ ...action, when: { all: [comparison] } }], rules: [ringing] }],
    [
      "a count",
      {
        counts: [
          {
            id: "troubles",
            label: "Troubles",
            of: [comparison, { fact: "youngCarer", operator: "equal", value: true }],
          },
        ],
        rules: [
          {
            name: "borchester-troubles",
            conditions: { all: [{ fact: "troubles", operator: "greaterThan", value: 1 }] },
          },
        ],
      },
    ],
  ])("is asked for where %s names it", (_, fragment) => {
    expect(found(cleanFileWith({ facts: [fact], ...fragment }))).toEqual([]);
  });

  test("is asked for where it speaks of danger", () => {
    expect(found(cleanFileWith({ facts: [{ ...fact, danger: { operator: "greaterThan", value: 8 } }] }))).toEqual([]);
  });
});

describe("what nothing refers to", () => {
  test.each([
    ["an action", { actions: [action] }, "/actions/0"],
    ["a source", { sources: [{ id: "borchester-2019", title: "The old one", kind: "local policy" }] }, "/sources/1"],
    ["a named condition", { conditions: { unseen: when("youngCarer") } }, "/conditions/unseen"],
    ["a count", { counts: [{ id: "troubles", label: "Troubles", of: when("youngCarer").all }] }, "/counts/0"],
  ])("is found: %s", (_, fragment, at) => {
    expect(found(cleanFileWith(fragment))).toEqual([`never-used at ${at}`]);
  });

  test("is fine once a level, a lesson or another condition refers to it", () => {
    const levels = (cleanFile().levels as Json[]).map((level) => ({ ...level, actions: ["ring-the-hub"] }));
    const about = {
      doesNotMean: "It blames nobody.",
      ordinary: ["a new school"],
      endsWhen: "It is over.",
      overCatches: "Nobody is known.",
      lesson: { source: "borchester-2019", says: "Ring." },
    };
    const file = cleanFileWith({
      levels,
      actions: [action],
      sources: [{ id: "borchester-2019", title: "A review", kind: "local policy" }],
      conditions: { inner: when("youngCarer"), outer: { any: [{ condition: "inner" }] } },
      rules: [{ name: "borchester-rule", conditions: { all: [{ condition: "outer" }] }, about }],
    });
    expect(found(file)).toEqual([]);
  });
});

describe("a rule with the same condition as another", () => {
  const carer = (level: string, conditions: Json = when("youngCarer")): Json => ({
    name: "borchester-carer",
    conditions,
    event: { type: level },
  });

  test("is found where it is inherited from another level, and told of `places`", () => {
    const [finding] = findingsIn(cleanFileWith({ rules: [carer("level-3")] }));
    expect(finding?.lint).toBe("same-condition-twice");
    expect(finding?.severity).toBe("error");
    expect(finding?.says).toContain("lift the inherited rule in `places`");
  });

  test("is found where both are the file's own, once", () => {
    const rules = [
      { name: "borchester-one", conditions: when("strangulation") },
      { name: "borchester-two", conditions: when("strangulation"), event: { type: "level-3" } },
    ];
    expect(found(cleanFileWith({ rules }))).toEqual(["same-condition-twice at /rules/2/conditions"]);
  });

  test("is found however it is written", () => {
    const written = { not: { any: [{ fact: "youngCarer", operator: "equal", value: false }] } };
    expect(found(cleanFileWith({ rules: [carer("level-3", written)] }))).toEqual([
      "same-condition-twice at /rules/1/conditions",
    ]);
  });

  test("is fine on the same level, where it replaces the other, and where its days are others", () => {
    expect(found(cleanFileWith({ rules: [carer("level-2")] }))).toEqual([]);
    const replaces = [{ ...change, with: "borchester-carer" }];
    expect(found(cleanFileWith({ rules: [carer("level-3")], replaces }))).toEqual([]);
    const rules = [
      { name: "borchester-one", inForce: { from: "2026-01-01", until: "2027-01-01" } },
      { name: "borchester-two", inForce: { from: "2027-01-02" }, event: { type: "level-3" } },
    ];
    expect(found(cleanFileWith({ rules }))).toEqual([]);
  });

  test("is fine where it asks for more", () => {
    const more = { all: [...(when("youngCarer").all as Json[]), ...(when("strangulation").all as Json[])] };
    expect(found(cleanFileWith({ rules: [carer("level-3", more)] }))).toEqual([]);
  });
});

describe("a condition that leaves nothing open", () => {
  const attendance = (operator: string, value: number): Json => ({ fact: "schoolAttendancePercent", operator, value });
  const about = (conditions: Json): Json => cleanFileWith({ rules: [{ name: "borchester-rule", conditions }] });
  const FOUND = ["constant-condition at /rules/1/conditions"];

  test("is found where no child can meet it", () => {
    expect(found(about({ all: [attendance("lessThan", 50), attendance("greaterThan", 60)] }))).toEqual(FOUND);
    expect(found(about({ all: [{ fact: "alarms", operator: "greaterThan", value: 2 }] }))).toEqual(FOUND);
  });

  test("is found where every child meets it", () => {
    const either = { any: [...(when("youngCarer").all as Json[]), { not: when("youngCarer") }] };
    expect(found(about(either))).toEqual(FOUND);
  });

  test("may stand in a duty, which the law may owe to all", () => {
    const conditions = { any: [...(when("youngCarer").all as Json[]), { not: when("youngCarer") }] };
    expect(found(cleanFileWith({ duties: [{ name: "borchester-for-all", conditions }] }))).toEqual([]);
  });

  test("is none where only some values are left out", () => {
    expect(found(about({ all: [attendance("lessThan", 60), attendance("greaterThan", 50)] }))).toEqual([]);
  });
});

describe("the children among the examples", () => {
  test("are one of each kind, in a duty too", () => {
    const duties = [
      { name: "borchester-duty", examples: [{ name: "so", given: { strangulation: true }, expect: "applies" }] },
    ];
    const [finding] = findingsIn(cleanFileWith({ duties }));
    expect(finding?.at).toBe("/duties/0/examples");
    expect(finding?.says).toContain("show no child to whom it does not apply or to whom it may apply; add one of each");
  });

  test("are each another child", () => {
    const examples = [
      { name: "so", given: { strangulation: true, ageMonths: 20 }, expect: "applies" },
      { name: "again so", given: { ageMonths: 20, strangulation: true }, expect: "applies" },
      { name: "not so", given: { strangulation: false }, expect: "does not apply" },
      { name: "not known", given: {}, expect: "may apply" },
    ];
    expect(found(cleanFileWith({ rules: [{ name: "borchester-rule", examples }] }))).toEqual([
      "repeated-example at /rules/1/examples/1/given",
    ]);
  });

  test("may be the same child on another day, or in another rule", () => {
    const at = (on: string): Json => ({ name: on, on, given: { youngCarer: true }, expect: {} });
    const rules = [{ name: "borchester-one" }, { name: "borchester-two" }];
    expect(found(cleanFileWith({ cases: [at("2026-11-21"), at("2027-11-21")], rules }))).toEqual([]);
  });
});

describe("whose set it is", () => {
  test("a draft is found, and an approved set that says by whom is not", () => {
    expect(found(cleanFileWith({ status: "draft" }))).toEqual(["draft at /status"]);
    const approval = { by: "the partnership", on: "2026-09-01", reviewBy: "2027-09-01" };
    expect(found(cleanFileWith({ authority: { name: "Borchester" }, approval }))).toEqual([]);
    expect(found(cleanFileWith({ authority: { name: "Borchester" } }))).toEqual(["approved-by-nobody at /status"]);
  });
});

describe("the statutory contents of a threshold document", () => {
  test("are missed section by section, with the list that was used", () => {
    const { "disabled-children": _, ...statutory } = cleanFile().statutory as Json;
    const [finding, ...others] = findingsIn(cleanFileWith({ statutory }));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ lint: "statutory-contents", at: "/statutory", about: "disabled-children" });
    expect(finding?.says).toContain("2018 list; the 2026 text was not seen");
  });

  test("may be inherited, and a council's own words take the place of those below", () => {
    const { statutory, ...file } = cleanFile();
    expect(findingsIn(file, TODAY, { statutory })).toEqual([]);
    expect(findingsIn(cleanFile(), TODAY, { statutory })).toEqual([]);
  });
});
