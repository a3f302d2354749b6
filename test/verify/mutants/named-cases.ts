import type { RuleSet } from "../../../src/ruleset/rule-set.js";
import { aBoolean, aChoice, anInteger } from "../../../src/testing/made-up/a-fact.js";
import { aRule, aRuleSet } from "../../../src/testing/made-up/a-rule-set.js";
import { today } from "../../generated/asked.js";
import { saidAlike } from "../model/said-alike.js";
import type { ProverSource } from "./prover-source.js";
import { withheldFaults } from "./withheld.js";

/** What chance seldom or never makes: each says what is so, and throws or is false where it is not. */
const CASES: Readonly<Record<string, (source: ProverSource) => boolean>> = {
  "forty values of a fact, each with a rule of its own, are forty": (source) => {
    const rules = Array.from({ length: 40 }, (_, value) =>
      aRule(`times-${value}`, { all: [{ fact: "times", operator: "equal", value }] }),
    );
    saidAlike(aRuleSet([anInteger("times", 0, 39)], { rules }), today({ times: 35 }), source);
    return true;
  },
  "days on which the baseline is not yet in force are not spoken of": ({ verify }) => {
    const { over } = verify(hurt("council", "2026-10-01"), { baseline: hurt("national", "2026-12-01") });
    return over.days.map(({ from }) => from).join() === "2026-12-01";
  },
  "what a question presupposes may follow from another answer": ({ verify }) => {
    const presupposed = { appliesWhen: { fact: "sleeps", operator: "in", value: ["street", "car"] } } as const;
    const facts = [
      aChoice("sleeps", ["street", "car", "home"]),
      aBoolean("cold", presupposed),
      aBoolean("alone", presupposed),
    ];
    const equal = (fact: string, value: string | boolean) => ({ all: [{ fact, operator: "equal", value } as const] });
    const rules = [
      aRule("street", equal("sleeps", "street")),
      aRule("car", equal("sleeps", "car")),
      aRule("alone", equal("alone", true)),
      aRule("not-alone", equal("alone", false)),
    ];
    // known to be cold it is outside, who knows where: wherever it was, a rule would be enough
    const { findings } = verify(aRuleSet(facts, { rules }), { properties: { only: ["no-unknown-hides"] } });
    return findings.some(({ fact }) => fact === "alone");
  },
  "that one band lies within another may be left open, and is no overlap": (source) => {
    const from = (value: number) => ({
      all: [{ fact: "times", operator: "greaterThanInclusive", value } as const],
    });
    const own = aRuleSet([anInteger("times", 0, 5, { direction: "harm" })], {
      rules: [aRule("wide", from(1), { event: { type: "level-2" } }), aRule("narrow", from(3))],
    });
    const small = { own, baseline: own, alwaysEscalate: [], mustNotMatter: [], assume: [] };
    return withheldFaults(small, source).length === 0;
  },
  "a rule of the baseline that begins later is held against the set": ({ verify }) => {
    const national = hurt("national", "2026-10-01");
    const later = national.rules.map((rule) => ({ ...rule, inForce: { from: "2026-12-01" } }));
    const set = { ...hurt("council", "2026-10-01"), rules: [] };
    const { findings } = verify(set, { baseline: { ...national, rules: later }, properties: { only: ["floor-kept"] } });
    return findings.map(({ code, cases: [shown] }) => `${code} ${shown?.on}`).join() === "below-baseline 2026-12-01";
  },
  "an error is never accepted, a warning only where it is named": ({ verify }) => {
    const rule = aRule("late-1", { all: [{ fact: "times", operator: "equal", value: 1 }] });
    const silence = [
      { lint: "not-escalated", reason: "we know" },
      { lint: "not-monotone", at: "late-1", reason: "once is more than twice here" },
    ];
    const set = aRuleSet([anInteger("times", 0, 5, { direction: "harm" }), aBoolean("hurt", { direction: "harm" })], {
      rules: [rule, aRule("late-3", { all: [{ fact: "times", operator: "equal", value: 3 }] })],
      silence,
    });
    const { findings } = verify(set, {
      properties: {
        only: ["always-escalated", "monotone"],
        alwaysEscalate: [{ fact: "hurt", operator: "equal", value: true }],
      },
    });
    const accepted = findings.map(
      ({ code, rule: name, accepted: why }) => `${code} ${name ?? ""} ${why !== undefined}`,
    );
    return accepted.sort().join() === "not-escalated  false,not-monotone late-1 true,not-monotone late-3 false";
  },
};

/** What is not so by this prover. */
export function namedCaseFaults(source: ProverSource): readonly string[] {
  return Object.entries(CASES).flatMap(([says, isSo]) => {
    try {
      return isSo(source) ? [] : [says];
    } catch {
      return [says];
    }
  });
}

/** A council whose one rule is there from a day on. */
function hurt(id: string, from: string): RuleSet {
  const set = aRuleSet([aBoolean("hurt", { direction: "harm" })], {
    id,
    rules: [aRule("is-hurt", { all: [{ fact: "hurt", operator: "equal", value: true }] })],
  });
  return { ...set, lineage: set.lineage.map((one) => ({ ...one, id, inForce: { from } })) };
}
