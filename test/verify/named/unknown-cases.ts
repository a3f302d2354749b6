import { expect } from "vitest";
import type { RuleSet } from "../../../src/ruleset/rule-set.js";
import { aBoolean, aChoice } from "../../../src/testing/made-up/a-fact.js";
import { aRule, aRuleSet } from "../../../src/testing/made-up/a-rule-set.js";
import { found, is, type NamedCase, only } from "./asking.js";

/** What several rules say together, whatever an answer is. */
export const UNKNOWN_CASES: Readonly<Record<string, NamedCase>> = {
  "rules that only together cover every answer are all found, though they turn on the same answer": (source) => {
    const report = only(source, "no-unknown-hides", twoPairs());
    const covers = report.findings.map(({ rules }) => [...rules].sort().join(" and ")).sort();
    expect(covers).toEqual(["hungry-one and hungry-other", "hurt-one and hurt-other"]);
    expect(report.proved).toEqual([]);
  },

  "rules that only together cover every answer are accepted by the name of one of them, and no others with them": (
    source,
  ) => {
    const silence = [{ lint: "only-together", at: "hurt-one", reason: "So it is." }];
    const { findings } = only(source, "no-unknown-hides", { ...twoPairs(), silence });
    const open = findings.filter(({ accepted }) => accepted === undefined).map(({ rules }) => [...rules].sort());
    expect(open).toEqual([["hungry-one", "hungry-other"]]);
  },

  "rules that both speak at an answer cover it": (source) => {
    const set = aRuleSet([aChoice("kind", ["one", "both", "other"])], {
      rules: [
        aRule("early", { all: [{ fact: "kind", operator: "in", value: ["one", "both"] }] }),
        aRule("late", { all: [{ fact: "kind", operator: "in", value: ["both", "other"] }] }),
      ],
    });
    expect(found(only(source, "no-unknown-hides", set))).toEqual(["only-together - kind early late"]);
  },

  "rules cover the answers that another answer leaves, though there is one more": (source) => {
    const detail = aBoolean("detail", { appliesWhen: { fact: "kind", operator: "in", value: ["one", "other"] } });
    const set = aRuleSet([aChoice("kind", ["one", "other", "third"]), detail], {
      rules: [aRule("one", { all: [is("kind", "one")] }), aRule("other", { all: [is("kind", "other")] })],
    });
    expect(found(only(source, "no-unknown-hides", set))).toEqual(["only-together - kind one other"]);
  },
};

/** Two rules on a child who is hurt and two on one who is hungry, each pair of them for every kind there is. */
function twoPairs(): RuleSet {
  const two = (fact: string): RuleSet["rules"] => [
    aRule(`${fact}-one`, { all: [is(fact), is("kind", "one")] }),
    aRule(`${fact}-other`, { all: [is(fact), is("kind", "other")] }),
  ];
  return aRuleSet([aChoice("kind", ["one", "other"]), aBoolean("hurt"), aBoolean("hungry")], {
    rules: [...two("hurt"), ...two("hungry")],
  });
}
