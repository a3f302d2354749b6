import { describe, expect, test } from "vitest";
import type { RuleSet } from "../../../src/ruleset/rule-set.js";
import { aBoolean, anInteger, anOrdered, readAs } from "../../../src/testing/made-up/a-fact.js";
import { aDuty, aLevel, anAction, aRule, aRuleSet, FIVE_LEVELS } from "../../../src/testing/made-up/a-rule-set.js";
import { type CompareOptions, compare } from "../../../src/verify/compare/compare.js";
import type { Difference, Move } from "../../../src/verify/compare/difference.js";
import { checkCertificate } from "../../../src/verify/solver/certificate/check-certificate.js";

const FACTS = [
  anInteger("attendance", 0, 100, { unit: "per cent", label: "School attendance" }),
  aBoolean("earlyHelpTried", { label: "Early help was tried" }),
  anOrdered("hunger", ["none", "slight", "clear", "grave"], { direction: "harm" }),
];

function attendsLessThan(value: number): ReturnType<typeof aRule> {
  return aRule("school-missed", {
    all: [
      { fact: "attendance", operator: "lessThan", value },
      { fact: "earlyHelpTried", operator: "equal", value: true },
    ],
  });
}

const hungry = aRule(
  "hungry",
  { all: [{ fact: "hunger", operator: "atLeast", value: "clear" }] },
  { event: { type: "level-4-need" } },
);

function council(over: Partial<RuleSet> = {}): RuleSet {
  return aRuleSet(FACTS, { rules: [attendsLessThan(50), hungry], ...over });
}

/** What a council's set becomes once its rules are these. */
function becoming(rules: RuleSet["rules"], options?: CompareOptions): Difference {
  return compare(council(), council({ version: "2", rules }), options);
}

function inShort({ before, after, direction, example }: Move): string {
  return `${before.id} > ${after.id}, ${direction}: ${example.after.says.join("; ")}`;
}

describe("a planted change", () => {
  test("of a cut-off is found in both directions, with the child at its edge", () => {
    const lower = becoming([attendsLessThan(40), hungry]);
    expect([lower.verdict, lower.byLevel?.verdict]).toEqual(["weaker", "weaker"]);
    expect(lower.moves.map(inShort)).toEqual([
      "level-3 > level-1, lower: School attendance: 40 per cent; Early help was tried",
    ]);
    expect(lower.moves[0]?.example.before.says).toEqual(["School attendance: 40 per cent", "Early help was tried"]);
    const [rule] = lower.rules;
    expect(rule?.noLongerCovers.children.map(({ says }) => says)).toEqual([
      ["School attendance: between 40 per cent and 49 per cent", "Early help was tried"],
    ]);
    expect(rule?.newlyCovers).toEqual({ children: [], more: 0, isWhole: true });
    expect(becoming([attendsLessThan(60), hungry]).verdict).toBe("stricter");
  });

  test("of a level within one route is no move in law, and is one on the scale", () => {
    const said = becoming([{ ...attendsLessThan(50), event: { type: "level-4-need" } }, hungry]);
    expect([said.verdict, said.byLevel?.verdict]).toEqual(["equivalent", "stricter"]);
    expect(said.moves.map(({ direction }) => direction)).toEqual(["same"]);
    expect(said.rules[0]?.levels?.after.id).toBe("level-4-need");
  });

  test("that takes a rule out and widens another is told both ways", () => {
    const anyHunger = {
      ...hungry,
      conditions: { all: [{ fact: "hunger", operator: "atLeast", value: "slight" }] },
    } as const;
    const said = becoming([anyHunger]);
    expect(said.verdict).toBe("both");
    expect(said.rules.map(({ how, before, after }) => [how, before, after])).toEqual([
      ["changed", "hungry", "hungry"],
      ["removed", "school-missed", undefined],
    ]);
  });

  test("to a rule whose children another rule has anyway moves nobody, and is told", () => {
    const more = aRule("very-hungry", { all: [{ fact: "hunger", operator: "equal", value: "grave" }] });
    const said = compare(council({ rules: [hungry, more] }), council({ version: "2", rules: [hungry] }));
    expect([said.verdict, said.byLevel?.verdict, said.moves]).toEqual(["equivalent", "equivalent", []]);
    expect(said.rules.map(({ how, before }) => [how, before])).toEqual([["removed", "very-hungry"]]);
  });

  test("of how a rule is written, but not of what it says, is no change of it", () => {
    const turned = {
      ...hungry,
      conditions: { not: { all: [{ fact: "hunger", operator: "atMost", value: "slight" }] } },
    } as const;
    const said = becoming([attendsLessThan(50), turned]);
    expect([said.verdict, said.rules]).toEqual(["equivalent", []]);
  });

  test("of what is said beside the level is listed and moves nobody", () => {
    const urgent = { ...hungry, urgency: "immediate", reason: "The child goes hungry." } as const;
    const said = becoming([attendsLessThan(50), urgent]);
    expect(said.verdict).toBe("equivalent");
    expect(said.rules[0]?.parts).toEqual([
      { part: "reason", before: "The child is as hungry says.", after: "The child goes hungry." },
      { part: "urgency", before: "routine", after: "immediate" },
    ]);
  });

  test("of a duty or an action is told apart from the rules", () => {
    const visit = aDuty("visit", { all: [{ fact: "hunger", operator: "atLeast", value: "slight" }] });
    const said = compare(council(), council({ version: "2", duties: [visit], actions: [anAction("bring-food", {})] }));
    expect([said.verdict, said.rules]).toEqual(["equivalent", []]);
    expect(said.duties.map(({ how, after }) => [how, after])).toEqual([["new", "visit"]]);
    expect(said.duties[0]?.newlyCovers.children).toHaveLength(1);
    expect(said.others.map(({ kind, id, how }) => [kind, id, how])).toEqual([["action", "bring-food", "new"]]);
  });
});

