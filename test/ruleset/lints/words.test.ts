import { describe, expect, test } from "vitest";
import { type Json, national } from "../sets.js";
import { cleanFileWith, findingsIn, found, when } from "./clean-file.js";

const compare = (fact: string, operator: string, value: unknown): Json => ({ all: [{ fact, operator, value }] });

/** A rule with a title, and what it compares. */
const titled = (title: string, conditions: Json = when("strangulation"), over: Json = {}): Json =>
  cleanFileWith({ rules: [{ name: "borchester-rule", title, conditions, ...over }] });

const VAGUE = ["vague-word at /rules/1/title"];

describe("a vague word", () => {
  test.each([
    "The child is frequently late",
    "Absence is persistent",
    "Often goes without a meal",
    "Several visits were missed",
    "Poor school attendance",
    "There are concerns about the home",
    "Ongoing concerns",
    "The family raises concerns, and nobody listens",
    "A significant change in behaviour",
    "Meals are not regular",
  ])("is found in the title of a rule that gives no cut-off: %s", (title) => {
    expect(found(titled(title))).toEqual(VAGUE);
  });

  test("is found once in a rule, with every such word", () => {
    const file = titled("Often late", when("strangulation"), { reason: "The child is frequently and often late." });
    const findings = findingsIn(file);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.says).toMatch(/^`often` and `frequently` can be read in many ways/);
  });

  test("is found in a reason", () => {
    const file = titled("Late", when("strangulation"), { reason: "The child is often late." });
    expect(found(file)).toEqual(["vague-word at /rules/1/reason"]);
  });

  test("is not backed by an age, which says of whom and not how often", () => {
    const young = {
      all: [...(when("strangulation").all as Json[]), { fact: "ageMonths", operator: "lessThan", value: 60 }],
    };
    expect(found(titled("A young child is often alone", young, { justification: "Small children." }))).toEqual(VAGUE);
  });

  test.each([
    ["a number", compare("schoolAttendancePercent", "lessThan", 50)],
    ["an ordered fact, each step of which says what is meant", compare("basicCareNeglect", "atLeast", "early-signs")],
    ["a count", compare("alarms", "greaterThanInclusive", 1)],
    ["a named condition that compares a number", { all: [{ condition: "half-missed" }] }],
  ])("is fine where the rule compares %s", (_, written) => {
    const half = { "half-missed": compare("schoolAttendancePercent", "lessThan", 50) };
    const rules = [
      { name: "borchester-rule", title: "Often away from school", conditions: written },
      { name: "borchester-other", conditions: { all: [{ condition: "half-missed" }] } },
    ];
    expect(found(cleanFileWith({ rules, conditions: half }))).toEqual([]);
  });

  test("is fine where a yes-or-no fact itself says how often", () => {
    const fact = {
      id: "lateForSchool",
      kind: "boolean",
      theme: "School",
      label: "Late for school on 10 days or more in a term",
      labelWhenFalse: "Late for school on fewer than 10 days in a term",
      question: "Do you already know whether the child was late on 10 days or more?",
      nature: "measured",
      direction: "harm",
      howToAnswer: "own-records",
      whoKnows: ["school"],
    };
    expect(found({ ...titled("Often late for school", when("lateForSchool")), facts: [fact] })).toEqual([]);
    const vague = { ...fact, label: "Late for school", question: "Do you already know whether the child comes late?" };
    expect(found({ ...titled("Often late for school", when("lateForSchool")), facts: [vague] })).toEqual(VAGUE);
  });

  test.each([
    "Often late: on 10 days or more in a term",
    "Several visits, three or more, were missed",
    "The child is suffering significant harm",
    "Health is significantly impaired",
    "Nobody knows how often the child is alone",
    "An order concerns the child",
    "A significant adult has left",
    "A child of a poor family",
  ])("is fine where the words themselves say it, or mean something else: %s", (title) => {
    expect(found(titled(title))).toEqual([]);
  });

  test("is no finding in a rule that is inherited", () => {
    const rules = (national().rules as Json[]).map((rule) => ({ ...rule, title: "Often and frequently" }));
    expect(findingsIn(cleanFileWith({}), undefined, { rules })).toEqual([]);
  });
});

describe("a word to avoid", () => {
  test.each([
    ["The mother failed to protect the child", "`failed to protect` is a word to avoid; say that they are not able"],
    ["Disguised compliance by the parents", "say that they agree and that little changes"],
    ["The child did not attend two appointments", "say that the child was not brought"],
    ["A Level 4 child", "a level is of the help, not of the child"],
    ["A gang member", "say what is seen: debt, threats, carrying, coercion"],
  ])("is found in a title, with what to write instead: %s", (title, says) => {
    const findings = findingsIn(titled(title));
    expect(findings.map(({ lint }) => lint)).toEqual(["word-to-avoid"]);
    expect(findings[0]?.says).toContain(says);
  });

  test("is found in whatever else is read: an action, a level, a section", () => {
    const file = cleanFileWith({
      statutory: { ...(cleanFileWith({}).statutory as Json), "our-section": "No further action." },
    });
    const levels = (file.levels as Json[]).map((level, place) =>
      place === 1 ? { ...level, offer: "for risky adults" } : level,
    );
    expect(found({ ...file, levels })).toEqual([
      "word-to-avoid at /levels/1/offer",
      "word-to-avoid at /statutory/our-section",
    ]);
  });

  test.each([
    "The child did not attend school",
    "The child is beyond parental control",
    "The carers are not able to keep the child safe at present",
  ])("is not a plain or a statutory word: %s", (title) => {
    expect(found(titled(title))).toEqual([]);
  });

  test("may stand in a note, which quotes others", () => {
    expect(
      found(titled("A rule", when("strangulation"), { note: "The report of 2019 says: failed to protect." })),
    ).toEqual([]);
  });
});
