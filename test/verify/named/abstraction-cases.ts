import { expect } from "vitest";
import type { RuleSet } from "../../../src/ruleset/rule-set.js";
import { aBoolean, anInteger, anOrdered, readAs } from "../../../src/testing/made-up/a-fact.js";
import { aRule, aRuleSet } from "../../../src/testing/made-up/a-rule-set.js";
import { not } from "../../../src/verify/solver/literal.js";
import { today } from "../../generated/asked.js";
import { saidAlike } from "../model/said-alike.js";
import { atLeast, factsShown, found, is, type NamedCase, only, STEPS } from "./asking.js";

/** How facts are cut, what they presuppose, and on which days. */
export const ABSTRACTION_CASES: Readonly<Record<string, NamedCase>> = {
  "forty values of a fact, each with a rule of its own, are forty": (source) => {
    const rules = Array.from({ length: 40 }, (_, value) => aRule(`times-${value}`, { all: [is("times", value)] }));
    saidAlike(aRuleSet([anInteger("times", 0, 39)], { rules }), today({ times: 35 }), source);
  },

  "values that no rule tells apart are two where another lies between them": (source) => {
    const set = aRuleSet([anOrdered("harm", STEPS, { direction: "harm" })], {
      rules: [aRule("slight", { all: [is("harm", "slight")] })],
    });
    expect(found(only(source, "monotone", set))).toEqual(["not-monotone slight harm"]);
  },

  "values that only the baseline tells apart are two, and so are those that only a question does": (source) => {
    const facts = [anOrdered("harm", STEPS)];
    const from = (value: string): RuleSet =>
      aRuleSet(facts, {
        rules: [aRule("harm", { all: [atLeast("harm", value)] }, { event: { type: "level-4-harm" } })],
      });
    const below = only(source, "floor-kept", from("grave"), { baseline: from("slight") });
    expect(below.findings.map(factsShown)).toEqual([[{ harm: "slight" }, { harm: "slight" }]]);
    const properties = { alwaysEscalate: [is("harm", "slight")] };
    const asked = only(source, "always-escalated", from("grave"), { properties });
    expect(asked.findings.map(factsShown)).toEqual([[{ harm: "slight" }]]);
  },

  "what two answers presuppose of a third is so of it together": (source) => {
    const facts = [
      anInteger("times", 0, 3),
      aBoolean("early", { appliesWhen: { fact: "times", operator: "in", value: [1, 2] } }),
      aBoolean("late", { appliesWhen: { fact: "times", operator: "in", value: [2, 3] } }),
    ];
    const set = aRuleSet(facts, { rules: [aRule("twice", { all: [is("times", 2)] })] });
    saidAlike(set, today({ early: true, late: false }), source);
  },

  "answers that leave nothing of a third are no child's": (source) => {
    const facts = [
      anInteger("times", 0, 3),
      aBoolean("early", { appliesWhen: is("times", 1) }),
      aBoolean("late", { appliesWhen: is("times", 3) }),
    ];
    const set = aRuleSet(facts, { rules: [aRule("any", { any: [is("early"), is("late"), is("times", 0)] })] });
    saidAlike(set, today({ early: true, late: false }), source);
  },

  "an answer that what it presupposes rules out is no child's": (source) => {
    const facts = [aBoolean("seen"), aBoolean("hurt", { appliesWhen: is("seen") })];
    const set = aRuleSet(facts, { rules: [aRule("any", { any: [is("seen"), is("hurt")] })] });
    saidAlike(set, today({ seen: false, hurt: true }), source);
  },

  "an answer presupposes what its presupposition presupposes": (source) => {
    const facts = [
      aBoolean("seen"),
      aBoolean("hurt", { appliesWhen: is("seen") }),
      aBoolean("burnt", { appliesWhen: is("hurt") }),
    ];
    const set = aRuleSet(facts, { rules: [aRule("seen", { all: [is("seen")] })] });
    saidAlike(set, today({ burnt: false }), source);
  },

  "a child who is shown in full has no answer to a question that does not apply": (source) => {
    const facts = [aBoolean("seen"), aBoolean("hurt", { appliesWhen: is("seen") })];
    const set = aRuleSet(facts, { rules: [aRule("all", { any: [is("seen", false), is("hurt"), is("hurt", false)] })] });
    const { findings } = only(source, "rules-can-apply", set);
    expect(findings.map(({ code, cases }) => [code, cases[0]?.facts])).toEqual([["always-applies", { seen: false }]]);
  },

  "whether a question applies follows the answer that another child gives": ({ groundOf, newProver, ...source }) => {
    const facts = [aBoolean("seen"), aBoolean("hurt", { appliesWhen: is("seen") })];
    const prover = newProver(
      groundOf([aRuleSet(facts, { rules: [aRule("hurt", { all: [is("hurt")] })] })]),
      "complete",
    );
    const [seen, hurt] = prover.bench.ground.facts;
    if (seen === undefined || hurt === undefined) throw new Error("two facts");
    const value = source.newValue(seen, prover.bench);
    const { encoded } = source.varied(prover.encoded, seen.place, { value }, prover.bench);
    const applies = encoded.cases.known(hurt.place);
    const isSeen = value.is(seen.runs.findIndex(([one]) => one === true));
    expect(prover.tell([applies, not(isSeen)])).toBe("unsatisfiable");
    expect(prover.tell([not(applies), isSeen])).toBe("unsatisfiable");
    expect(prover.tell([applies, not(prover.encoded.cases.known(hurt.place))])).toBe("satisfiable");
  },

  "a harm that presupposes what is never so is shown on nobody": (source) => {
    const facts = [
      aBoolean("seen"),
      aBoolean("hurt", { direction: "harm", appliesWhen: { fact: "seen", operator: "notIn", value: [true, false] } }),
    ];
    const set = aRuleSet(facts, { rules: [aRule("hurt", { all: [is("hurt")] })] });
    const [finding] = only(source, "facts-are-heard", set).findings;
    expect(finding?.says).toMatch(/can be so of no child/);
    expect(finding?.cases).toEqual([]);
  },

  "what is assumed is decided exactly, though a fact stands in it twice": (source) => {
    const assume = [{ any: [{ all: [is("seen"), is("times", 1)] }, { all: [is("seen", false), is("times", 2)] }] }];
    const set = aRuleSet([aBoolean("seen"), anInteger("times", 0, 3)]);
    const properties = { alwaysEscalate: [is("times", 3)] };
    const { findings } = only(source, "always-escalated", set, { assume, properties });
    expect(findings.map(({ says }) => says)).toEqual([
      "`times` can be so of no child: there is no child of whom anything could be proved (always-escalated)",
    ]);
  },

  "days on which the baseline is not yet in force are not spoken of": ({ verify }) => {
    const { over } = verify(hurtFrom("council", "2026-10-01"), { baseline: hurtFrom("national", "2026-12-01") });
    expect(over.days.map(({ from }) => from)).toEqual(["2026-12-01"]);
  },

  "a rule of the baseline that begins later is held against the set": (source) => {
    const national = hurtFrom("national", "2026-10-01");
    const later = national.rules.map((rule) => ({ ...rule, inForce: { from: "2026-12-01" } }));
    const set = { ...hurtFrom("council", "2026-10-01"), rules: [] };
    const { findings } = only(source, "floor-kept", set, { baseline: { ...national, rules: later } });
    expect(findings.map(({ code, cases }) => [code, cases[0]?.on])).toEqual([["below-baseline", "2026-12-01"]]);
  },

  "two sets that mean different children by one fact are not held against each other": ({ verify }) => {
    const set = (values: readonly string[]): RuleSet => aRuleSet([anOrdered("harm", values)]);
    const gated = aRuleSet([aBoolean("seen"), aBoolean("hurt", { appliesWhen: is("seen") })]);
    const bare = aRuleSet([aBoolean("seen"), aBoolean("hurt")]);
    const read = aRuleSet([anOrdered("harm", STEPS, { whenUnknown: { read: "grave", reason: "So.", basis: [] } })]);
    for (const [own, baseline] of [
      [set(STEPS), set(["none", "slight", "clear", "grave"])],
      [gated, bare],
      [set(STEPS), read],
    ] as const) {
      expect(() => verify(own, { baseline })).toThrow(/cannot be held against each other/);
    }
  },

  "facts are not the same that are read when a name holds, and the name means something else": ({ verify }) => {
    const facts = [aBoolean("hurt"), aBoolean("cold"), readAs(aBoolean("seen"), true, { all: [{ condition: "ill" }] })];
    const when = (fact: string): RuleSet => aRuleSet(facts, { conditions: { ill: { any: [is(fact)] } } });
    expect(() => verify(when("hurt"), { baseline: when("cold") })).toThrow(/cannot be held against each other/);
    expect(() => verify(when("hurt"), { baseline: when("hurt") })).not.toThrow();
  },

  "facts are not the same that are read when one thing holds and when another does": ({ verify }) => {
    const facts = (fact: string) => [
      ...[aBoolean("hurt"), aBoolean("cold")],
      readAs(aBoolean("seen"), true, { all: [is(fact)] }),
    ];
    const baseline = aRuleSet(facts("cold"));
    expect(() => verify(aRuleSet(facts("hurt")), { baseline })).toThrow(/cannot be held against each other/);
  },

  "what says least of harm is shown: of what protects its best, of an age whole years": (source) => {
    const facts = [
      anOrdered("harm", STEPS, { direction: "harm" }),
      anOrdered("support", STEPS, { direction: "protective" }),
      anInteger("ageMonths", 0, 215),
    ];
    const rules = [
      aRule("slight", { all: [atLeast("harm", "slight")] }, { binding: "safety" }),
      aRule("some", { all: [{ fact: "support", operator: "atMost", value: "slight" }] }, { binding: "safety" }),
      aRule("old", { all: [{ fact: "ageMonths", operator: "greaterThan", value: 150 }] }, { binding: "safety" }),
    ];
    const least = aRule("least", { all: [is("support", "none")] }, { event: { type: "level-2" } });
    const set = aRuleSet(facts, { rules: [least] });
    const { findings } = only(source, "floor-kept", set, { baseline: aRuleSet(facts, { rules }) });
    expect(findings.map(({ cases }) => cases[0]?.facts)).toEqual([
      { harm: "slight" },
      { support: "slight" },
      { ageMonths: 156 },
    ]);
  },

  "what is presupposed is shown itself, not by an answer that presupposes it": (source) => {
    const facts = [aBoolean("seen"), aBoolean("hurt", { appliesWhen: is("seen") })];
    const rules = [aRule("seen", { all: [is("seen")] }, { binding: "safety" })];
    const { findings } = only(source, "floor-kept", aRuleSet(facts), { baseline: aRuleSet(facts, { rules }) });
    expect(findings.map(factsShown)).toEqual([[{ seen: true }, { seen: true }]]);
  },

  "a child is shown on the latest of the days on which it is so": (source) => {
    const rules = [
      aRule("slight", { all: [is("harm", "slight")] }),
      aRule("late", { all: [is("cold")] }, { inForce: { from: "2026-12-01" } }),
    ];
    const set = aRuleSet([anOrdered("harm", STEPS, { direction: "harm" }), aBoolean("cold")], { rules });
    expect(only(source, "monotone", set).findings.map(({ cases }) => cases[0]?.on)).toEqual(["2026-12-01"]);
  },
};

/** A council whose one rule is there from a day on. */
function hurtFrom(id: string, from: string): RuleSet {
  const set = aRuleSet([aBoolean("hurt", { direction: "harm" })], {
    id,
    rules: [aRule("is-hurt", { all: [is("hurt")] })],
  });
  return { ...set, lineage: set.lineage.map((one) => ({ ...one, id, inForce: { from } })) };
}