describe("as long as not everything is known", () => {
  const split = ["slight", "clear"].map((value) =>
    aRule(`hungry-${value}`, { all: [{ fact: "hunger", operator: "equal", value }] }),
  );
  const whole = aRule("hungry-somewhat", { all: [{ fact: "hunger", operator: "in", value: ["slight", "clear"] }] });

  test("two rules say less than the one that says both, though only what is read cautiously shows it", () => {
    const whenUnknown = { read: { oneOf: ["slight", "clear"] }, reason: "It may be so.", basis: [] };
    const facts = [anOrdered("hunger", ["none", "slight", "clear", "grave"], { direction: "harm", whenUnknown })];
    const said = compare(aRuleSet(facts, { rules: split }), aRuleSet(facts, { version: "2", rules: [whole] }));
    expect(said.byRoute).toEqual({
      verdict: "stricter",
      atLeast: "equivalent",
      pointsTo: "stricter",
      couldBe: "equivalent",
    });
    expect(said.moves.map(({ answers, shownIn, example }) => [answers, shownIn, example.before.says])).toEqual([
      [["pointsTo"], "pointsTo", []],
    ]);
  });
});

describe("dates", () => {
  const until = { ...attendsLessThan(50), inForce: { until: "2027-03-31" } };
  const from = {
    ...attendsLessThan(40),
    name: "school-missed-2027",
    succeeds: "school-missed",
    inForce: { from: "2027-04-01" },
  };
  const dated = council({ version: "2", rules: [until, from, hungry] });

  test("a rule that succeeds another is one line with it, with the days from which it is otherwise", () => {
    const said = compare(council(), dated);
    expect(said.verdict).toBe("weaker");
    expect(said.moves[0]?.example.after.on).toBe("2027-04-01");
    expect(said.rules.map(({ how, before, after }) => [how, before, after])).toEqual([
      ["succeeded", "school-missed", "school-missed-2027"],
    ]);
    expect(said.rules[0]?.noLongerCovers.children.map(({ days, says }) => [days, says.length])).toEqual([
      [[{ from: "2027-04-01" }], 2],
    ]);
    expect(said.rules[0]?.newlyCovers.children).toEqual([]);
  });

  test("one set on two days is what its later rules change", () => {
    const said = compare(dated, dated, { on: { before: "2027-03-31", after: "2027-04-01" } });
    expect([said.verdict, said.before.on, said.after.on]).toEqual(["weaker", "2027-03-31", "2027-04-01"]);
    expect(said.moves.map(inShort)).toEqual([
      "level-3 > level-1, lower: School attendance: 40 per cent; Early help was tried",
    ]);
    const [example] = said.moves.map((move) => move.example);
    expect([example?.before.on, example?.after.on]).toEqual(["2027-03-31", "2027-04-01"]);
    expect(compare(dated, dated, { on: { before: "2027-04-01", after: "2027-05-01" } }).verdict).toBe("equivalent");
    expect(compare(council(), dated, { on: "2027-03-31" }).verdict).toBe("equivalent");
  });

  test("days on which one of the sets is not in force are refused, and left out where none is named", () => {
    const lineage = [{ id: "made-up", version: "3", digest: "", inForce: { from: "2027-06-01" } }];
    const later = council({ version: "3", lineage });
    expect(() => compare(council(), later, { on: "2027-05-31" })).toThrow("is in force from 2027-06-01 on");
    expect(compare(council(), later).days).toEqual([{ from: "2027-06-01" }]);
  });
});

