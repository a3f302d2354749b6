import { describe, expect, it } from "vitest";
import type { CaseToTry } from "../../src/conform/case-to-try.js";
import { casesToTry } from "../../src/conform/cases-to-try.js";
import type { Compared } from "../../src/conform/compare-answer.js";
import { converse, isAgreed, type Outturn } from "../../src/conform/conversation.js";
import { oracleOf } from "../../src/conform/expected.js";
import { readCases } from "../../src/conform/read-cases.js";
import type { WrittenFacts } from "../../src/ruleset/rule.js";
import { DAY, smallScale } from "./vectors.js";

const oracle = oracleOf(smallScale());

const SCHOOL = { id: "school", on: DAY, facts: { attendance: 90, immediateDanger: false } };
const SCHOOL_ANSWER = {
  id: "school",
  atLeast: "early",
  pointsTo: "early",
  couldBe: "protect",
  enoughKnown: true,
  applies: ["school-missed"],
  appliesWithReadings: ["school-missed"],
};

/** What comes of asking one case and hearing these lines. */
function heard(lines: readonly (object | string)[], compared: Compared = "rules", given: CaseToTry = SCHOOL): Outturn {
  const conversation = converse(oracle, compared);
  conversation.ask(given);
  for (const line of lines) conversation.hear(typeof line === "string" ? line : JSON.stringify(line));
  return conversation.outturn();
}

function aCase(facts: WrittenFacts): CaseToTry {
  return { id: "one", on: DAY, facts };
}

/** The right answer to a case, as a program would give it. */
function rightAnswer(given: CaseToTry): Readonly<Record<string, unknown>> {
  const outcome = oracle.outcome(given);
  if (!outcome.ok) return { id: given.id, problems: outcome.problems };
  const { ok: _, ...said } = outcome;
  return { id: given.id, ...said };
}

describe("a program that answers as the rules say", () => {
  it("agrees on every case, in whatever order it answers", () => {
    const conversation = converse(oracle, "rules");
    const cases = casesToTry(oracle.ruleSet, DAY);
    for (const given of cases) conversation.ask(given);
    for (const given of cases.toReversed()) conversation.hear(JSON.stringify(rightAnswer(given)));
    const outturn = conversation.outturn();
    expect(outturn).toMatchObject({ asked: cases.length, agreed: cases.length, disagreements: [], faults: [] });
    expect([isAgreed(outturn), conversation.isAnswered()]).toEqual([true, true]);
  });

  it("is asked in one line of JSON with nothing but the case", () => {
    const line = converse(oracle, "levels").ask({ ...SCHOOL, about: "school-missed" });
    expect(line).toBe(`${JSON.stringify(SCHOOL)}\n`);
  });

  it("may write levels as `bounds` gives them, say more than is asked, and list rules in any order", () => {
    const level = (id: string) => ({ id, name: "anything", route: "early-help" });
    const given = aCase({ attendance: 80, missingTimes: 3, immediateDanger: true });
    const { atLeast, pointsTo, couldBe, applies, ...rest } = rightAnswer(given);
    const said = {
      ...rest,
      atLeast: level(String(atLeast)),
      pointsTo: level(String(pointsTo)),
      couldBe: level(String(couldBe)),
      applies: (applies as string[]).toReversed(),
      took: "2 ms",
    };
    expect((applies as string[]).length).toBeGreaterThan(1);
    expect(isAgreed(heard([said], "rules", given))).toBe(true);
  });

  it("may say first by which rule set it decides, and leave lines blank", () => {
    const { id, version, digest } = oracle.ruleSet;
    const right = rightAnswer(SCHOOL);
    expect(isAgreed(heard([{ format: 1, ruleSet: { id, version, digest } }, "", right]))).toBe(true);
    expect(isAgreed(heard([{ format: 1 }, right]))).toBe(true);
  });

  it("refuses what must be refused, by its codes where rules are compared", () => {
    const unborn = aCase({ unborn: true, ageMonths: 3 });
    const refuses = (code: string, compared: Compared) =>
      isAgreed(heard([{ id: "one", problems: [{ code }] }], compared, unborn));
    expect(refuses("contradictory-facts", "rules")).toBe(true);
    expect(refuses("not-possible", "levels")).toBe(true);
    expect(refuses("not-possible", "rules")).toBe(false);
  });

  it("gives the same indication, whatever the order of its keys", () => {
    const indication = oracle.indication(SCHOOL);
    const turned = Object.fromEntries(Object.entries(indication ?? {}).reverse());
    expect(isAgreed(heard([{ id: "school", indication: turned }], "indication"))).toBe(true);
  });
});

