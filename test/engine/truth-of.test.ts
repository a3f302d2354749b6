import { describe, expect, it } from "vitest";
import { aBoolean, aChoice, anInteger, anOrdered } from "../../src/testing/made-up/a-fact.js";
import { AGE_FACTS } from "../../src/testing/made-up/age-facts.js";
import { judging } from "./judging.js";

const hurt = { fact: "hurt", operator: "equal", value: true } as const;
const notHurt = { fact: "hurt", operator: "equal", value: false } as const;
const alone = { fact: "alone", operator: "equal", value: true } as const;
const missesHalf = { fact: "attendance", operator: "lessThan", value: 50 } as const;
const grave = { fact: "harm", operator: "atLeast", value: "grave" } as const;

const facts = [
  aBoolean("hurt"),
  aBoolean("alone"),
  anInteger("attendance", 0, 100),
  anOrdered("harm", ["slight", "clear", "grave"]),
  aChoice("home", ["parents", "relatives", "nobody"]),
];
const { status } = judging(facts);

describe("a comparison", () => {
  it.each([
    ["applies to attendance of 49 per cent", { attendance: 49 }, "applies"],
    ["applies to attendance that is known to be at most 49", { attendance: { to: 49 } }, "applies"],
    ["may apply to attendance that is known to be at most 50", { attendance: { to: 50 } }, "may apply"],
    ["does not apply to attendance from 50 on", { attendance: { from: 50 } }, "does not apply"],
    ["may apply to attendance that nobody knows", { attendance: null }, "may apply"],
    ["may apply to attendance that was not asked", {}, "may apply"],
  ] as const)("of attendance below 50 %s", (_, given, expected) => {
    expect(status({ all: [missesHalf] }, given)).toBe(expected);
  });

  it("of steps goes by the order of the scale", () => {
    expect(status({ all: [grave] }, { harm: { from: "slight", to: "clear" } })).toBe("does not apply");
  });

  it("that is not so of any value left turns into its opposite under `not`", () => {
    expect(status({ not: grave }, { harm: { to: "clear" } })).toBe("applies");
  });

  it("of a list is met by each value in it", () => {
    const cared = { fact: "home", operator: "in", value: ["parents", "relatives"] } as const;
    expect(status({ all: [cared] }, { home: { oneOf: ["relatives", "parents"] } })).toBe("applies");
  });
});

describe("a group", () => {
  it("of all does not apply once one part fails, whatever is unknown", () => {
    expect(status({ all: [hurt, alone] }, { alone: false })).toBe("does not apply");
  });

  it("of any applies once one part holds, whatever is unknown", () => {
    expect(status({ any: [hurt, alone] }, { alone: true })).toBe("applies");
  });

  it("stays open while its unknown part could decide it", () => {
    expect(status({ all: [hurt, alone] }, { alone: true })).toBe("may apply");
  });
});

describe("a fact that stands twice in a rule", () => {
  it("in one group counts as one comparison: hurt or not hurt is so of every child", () => {
    expect(status({ any: [hurt, notHurt] }, {})).toBe("applies");
  });

  it("in two groups is tried both ways: alone and hurt, or alone and not hurt, is so of every child alone", () => {
    expect(status({ any: [{ all: [alone, hurt] }, { all: [alone, notHurt] }] }, { alone: true })).toBe("applies");
  });

  it("in two groups that exclude each other is so of no child", () => {
    expect(status({ all: [{ any: [hurt, grave] }, { any: [notHurt, grave] }] }, { harm: "slight" })).toBe(
      "does not apply",
    );
  });

  it("is tried only with values that are still possible", () => {
    const middling = { fact: "attendance", operator: "in", value: [48, 49] } as const;
    const conditions = { any: [{ all: [missesHalf, hurt] }, { all: [{ not: missesHalf }, alone, middling] }] };
    expect(status(conditions, { attendance: { from: 60 }, alone: true })).toBe("does not apply");
  });

  it("stays open where the values tried decide differently", () => {
    expect(status({ any: [{ all: [alone, hurt] }, { all: [notHurt, grave] }] }, { alone: true, harm: "slight" })).toBe(
      "may apply",
    );
  });
});

describe("what a question presupposes", () => {
  const { status: ofAge } = judging([...AGE_FACTS, anInteger("teeth", 0, 20, { appliesWhen: sixMonths() })]);
  const baby = { fact: "ageMonths", operator: "lessThan", value: 12 } as const;
  const noTeeth = { fact: "teeth", operator: "equal", value: 0 } as const;

  it("stands beside the comparison: no unborn child is under one", () => {
    expect(ofAge({ all: [baby] }, { unborn: true })).toBe("does not apply");
  });

  it("falls with it under `not`: every unborn child is not under one", () => {
    expect(ofAge({ not: baby }, { unborn: true })).toBe("applies");
  });

  it("may presuppose something itself: no unborn child has no teeth", () => {
    expect(ofAge({ all: [noTeeth] }, { unborn: true })).toBe("does not apply");
  });

  it("stays open while nobody knows whether the child is born", () => {
    expect(ofAge({ all: [{ fact: "ageMonths", operator: "lessThan", value: 216 }] }, {})).toBe("may apply");
  });

  it("is certain once the age is given: a child of a known age has been born", () => {
    expect(ofAge({ all: [{ fact: "unborn", operator: "equal", value: false }] }, { ageMonths: 8 })).toBe("applies");
  });

  function sixMonths() {
    return { fact: "ageMonths", operator: "greaterThanInclusive", value: 6 } as const;
  }
});

describe("an age in years", () => {
  const { status: ofAge } = judging(AGE_FACTS);

  it("is met by each of its twelve months", () => {
    expect(
      ofAge({ all: [{ fact: "ageYears", operator: "equal", value: 7 }] }, { ageMonths: { from: 84, to: 95 } }),
    ).toBe("applies");
  });

  it("given alone leaves the months open", () => {
    expect(ofAge({ all: [{ fact: "ageMonths", operator: "lessThan", value: 90 }] }, { ageYears: 7 })).toBe("may apply");
  });

  it("is under 18 of a child of unknown age", () => {
    const bornAndUnder18 = { fact: "ageYears", operator: "lessThan", value: 18 } as const;
    expect(ofAge({ all: [bornAndUnder18] }, { unborn: false })).toBe("applies");
  });
});

describe("a count", () => {
  const parts = [hurt, alone, { fact: "harm", operator: "atLeast", value: "clear" }] as const;
  const { status: ofCount } = judging(facts, { counts: [{ id: "needs", label: "Needs", of: parts }] });
  const two = { all: [{ fact: "needs", operator: "greaterThanInclusive", value: 2 }] } as const;

  it.each([
    ["two that hold are enough", { hurt: true, alone: true }, "applies"],
    ["one that holds and one open may be", { hurt: true, alone: false }, "may apply"],
    ["one open alone is too few", { hurt: false, alone: false }, "does not apply"],
  ] as const)("of at least two: %s", (_, given, expected) => {
    expect(ofCount(two, given)).toBe(expected);
  });

  it("of none is met only when every part fails", () => {
    const none = { all: [{ fact: "needs", operator: "equal", value: 0 }] } as const;
    expect(ofCount(none, { hurt: false, alone: false, harm: "slight" })).toBe("applies");
  });
});