describe("a day that does not exist", () => {
  test.each([
    ["is no day", "2026-02-30"],
    ["is written otherwise", "21/11/2026"],
    ["is an object of another kind", new Date("2026-11-21")],
    ["is one of two", { before: "2026-11-21", after: "" }],
  ])("is refused, and not taken for every day: what %s", (_, on) => {
    expect(() => compare(council(), council(), { on: on as string })).toThrow("`on` takes a day that exists");
  });
});

describe("two councils", () => {
  const scale = [
    aLevel("one", "universal"),
    aLevel("two", "early-help"),
    aLevel("three", "child-in-need"),
    aLevel("four", "child-protection"),
  ];
  const elsewhere = (over: Partial<RuleSet> = {}): RuleSet =>
    aRuleSet(FACTS, {
      id: "elsewhere",
      levels: scale,
      rules: [
        { ...attendsLessThan(50), event: { type: "three" } },
        { ...hungry, event: { type: "three" } },
      ],
      ...over,
    });

  test("with two scales agree where their levels are the same in law, and which ones meet is listed last", () => {
    const said = compare(council(), elsewhere());
    expect([said.scales, said.verdict, said.byLevel, said.rules]).toEqual(["different", "equivalent", undefined, []]);
    expect(said.moves.map(({ before, after, direction }) => `${before.id} ${after.id} ${direction}`)).toEqual([
      "level-1 one same",
      "level-3 three same",
      "level-4-need three same",
    ]);
  });

  test("have the same contact where it stands beside levels that are the same in law", () => {
    const contact = { id: "front-door", name: "Front door", for: "advice", checked: "2026-11-21" };
    const beside = (levels: readonly string[]) => [{ ...contact, levels }] as unknown as RuleSet["contacts"];
    const here = council({ contacts: beside(["level-1"]) });
    expect(compare(here, elsewhere({ contacts: beside(["one"]) })).others).toEqual([]);
    expect(compare(here, elsewhere({ contacts: beside(["two"]) })).others).toEqual([
      { kind: "contact", id: "front-door", how: "changed", says: "Front door" },
    ]);
  });

  test("may each have facts of their own, of which the other's are told too", () => {
    const own = aBoolean("sleepsRough", { danger: { operator: "equal", value: true } });
    const rule = aRule(
      "rough",
      { all: [{ fact: "sleepsRough", operator: "equal", value: true }] },
      { event: { type: "three" } },
    );
    const { rules } = elsewhere();
    const said = compare(council(), elsewhere({ facts: [...FACTS, own], rules: [...rules, rule] }));
    expect(said.verdict).toBe("stricter");
    const [move] = said.moves;
    expect([move?.example.before.says, move?.example.after.says]).toEqual([
      [own.kind === "boolean" ? own.label : ""],
      [own.kind === "boolean" ? own.label : ""],
    ]);
    expect(move?.example.after.levels.pointsTo.id).toBe("three");
  });

  test("are each asked about their own dangers alone", () => {
    const own = aBoolean("sleepsRough", { danger: { operator: "equal", value: true } });
    const cases = [{ on: "2026-11-21", facts: {} }];
    const said = compare(council(), elsewhere({ facts: [...FACTS, own] }), { cases });
    expect(said.cases?.moves.map(({ before, after }) => [before.enoughKnown, after.enoughKnown])).toEqual([
      [true, false],
    ]);
  });

  test("that mean two things by one fact are not compared", () => {
    const facts = FACTS.map((fact) => (fact.kind === "integer" ? { ...fact, to: 99 } : fact));
    expect(() => compare(council(), elsewhere({ facts }))).toThrow("`attendance` is not the same fact");
  });

  test("that read a fact cautiously by one name, which means two things, are not compared", () => {
    const is = (fact: string) => ({ fact, operator: "equal", value: true }) as const;
    const facts = [aBoolean("hurt"), aBoolean("cold"), readAs(aBoolean("seen"), true, { all: [{ condition: "ill" }] })];
    const rules = [aRule("seen", { all: [is("seen")] })];
    const when = (fact: string): RuleSet => aRuleSet(facts, { rules, conditions: { ill: { any: [is(fact)] } } });
    expect(() => compare(when("hurt"), when("cold"))).toThrow("`seen` is not the same fact");
    expect(compare(when("hurt"), when("hurt")).verdict).toBe("equivalent");
  });
});