describe("a program that answers otherwise", () => {
  it.each([
    ["atLeast", { atLeast: "all" }, "early", "all"],
    ["pointsTo", { pointsTo: "need" }, "early", "need"],
    ["couldBe", { couldBe: undefined }, "protect", "nothing"],
    ["enoughKnown", { enoughKnown: false }, "true", "false"],
    ["applies", { applies: [] }, "school-missed", "nothing in its place"],
    ["applies", { applies: ["school-missed", "no-bed"] }, "no more", "no-bed"],
    ["applies", { applies: ["school-missed", "school-missed"] }, "no more", "school-missed"],
    ["appliesWithReadings", { appliesWithReadings: undefined }, "a list of names of rules", "nothing"],
    ["mayApply", { mayApply: [] }, "before-birth", "nothing in its place"],
  ])("in `%s` is found, with what was expected and what came", (of, over, expected, found) => {
    const right = rightAnswer(SCHOOL);
    const { disagreements } = heard([{ ...right, mayApply: undefined, ...over }]);
    expect(disagreements).toHaveLength(1);
    const [one] = disagreements[0]?.differences ?? [];
    expect(one).toMatchObject({ of, found });
    expect(one?.expected).toContain(expected);
    expect(disagreements[0]?.given).toEqual(SCHOOL);
  });

  it("is held to the levels alone where only those are compared, and told that one word was missing", () => {
    const { enoughKnown: _, applies: __, ...levels } = rightAnswer(SCHOOL);
    const outturn = heard([levels], "levels");
    expect([isAgreed(outturn), outturn.withoutEnoughKnown]).toEqual([true, 1]);
    expect(isAgreed(heard([levels], "rules"))).toBe(false);
    expect(isAgreed(heard([{ ...levels, enoughKnown: false }], "levels"))).toBe(false);
  });

  it("decides what must be refused, or refuses what can be decided", () => {
    const unborn = aCase({ unborn: true, ageMonths: 3 });
    const [decides] = heard([{ ...SCHOOL_ANSWER, id: "one" }], "levels", unborn).disagreements;
    expect(decides?.differences[0]).toMatchObject({ of: "problems", expected: "refused: contradictory-facts" });
    const [refuses] = heard([{ id: "school", problems: [{ code: "wrong-kind" }] }]).disagreements;
    expect(refuses?.differences[0]).toMatchObject({ of: "problems", found: "refused: wrong-kind" });
    expect(isAgreed(heard([{ ...rightAnswer(SCHOOL), problems: [] }]))).toBe(true);
  });

  it("differs in an indication at the place that is named", () => {
    const indication = structuredClone(oracle.indication(SCHOOL)) as unknown as { reasons: { reason: string }[] };
    if (indication.reasons[0] !== undefined) indication.reasons[0].reason = "The child is late.";
    const [one] = heard([{ id: "school", indication }], "indication").disagreements;
    expect(one?.differences).toEqual([
      {
        of: "/indication/reasons/0/reason",
        expected: "The child misses school.",
        found: "The child is late.",
      },
    ]);
    const [none] = heard([{ id: "school" }], "indication").disagreements;
    expect(none?.differences).toMatchObject([{ of: "/indication", found: "nothing" }]);
  });

  it("turns on the rules that it lists otherwise", () => {
    const [one] = heard([{ ...rightAnswer(SCHOOL), applies: ["no-bed"] }]).disagreements;
    expect(one?.turnsOn).toEqual(["no-bed", "school-missed"]);
  });

  it("turns, where it lists none, on the rules that lift the case above its level", () => {
    const { applies: _, appliesWithReadings: __, ...levels } = rightAnswer(SCHOOL);
    const [one] = heard([{ ...levels, atLeast: "all", pointsTo: "all" }], "levels").disagreements;
    expect(one?.turnsOn).toEqual(["school-missed"]);
  });

  it("turns otherwise on the rule for whose sake the case was made", () => {
    const made = { ...SCHOOL, about: "no-bed" };
    const [one] = heard([{ ...rightAnswer(SCHOOL), atLeast: "protect" }], "levels", made).disagreements;
    expect(one?.turnsOn).toEqual(["no-bed"]);
  });
});

