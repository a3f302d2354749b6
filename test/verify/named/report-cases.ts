import { expect } from "vitest";
import type { RuleSet } from "../../../src/ruleset/rule-set.js";
import { aBoolean, aChoice, anInteger, anOrdered } from "../../../src/testing/made-up/a-fact.js";
import { aRule, aRuleSet } from "../../../src/testing/made-up/a-rule-set.js";
import type { Report } from "../../../src/verify.js";
import { choices } from "../../bench/workload/seeded.js";
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

  "what rules for each answer hide may be left open, and is not settled by that": (source) => {
    const rules = ["home", "street"].map((value) => aRule(value, { all: [is("where", value)] }));
    const own = aRuleSet([aChoice("where", ["home", "street"])], { rules });
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

  "the baseline does not accept that a set falls below it, in a rule that the set says it inherits": ({ verify }) => {
    const facts = [aBoolean("hurt")];
    const rule = aRule("hurt", { all: [is("hurt")] }, { origin: { set: "national", level: "level-3" } });
    const silence = [{ lint: "below-baseline", reason: "so the law says" }];
    const national = aRuleSet(facts, { id: "national", rules: [rule], silence });
    const council = aRuleSet(facts, { id: "council", rules: [{ ...rule, event: { type: "level-2" } }] });
    const { findings } = verify(council, { baseline: national, properties: { only: ["floor-kept"] } });
    expect(findings.map(({ code, origin, accepted }) => [code, origin, accepted])).toEqual([
      ["below-baseline", "national", undefined],
    ]);
  },

  "a comparison is accepted by the rule in which it stands, not by what it compares": (source) => {
    const acceptedAt = (at: string): boolean => {
      const set = aRuleSet([aBoolean("hurt"), aBoolean("cold")], {
        rules: [aRule("both", { all: [is("hurt"), { any: [is("hurt", false), is("cold")] }] })],
        silence: [{ lint: "condition-without-effect", at, reason: "so it is clearer" }],
      });
      const { findings } = only(source, "conditions-have-effect", set);
      expect(findings.map(({ fact }) => fact)).toEqual(["hurt"]);
      return findings[0]?.accepted !== undefined;
    };
    expect(acceptedAt("both")).toBe(true);
    expect(acceptedAt("hurt")).toBe(false);
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
    const chance = choices(20_261_122);
    const places = [0, 1, 2, 3];
    const signs = Array.from({ length: 8 }, (_, at) => `sign${at}`);
    // counts that share what they count
    const of = (count: number): readonly string[] => signs.filter((_, at) => (at + count) % 4 !== 0);
    const set = aRuleSet([...signs.map((id) => aBoolean(id)), aBoolean("hurt", { direction: "harm" })], {
      counts: places.map((at) => ({ id: `signs${at}`, label: "Signs", of: of(at).map((id) => is(id)) })),
      rules: [aRule("hurt", { all: [is("hurt")] })],
    });
    // of some of these it takes a search to see that there is such a child
    const reports = Array.from({ length: 12 }, () => {
      const some = (): number[] => [2, 3, 4, 5].filter(() => chance.happens(0.5));
      const all = places.map((at) => ({ fact: `signs${at}`, operator: "in", value: [6, ...some()] }) as const);
      return only(source, "monotone", set, { assume: [{ all }], budget: 0 });
    });
    const isOpen = ({ findings }: Report): boolean => findings.some(({ says }) => says.includes("as assumed"));
    expect(reports.filter(isOpen).length).toBeGreaterThan(0);
    expect(reports.filter((report) => isOpen(report) === report.proved.length > 0)).toEqual([]);
  },
};