describe("cases", () => {
  const given = [
    { on: "2026-11-21", facts: { attendance: 45, earlyHelpTried: true } },
    { on: "2026-11-21", facts: { attendance: 30, earlyHelpTried: true } },
    { on: "2026-11-21", facts: { hunger: "clear" } },
    { on: "2026-11-21", facts: {}, id: "nothing" },
    { on: "2026-11-21", facts: { hunger: "huge" }, id: 4711 },
  ];

  test("are counted by pairs of levels, and those that cannot be decided are told", () => {
    const { cases } = becoming([attendsLessThan(40), hungry], { cases: given });
    expect(cases).toMatchObject({ cases: 5, lower: 1, higher: 0, same: 3, sameInLaw: 0, undecided: 1 });
    expect(cases?.moves.map(({ before, after, cases: many }) => [before.id, after.id, many])).toEqual([
      ["level-3", "level-1", 1],
    ]);
    expect(cases?.problems.map(({ at, id, problems }) => [at, id, problems.map(({ code }) => code)])).toEqual([
      [5, 4711, ["wrong-kind"]],
    ]);
  });

  test("that stay may still be certain of another level", () => {
    const wider = aRule(
      "any-hunger",
      { all: [{ fact: "hunger", operator: "atLeast", value: "none" }] },
      { event: { type: "level-2" } },
    );
    const { cases } = becoming([attendsLessThan(50), hungry, wider], { cases: given.slice(2, 4) });
    expect(cases).toMatchObject({ same: 1, higher: 1, lower: 0 });
  });
});

