import { expect } from "vitest";
import type { Scalar } from "../../../src/facts/comparison.js";
import { aBoolean, aChoice, anOrdered, readAs } from "../../../src/testing/made-up/a-fact.js";
import { aRule, aRuleSet } from "../../../src/testing/made-up/a-rule-set.js";
import { today } from "../../generated/asked.js";
import { saidAlike } from "../model/said-alike.js";
import { atLeast, found, is, type NamedCase, only, STEPS } from "./asking.js";

const IDS = ["hurt", "cold", "alone"] as const;

/** What literals say of a case, and of the same case varied. */
export const ENCODER_CASES: Readonly<Record<string, NamedCase>> = {
  "a count comes to what it may come to, whatever is not known of its parts": (source) => {
    const counts = [{ id: "signs", label: "Signs", of: IDS.map((id) => is(id)) }];
    const rules = [
      aRule("one", { all: [{ fact: "signs", operator: "equal", value: 1 }] }),
      aRule("one-or-three", { all: [{ fact: "signs", operator: "in", value: [1, 3] }] }),
      aRule("at-most-one", { all: [{ fact: "signs", operator: "lessThanInclusive", value: 1 }] }),
      aRule("two", { all: [{ fact: "signs", operator: "greaterThanInclusive", value: 2 }] }),
    ];
    const set = aRuleSet(
      IDS.map((id) => aBoolean(id)),
      { counts, rules },
    );
    const answers = [true, false, undefined];
    for (const hurt of answers) {
      for (const cold of answers) {
        for (const alone of answers) {
          const given = Object.entries({ hurt, cold, alone }).filter(
            (one): one is [string, boolean] => one[1] !== undefined,
          );
          saidAlike(set, today(Object.fromEntries(given)), source);
        }
      }
    }
  },

  "a reading that what is known rules out is in use no more": (source) => {
    const where = aChoice("where", ["home", "street"], { appliesWhen: atLeast("harm", "slight") });
    const harm = readAs(anOrdered("harm", STEPS, { direction: "harm" }), "none");
    const rules = [aRule("grave", { all: [is("harm", "grave"), is("where", "street")] })];
    saidAlike(aRuleSet([harm, where], { rules }), today({ where: "street" }), source);
  },

  "a reading counts while what it waits for surely is so": (source) => {
    const cold = readAs(aBoolean("cold"), true, { all: [is("hurt")] });
    const set = aRuleSet([aBoolean("hurt"), cold], { rules: [aRule("cold", { all: [is("cold")] })] });
    for (const given of [{}, { hurt: true }, { hurt: false }] as const) saidAlike(set, today(given), source);
  },

  "a reading counts where what it waits for is so of every value of a fact that stands in it twice": (source) => {
    const when = { any: [{ all: [is("hurt"), is("alone")] }, { all: [is("hurt", false), is("seen")] }] };
    const facts = [...IDS.map((id) => aBoolean(id)), aBoolean("seen"), readAs(aBoolean("calm"), true, when)];
    const set = aRuleSet(facts, { rules: [aRule("calm", { all: [is("calm")] })] });
    saidAlike(set, today({ alone: true, seen: true }), source);
  },

  "a fact that stands twice is tried value by value": (source) => {
    const parts = (seen: Scalar, times: Scalar) => ({ all: [is("seen", seen), is("hurt", times)] });
    const set = aRuleSet([aBoolean("seen"), aBoolean("hurt")], {
      rules: [
        aRule("whether-seen-or-not", { any: [parts(true, true), parts(false, true)] }),
        aRule("only-if-alike", { any: [parts(true, true), parts(false, false)] }),
      ],
    });
    for (const given of [{}, { hurt: true }, { seen: true }] as const) saidAlike(set, today(given), source);
  },

  "what a question presupposes may follow from another answer": (source) => {
    const presupposed = { appliesWhen: { fact: "sleeps", operator: "in", value: ["street", "car"] } } as const;
    const facts = [
      aChoice("sleeps", ["street", "car", "home"]),
      aBoolean("cold", presupposed),
      aBoolean("alone", presupposed),
    ];
    const rules = [
      aRule("street", { all: [is("sleeps", "street")] }),
      aRule("car", { all: [is("sleeps", "car")] }),
      aRule("alone", { all: [is("alone")] }),
      aRule("not-alone", { all: [is("alone", false)] }),
    ];
    // known to be cold it is outside, who knows where: wherever it was, a rule would be enough
    const { findings } = only(source, "no-unknown-hides", aRuleSet(facts, { rules }));
    expect(findings.some(({ fact }) => fact === "alone")).toBe(true);
  },

  "a child with an answer that another of its answers rules out is nobody": (source) => {
    const facts = [
      anOrdered("harm", STEPS),
      aBoolean("where", { appliesWhen: atLeast("harm", "slight") }),
      aBoolean("calm", { appliesWhen: is("harm", "none") }),
    ];
    const set = aRuleSet(facts, {
      rules: [aRule("none-or-grave", { all: [{ fact: "harm", operator: "in", value: ["none", "grave"] }] })],
    });
    const report = only(source, "no-undue-influence", set, { properties: { mustNotMatter: [{ fact: "where" }] } });
    expect(found(report)).toEqual([]);
    expect(report.proved.map(({ property }) => property)).toEqual(["no-undue-influence"]);
  },

  "both of two children who are held against each other are as assumed": (source) => {
    const set = aRuleSet([anOrdered("harm", STEPS, { direction: "harm" })], {
      rules: [aRule("slight", { all: [is("harm", "slight")] })],
    });
    const assume = [{ fact: "harm", operator: "atMost", value: "slight" } as const];
    expect(found(only(source, "monotone", set, { assume }))).toEqual([]);
  },
};