describe("what answers no case", () => {
  const right = rightAnswer(SCHOOL);
  it.each([
    ["no JSON", ["ready\n"], "no-answer"],
    ["a list", [[right]], "no-answer"],
    ["an object without an `id`", [{ atLeast: "early" }], "no-answer"],
    ["an `id` that is a number", [{ ...right, id: 7 }], "no-answer"],
    ["an answer to what was not asked", [{ ...right, id: "another" }], "unknown-id"],
    ["a second answer", [right, right], "answered-twice"],
    ["a head of another rule set", [{ format: 1, ruleSet: { digest: "0".repeat(64) } }], "another-rule-set"],
  ])("is said with its line: %s", (_, lines, code) => {
    const { faults } = heard([...lines, right]);
    expect(faults[0]).toMatchObject({ code, line: code === "answered-twice" ? 2 : 1 });
    expect(isAgreed(heard([...lines, right]))).toBe(false);
  });

  it("is counted on where there is too much of it to keep", () => {
    const { faults, moreFaults } = heard(Array.from({ length: 1_500 }, () => "nonsense"));
    expect([faults.length, moreFaults]).toEqual([1_000, 500]);
  });

  it("repeats nothing that a program printed", () => {
    const { faults } = heard(["secret", { id: "secret" }]);
    expect(faults).toHaveLength(2);
    expect(JSON.stringify(faults)).not.toContain("secret");
  });

  it("leaves the case without an answer", () => {
    const outturn = heard([]);
    expect([outturn.unanswered, isAgreed(outturn)]).toEqual([[SCHOOL], false]);
  });
});

describe("cases that somebody brings along", () => {
  it("are read with their rule and their day, or the day for all; a head and blank lines are passed over", () => {
    const text = [
      '{ "format": 1, "holds": "cases" }',
      '{ "id": "a", "about": "no-bed", "on": "2027-01-01", "facts": { "sleepsWhere": "sofa" }, "expect": {} }',
      "",
      '{ "id": 7, "facts": {} }',
      '{ "facts": { "noSuchFact": 1 } }',
    ].join("\n");
    expect(readCases(text, DAY)).toEqual({
      ok: true,
      value: {
        undated: 2,
        cases: [
          { id: "a", about: "no-bed", on: "2027-01-01", facts: { sleepsWhere: "sofa" } },
          { id: "7", on: DAY, facts: {} },
          { id: "line 5", on: DAY, facts: { noSuchFact: 1 } },
        ],
      },
    });
  });

  it("are refused with every line that is none", () => {
    const read = readCases('{"facts":{}}\n[]\nnonsense\n{"id":"a"}\n{"id":"a","facts":{}}\n{"id":"a","facts":{}}', DAY);
    expect(read.ok ? [] : read.problems.map(({ code, says }) => `${code} ${says.split(":")[0]}`)).toEqual([
      "not-json line 2",
      "not-json line 3",
      "not-a-case line 4",
      "same-id line 6",
    ]);
  });
});
