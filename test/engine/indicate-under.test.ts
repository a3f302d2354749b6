import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { explainUnder } from "../../src/engine/explain-under.js";
import { indicateUnder } from "../../src/engine/indicate-under.js";
import type { IndicatedUnder } from "../../src/engine/under/indicated-under.js";
import type { Case } from "../../src/facts/case.js";
import type { Comparison } from "../../src/facts/comparison.js";
import type { WrittenFacts } from "../../src/ruleset/rule.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { aBoolean, anInteger } from "../../src/testing/made-up/a-fact.js";
import { aDuty, aLevel, aRule, aRuleSet, BASIS } from "../../src/testing/made-up/a-rule-set.js";
import { today } from "../generated/asked.js";

const hurt: Comparison = { fact: "hurt", operator: "equal", value: true };
const below = (value: number): Comparison => ({ fact: "attendance", operator: "lessThan", value });
const facts = [aBoolean("hurt"), anInteger("attendance", 0, 100, { unit: "per cent" })];
const change = { reason: "It was too low for us.", basis: [BASIS] };

const ours = aRuleSet(facts, { title: "Ours", rules: [aRule("half", { all: [hurt, below(50)] })] });

function under(other: RuleSet, given: WrittenFacts, one: RuleSet = ours): IndicatedUnder {
  return indicateUnder([compile(one), compile(other)], today(given) as unknown as Case);
}

function standings({ rules }: IndicatedUnder): readonly unknown[] {
  return rules.map(({ rule, under: each }) => [rule, ...each.map(({ standing }) => standing)]);
}

