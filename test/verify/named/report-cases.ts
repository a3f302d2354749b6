import { expect } from "vitest";
import type { RuleSet } from "../../../src/ruleset/rule-set.js";
import { aBoolean, anInteger, anOrdered } from "../../../src/testing/made-up/a-fact.js";
import { aRule, aRuleSet } from "../../../src/testing/made-up/a-rule-set.js";
import { withheldFaults } from "../mutants/withheld.js";
import { is, type NamedCase, only, STEPS } from "./asking.js";

/** What is said of what was found, of what was not settled, and of what was proved. */
export const REPORT_CASES: Readonly<Record<string, NamedCase>> = {
  "that one band lies within another may be left open, and is no overlap": (source) => {
    const from = (value: number) => ({ all: [{ fact: "times", operator: "greaterThanInclusive", value } as const] });
    const own = aRuleSet([anInteger("times", 0, 5, { direction: "harm" })], {
      rules: [aRule("wide", from(1), { event: { type: "level-2" } }), aRule("narrow", from(3))],
    });
    expect(withheldFaults({ own, baseline: own, alwaysEscalate: [], mustNotMatter: [], assume: [] }, source)).toEqual(
      [],
    );
  },

  "an error is never accepted, a warning only where it is named": ({ verify }) => {
    const silence = [
      { lint: "not-escalated", reason: "we know" },
      { lint: "inconclusive", reason: "we know" },
      { lint: "not-monotone", at: "late-1", reason: "once is more than twice here" },
    ];
    const set = aRuleSet([anInteger("times", 0, 5, { direction: "harm" }), aBoolean("hurt", { direction: "harm" })], {
      rules: [aRule("late-1", { all: [is("times", 1)] }), aRule("late-3", { all: [is("times", 3)] })],
      silence,
    });
    const { findings } = verify(set, {
      properties: {
        only: ["always-escalated", "monotone"],
        alwaysEscalate: [is("hurt"), { fact: "times", operator: "greaterThan", value: 5 }],
      },
    });
    expect(findings.map(({ code, rule, accepted }) => [code, rule, accepted !== undefined]).sort()).toEqual([
      ["inconclusive", undefined, false],
      ["not-escalated", undefined, false],
      ["not-monotone", "late-1", true],
      ["not-monotone", "late-3", false],
    ]);
  },

  "the baseline accepts what is found in its own rules, and in no others": ({ verify }) => {
    const harm = anOrdered("harm", STEPS, { direction: "harm" });
    const slight = (name: string, set: string) =>
      aRule(name, { all: [is("harm", "slight")] }, { origin: { set, level: "level-3" } });
    const national: RuleSet = aRuleSet([harm], {
      id: "national",
      rules: [slight("inherited", "national")],
      silence: [{ lint: "not-monotone", reason: "so the law says" }],
    });
    const alone = aRuleSet([harm], { id: "council", rules: [slight("inherited", "national")] });
    const own = { ...alone, rules: [slight("own", "council")] };
    const accepted = (set: RuleSet): readonly (string | undefined)[] =>
      verify(set, { baseline: national, properties: { only: ["monotone"] } }).findings.map((one) => one.accepted);
    expect(accepted(alone)).toEqual(["so the law says"]);
    expect(accepted(own)).toEqual([undefined]);
  },

  "a certificate has a claim for all that was proved by the solver": ({ verify, confirm }) => {
    const set = aRuleSet([aBoolean("hurt"), aBoolean("cold")], {
      rules: [aRule("both", { all: [is("hurt"), { any: [is("hurt"), is("cold")] }] })],
    });
    for (const property of ["rules-can-apply", "conditions-have-effect"] as const) {
      const whole =
        property === "rules-can-apply"
          ? { ...set, rules: [aRule("hurt", { any: [is("hurt"), is("hurt", false)] })] }
          : set;
      const { certificate = [] } = verify(whole, { properties: { only: [property] }, certificate: "kept" });
      expect(certificate.flatMap(({ claims }) => claims).length).toBeGreaterThan(0);
      expect(confirm(certificate).confirmed).toBe(true);
    }
  },

  "what two properties find is said once": ({ verify }) => {
    const set = aRuleSet([aBoolean("hurt")], { rules: [aRule("never", { all: [is("hurt"), is("hurt", false)] })] });
    expect(verify(set).findings.filter(({ code }) => code === "never-applies")).toHaveLength(1);
  },

  "a finding has the set from which its rule comes": (source) => {
    const rules = [
      aRule("slight", { all: [is("harm", "slight")] }, { origin: { set: "elsewhere", level: "level-3" } }),
    ];
    const set = aRuleSet([anOrdered("harm", STEPS, { direction: "harm" })], { rules });
    expect(only(source, "monotone", set).findings.map(({ origin }) => origin)).toEqual(["elsewhere"]);
  },

  "within no budget it is not settled whether anybody is as assumed, and nothing is proved": (source) => {
    // that one of three counts leaves a certain rest takes a search to see
    const of = (count: number): readonly string[] => Array.from({ length: 6 }, (_, at) => `sign${count}${at}`);
    const facts = [0, 1, 2].flatMap(of).map((id) => aBoolean(id));
    const set = aRuleSet([...facts, aBoolean("hurt", { direction: "harm" })], {
      counts: [0, 1, 2].map((at) => ({ id: `signs${at}`, label: "Signs", of: of(at).map((id) => is(id)) })),
      rules: [aRule("hurt", { all: [is("hurt")] })],
    });
    const reports = [1, 2, 4, 5].map((rest) => {
      const some = [1, 2, 3, 4, 5, 6].filter((number) => number % 3 === rest % 3);
      const any = [0, 1, 2].map(
        (at) => ({ fact: `signs${at}`, operator: "in", value: at === 0 ? some : [3, 6] }) as const,
      );
      return only(source, "monotone", set, { assume: [{ any }], budget: 0 });
    });
    const open = reports.filter(({ findings }) =>
      findings.some(({ says }) => says.includes("a child who is as assumed")),
    );
    expect(open.length).toBeGreaterThan(0);
    expect(open.flatMap(({ proved }) => proved)).toEqual([]);
  },
};