describe("what is said", () => {
  test("is frozen, is the same every time, and names what it does not say", () => {
    const said = becoming([attendsLessThan(40), hungry]);
    expect(Object.isFrozen(said.moves[0]?.example.before.facts)).toBe(true);
    expect(JSON.stringify(becoming([attendsLessThan(40), hungry]))).toBe(JSON.stringify(said));
    expect(said.doesNotSay.length).toBeGreaterThan(0);
  });

  test("can be confirmed by the checker, and an altered proof cannot", () => {
    const [proof] = becoming([attendsLessThan(40), hungry], { certificate: "kept" }).proofs ?? [];
    const confirmed = proof && checkCertificate(proof.clauses, proof.certificate);
    expect(confirmed?.confirmed).toBe(true);
    expect(proof?.claims.map(({ says }) => says)).toContain("no case comes higher by passing child-in-need (pointsTo)");
    expect(proof && checkCertificate(proof.clauses.slice(0, 3), proof.certificate).confirmed).toBe(false);
  });

  test("is inconclusive where no work is allowed and some is needed, never equivalent", () => {
    const many = Array.from({ length: 9 }, (_, at) => aBoolean(`sign${at}`));
    const of = many.map(({ id }) => ({ fact: id, operator: "equal", value: true }) as const);
    const counts = [{ id: "signs", label: "Signs", of }];
    const atLeast = (value: number): RuleSet =>
      aRuleSet(many, {
        counts,
        rules: [aRule("signs", { all: [{ fact: "signs", operator: "greaterThanInclusive", value }] })],
      });
    const pairs = atLeast(2).rules.map((rule) => ({
      ...rule,
      conditions: { any: of.flatMap((one, at) => of.slice(at + 1).map((other) => ({ all: [one, other] }))) },
    }));
    const written = { ...atLeast(2), version: "2", rules: pairs };
    expect(compare(atLeast(2), written).byRoute.couldBe).toBe("equivalent");
    expect(compare(atLeast(2), written, { budget: 0 }).verdict).toBe("inconclusive");
  });

  test("of a fact that applies only when another is so is not said of the other again, nor of one where it is not", () => {
    const opens = { fact: "hurt", operator: "equal", value: true } as const;
    const facts = [aBoolean("hurt"), aBoolean("seenByDoctor", { appliesWhen: opens })];
    const seen = (value: boolean): ReturnType<typeof aRule>["conditions"] => ({
      all: [{ fact: "seenByDoctor", operator: "equal", value }],
    });
    const described = (conditions: ReturnType<typeof aRule>["conditions"]): unknown => {
      const after = aRuleSet(facts, { version: "2", rules: [aRule("seen", conditions)] });
      return compare(aRuleSet(facts), after).rules[0]?.newlyCovers.children.map((one) => one.facts);
    };
    expect(described(seen(true))).toEqual([[{ fact: "seenByDoctor", values: [true] }]]);
    expect(described({ not: seen(true) })).toEqual([
      [{ fact: "hurt", values: [false] }],
      [{ fact: "seenByDoctor", values: [false] }],
    ]);
  });

  test("of a rule with more descriptions than can be shown is how many more there are", () => {
    const many = Array.from({ length: 8 }, (_, at) => aBoolean(`sign${at}`));
    const counts = [
      {
        id: "signs",
        label: "Signs",
        of: many.map(({ id }) => ({ fact: id, operator: "equal", value: true }) as const),
      },
    ];
    const rule = aRule("signs", { all: [{ fact: "signs", operator: "greaterThanInclusive", value: 3 }] });
    const said = compare(aRuleSet(many, { counts }), aRuleSet(many, { version: "2", counts, rules: [rule] }));
    const [{ newlyCovers } = { newlyCovers: undefined }] = said.rules;
    expect([newlyCovers?.children.length, newlyCovers?.more, newlyCovers?.isWhole]).toEqual([12, 44, true]);
  });
});

test("levels that only one of five has are compared by their routes", () => {
  const fewer = FIVE_LEVELS.filter(({ id }) => id !== "level-4-need");
  const after = council({
    version: "2",
    levels: fewer,
    rules: [attendsLessThan(50), { ...hungry, event: { type: "level-3" } }],
  });
  expect([compare(council(), after).scales, compare(council(), after).verdict]).toEqual(["different", "equivalent"]);
});
