import { describe, expect, test } from "vitest";
import { aRule, borchester, faultsIn, type Json, theNational } from "./sets.js";

const bases = [theNational()];
const carer = { fact: "youngCarer", operator: "equal", value: true };
const examples = [{ name: "a child", given: {}, expect: "may apply" }];

function rules(number: number, conditions: object): readonly Json[] {
  return Array.from({ length: number }, (_, place) =>
    aRule(`rule-${place}`, "youngCarer", { event: { type: "level-2" }, conditions, examples }),
  );
}

const nested = { all: Array.from({ length: 30 }, () => ({ any: Array.from({ length: 30 }, () => carer) })) };

/** Facts that stand in two groups each: more settings than are tried. */
const entangled = {
  any: Array.from({ length: 40 }, (_, place) => ({
    all: [
      { fact: "rooms", operator: "lessThan", value: place + 1 },
      { fact: "doors", operator: "equal", value: place },
    ],
  })),
};

const number = (id: string): Json => ({
  id,
  kind: "integer",
  from: 0,
  to: 99,
  unit: "pieces",
  theme: "Home",
  label: `Number of ${id}`,
  question: `Do you already know how many ${id} there are?`,
  nature: "observed",
  direction: "neutral",
  howToAnswer: "already-known",
  whoKnows: ["housing"],
});

describe("reading a rule file is bounded work:", () => {
  test("a condition holds at most a thousand comparisons and groups", () => {
    const conditions = { all: [nested, { not: nested }] };
    expect(faultsIn(borchester({ rules: rules(1, conditions) }), { bases })).toEqual([
      "too-many-references at /rules/0/conditions",
    ]);
  });

  test("all conditions of a set together hold at most fifty thousand, also those only referred to", () => {
    const set = borchester({ rules: rules(100, { condition: "nested" }), conditions: { nested } });
    expect(faultsIn(set, { bases })).toEqual(["too-many-references at /rules/53/conditions"]);
  });

  test("after a few conditions with too much to try, no more are looked at", () => {
    const set = borchester({ facts: [number("rooms"), number("doors")], rules: rules(50, entangled) });
    const found = faultsIn(set, { bases });
    expect(new Set(found.map((fault) => fault.split(" ")[0]))).toEqual(new Set(["too-many-trials"]));
    expect(found.length).toBeLessThan(20);
  });

  test("a list holds at most five thousand entries", () => {
    expect(faultsIn(borchester({ services: Array(5_001).fill(1) }), { bases })).toContain("too-long at /services");
  });

  test("a name of two million letters is not compared with others", () => {
    const rule = aRule("long", "x".repeat(200_000), { event: { type: "level-2" }, examples });
    expect(faultsIn(borchester({ rules: [rule] }), { bases })).toEqual([
      "unknown-fact at /rules/0/conditions/all/0/fact",
    ]);
  });

  test("a chain of thousands of references ends in problems, not in an overflow", () => {
    const conditions = Object.fromEntries(
      Array.from({ length: 4_000 }, (_, place) => [
        `step-${place}`,
        { all: [place === 0 ? carer : { condition: `step-${place - 1}` }] },
      ]),
    );
    expect(faultsIn(borchester({ conditions }), { bases })[0]).toBe("too-many-references at /conditions/step-33");
  });
});