describe("two rule sets on one case", () => {
  const stricter = aRuleSet(facts, { title: "Theirs", rules: [aRule("half", { all: [below(40), hurt] })] });

  it("part on the clause that one of them writes otherwise, with the value that it met", () => {
    const said = under(stricter, { hurt: true, attendance: 45 });
    expect(said.answers).toEqual({
      atLeast: ["child-in-need", "universal"],
      pointsTo: ["child-in-need", "universal"],
      couldBe: ["child-in-need", "universal"],
    });
    expect(standings(said)).toEqual([["half", "applies", "does not apply"]]);
    expect(said.rules[0]?.clauses).toEqual([
      [
        {
          at: "/all/1",
          compared: { ...below(50), truth: "holds", known: 45 },
          says: "attendance is so: less than half (50 per cent)",
        },
        {
          at: "/all/0",
          compared: { ...below(40), truth: "fails", known: 45 },
          says: "attendance is so: 39 per cent or less",
        },
      ],
    ]);
  });

  it("do not part where the rule comes to the same, however it is written", () => {
    expect(under(stricter, { hurt: true, attendance: 20 }).agree).toBe(true);
    expect(under(stricter, { hurt: false }).agree).toBe(true);
  });

  it("part on a clause that only one of them has", () => {
    const less = aRuleSet(facts, { rules: [aRule("half", { all: [hurt] })] });
    const [clause] = under(less, { hurt: true, attendance: 90 }).rules[0]?.clauses ?? [];
    expect(clause?.map((one) => one?.at ?? null)).toEqual(["/all/1", null]);
  });

  it("tell apart a rule that was replaced, one that was removed and one that was never there", () => {
    const rule = aRule("half", { all: [hurt] });
    const whole = aRuleSet(facts, { rules: [rule] });
    const replaced = aRuleSet(facts, {
      rules: [
        { ...rule, replacedBy: "third", changedBy: [{ set: "made-up", how: "replaced", ...change }] },
        aRule("third", { all: [below(1)] }),
      ],
    });
    const removed = aRuleSet(facts, { removed: [{ rule: "half", set: "made-up", ...change }] });
    const of = (other: RuleSet) => under(other, { hurt: true, attendance: 60 }, whole).rules[0]?.under[1];
    expect(of(replaced)).toMatchObject({ standing: "replaced", replacedBy: "third", changedBy: [{ how: "replaced" }] });
    expect(of(removed)).toMatchObject({ standing: "removed", removed: { reason: change.reason } });
    expect(of(aRuleSet(facts))).toEqual({ standing: "not in the set" });
    const later = aRuleSet(facts, { rules: [{ ...rule, inForce: { from: "2030-01-01" } }] });
    expect(of(later)).toMatchObject({ standing: "not in force" });
  });

  it("part over a rule that one has placed higher, on no clause", () => {
    const placed = aRuleSet(facts, {
      rules: [
        aRule(
          "half",
          { all: [hurt, below(50)] },
          { event: { type: "level-4-harm" }, changedBy: [{ set: "made-up", how: "placed", ...change }] },
        ),
      ],
    });
    const [rule] = under(placed, { hurt: true, attendance: 45 }).rules;
    expect(rule?.under.map(({ level }) => level?.route)).toEqual(["child-in-need", "child-protection"]);
    expect(rule?.clauses).toEqual([]);
  });

  it("are compared by what their levels mean in law, not by their numbers", () => {
    const levels = [
      aLevel("a", "universal"),
      aLevel("b", "early-help"),
      aLevel("c", "child-in-need"),
      aLevel("d", "child-protection"),
    ];
    const other = aRuleSet(facts, {
      levels,
      rules: [aRule("half", { all: [hurt, below(50)] }, { event: { type: "c" } })],
    });
    expect(under(other, { hurt: true, attendance: 45 }).agree).toBe(true);
  });

  it("part over duties and questions", () => {
    const dutiful = aRuleSet(facts, {
      duties: [aDuty("look", { all: [hurt] })],
      rules: [aRule("half", { all: [hurt] })],
    });
    const said = under(dutiful, {}, aRuleSet(facts, { rules: [aRule("half", { all: [below(50)] })] }));
    expect(said.duties.map(({ duty, under: each }) => [duty, ...each])).toEqual([
      ["look", "not in the set", "may apply"],
    ]);
    expect(said.questions.map(({ fact, askedBy }) => [fact, ...askedBy])).toEqual([
      ["attendance", true, false],
      ["hurt", false, true],
    ]);
  });

  it("leave out, and name, a fact that one of them does not know", () => {
    const small = aRuleSet([aBoolean("hurt")], { rules: [aRule("hurt-child", { all: [hurt] })] });
    const said = under(small, { hurt: true, attendance: 45 });
    expect(said.under.map(({ leftOut }) => leftOut)).toEqual([[], [{ fact: "attendance", label: "attendance is so" }]]);
    expect(said.under[1]?.indication.given).toEqual({ hurt: true });
  });

  it("refuse a fact that neither knows, and one set alone", () => {
    expect(() => under(stricter, { hrt: true })).toThrow("/facts/hrt");
    expect(() => indicateUnder([compile(ours)], today({}) as Case)).toThrow("two rule sets");
  });

  it("are told apart in plain words", () => {
    expect(
      explainUnder(under(stricter, { hurt: true, attendance: 45 }))
        .split("\n\n")
        .slice(0, 3)
        .join("\n\n"),
    ).toBe(
      `WHAT EACH SAYS
- Ours: on what you know, points to Level level-3.
- Theirs: on what you know, points to Level level-1.

WHERE THEY PART
- At least: a child in need (section 17) (Ours); the help that every family
  can use (Theirs).
- On what you know, points to: a child in need (section 17) (Ours); the help
  that every family can use (Theirs).
- Could be as high as: a child in need (section 17) (Ours); the help that
  every family can use (Theirs).

WHY
- The rule half.
  Ours: it applies (Level level-3).
  Theirs: it does not apply (Level level-3).
  On this clause, Ours: attendance is so: less than half (50 per cent) (this
  is so).
  On this clause, Theirs: attendance is so: 39 per cent or less (this is not
  so).`,
    );
  });

  it("say which rules may apply under one of them, and that no answer differs", () => {
    const less = aRuleSet(facts, { title: "Theirs", rules: [aRule("third", { all: [hurt] })] });
    const said = explainUnder(under(less, {}));
    expect(said).toContain("- In no level, nor in how soon to act or in telling the family.");
    expect(said).toContain("- The rule third (Theirs, at Level level-3).");
    expect(said).toContain("- Ours: one question that not all ask.");
    expect(explainUnder(under(ours, {}))).toContain("- They do not part on this case.");
  });

  it("print no lowest level beside what must be done today", () => {
    const dutiful = aRuleSet(facts, {
      title: "Dutiful",
      duties: [aDuty("look", { all: [hurt] }, { urgency: "same-day" })],
    });
    const said = explainUnder(under(dutiful, { hurt: true, attendance: 45 })).replaceAll(/\s+/g, " ");
    expect(said).toContain("- Dutiful: no threshold speaks of this alone, and it is no less urgent for that.");
    expect(said).not.toContain("Level level-1");
    expect(said).toContain(
      "child in need (section 17) (Ours); no threshold speaks of this alone, and it is no less urgent for that (Dutiful)",
    );
  });

  it("print no lowest level while a question of danger is open", () => {
    const danger = [aBoolean("hurt", { danger: { operator: "equal", value: true } }), ...facts.slice(1)];
    const open = aRuleSet(danger, { title: "Open", rules: ours.rules });
    const said = explainUnder(under(open, { attendance: 60 }));
    expect(said).toContain("- Open: not enough is known to say.");
    expect(said).toContain("- Enough known to say: yes (Ours); no (Open).");
  });
});
