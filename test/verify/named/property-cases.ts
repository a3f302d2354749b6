import { expect } from "vitest";
import type { Comparison } from "../../../src/facts/comparison.js";
import type { Fact } from "../../../src/facts/fact.js";
import type { RuleSet } from "../../../src/ruleset/rule-set.js";
import { aBoolean, aChoice, anInteger, anOrdered, readAs } from "../../../src/testing/made-up/a-fact.js";
import { aDuty, aLevel, anAction, aRule, aRuleSet, FIVE_LEVELS } from "../../../src/testing/made-up/a-rule-set.js";
import { AGE_FACTS } from "../../../src/testing/made-up/age-facts.js";
import { atLeast, factsShown, found, is, type NamedCase, only, STEPS } from "./asking.js";

const PROTECTION = { event: { type: "level-4-harm" } } as const;
const FLOOR = { ...PROTECTION, binding: "safety" } as const;

/** What a property asks, and of whom. */
export const PROPERTY_CASES: Readonly<Record<string, NamedCase>> = {
  "what always calls for protection does so by what is known, not by what is read": (source) => {
    const facts = [aBoolean("hurt"), readAs(aBoolean("cold"), true)];
    const rules = [
      aRule("cold", { all: [is("hurt"), is("cold")] }, PROTECTION),
      aRule("warm", { all: [is("hurt"), is("cold", false)] }, PROTECTION),
    ];
    const properties = { alwaysEscalate: [is("hurt")] };
    const report = only(source, "always-escalated", aRuleSet(facts, { rules }), { properties });
    expect(report.findings.map(factsShown)).toEqual([[{ hurt: true }]]);
  },

  "what always calls for protection is looked at wherever it surely is so, though no comparison says it alone": (
    source,
  ) => {
    const counts = [{ id: "signs", label: "Signs", of: [is("hurt"), { any: [is("hurt", false), is("cold")] }] }];
    const set = aRuleSet([aBoolean("hurt"), aBoolean("cold")], {
      counts,
      duties: [aDuty("cold", { all: [is("cold")] })],
    });
    const signs: Comparison = { fact: "signs", operator: "greaterThanInclusive", value: 1 };
    const report = only(source, "always-escalated", set, { properties: { alwaysEscalate: [signs] } });
    expect(report.findings.map(factsShown)).toEqual([[{}]]);
  },

  "what calls for protection by one fact alone in a floor rule is taken to do so always": (source) => {
    const facts = [aBoolean("hurt"), aBoolean("cold"), aBoolean("alone"), aBoolean("bruised")];
    const baseline = aRuleSet(facts, {
      id: "national",
      rules: [
        aRule("hurt", { all: [{ any: [is("hurt")] }] }, FLOOR),
        aRule("cold", { all: [is("cold")] }, PROTECTION),
        aRule("alone", { all: [is("alone")] }, { ...FLOOR, inForce: { from: "2026-12-01" } }),
        aRule("bruised", { all: [is("bruised")] }, { binding: "safety" }),
        aRule("two", { all: [is("cold"), is("alone")] }, FLOOR),
      ],
    });
    const report = only(source, "always-escalated", aRuleSet(facts), { baseline });
    expect(found(report)).toEqual(["not-escalated - hurt"]);
  },

  "two bands that overlap are shown on a day on which both are in force": (source) => {
    const rules = [
      aRule("low", { all: [{ fact: "harm", operator: "in", value: ["none", "slight"] }] }),
      aRule(
        "high",
        { all: [atLeast("harm", "slight")] },
        { event: { type: "level-2" }, inForce: { until: "2026-10-31" } },
      ),
    ];
    const { findings } = only(source, "bands-do-not-overlap", aRuleSet([anOrdered("harm", STEPS)], { rules }));
    expect(findings.map(({ code, cases }) => [code, cases[0]?.facts])).toEqual([["overlap", { harm: "slight" }]]);
    expect((findings[0]?.cases[0]?.on ?? "") <= "2026-10-31").toBe(true);
  },

  "who knows a fact is heard where what is assumed ties it to another that is not known": (source) => {
    const facts = [aBoolean("hurt", { direction: "harm" }), aBoolean("seen")];
    const rules = [aRule("hurt", { all: [is("hurt")] })];
    const assume = [{ any: [{ all: [is("hurt"), is("seen")] }, { all: [is("hurt", false), is("seen", false)] }] }];
    expect(found(only(source, "facts-are-heard", aRuleSet(facts, { rules }), { assume }))).toEqual([]);
  },

  "an action has no effect in a rule whose children it is never time for": (source) => {
    const rings = (when: Comparison): RuleSet => ({
      ...ringing(),
      actions: [anAction("ring", { when: { all: [when] } })],
    });
    expect(found(only(source, "rules-have-effect", rings(is("hurt"))))).toEqual([]);
    expect(found(only(source, "rules-have-effect", rings(is("hurt", false))))).toEqual([
      "no-effect hurt - hurt-or-cold",
    ]);
  },

  "an action has an effect where only a level below the one that is reached calls for it": (source) => {
    const calledAt = (id: string): RuleSet => ({
      ...ringing(),
      levels: FIVE_LEVELS.map((level) => (level.id === id ? aLevel(id, level.route, { actions: ["ring"] }) : level)),
    });
    expect(found(only(source, "rules-have-effect", calledAt("level-2")))).toEqual([]);
    expect(found(only(source, "rules-have-effect", calledAt("level-3")))).toEqual(["no-effect hurt - hurt-or-cold"]);
  },

  "how firmly a rule stands is an effect: what a council may vary does not stand in for what it may not": (source) => {
    const rules = (binding: "statute" | "indicative", other: "statute" | "indicative"): RuleSet["rules"] => [
      aRule("hurt", { all: [is("hurt")] }, { binding }),
      aRule("hurt-or-cold", { any: [is("hurt"), is("cold")] }, { binding: other }),
    ];
    const set = ringing();
    const effects = (...bindings: Parameters<typeof rules>): readonly string[] =>
      found(only(source, "rules-have-effect", { ...set, rules: rules(...bindings) }));
    expect(effects("statute", "indicative")).toEqual([]);
    expect(effects("indicative", "statute")).toEqual(["no-effect hurt - hurt-or-cold"]);
  },

  "that the family is told as it would be anyway is no effect, until somebody says otherwise": (source) => {
    const lowest = { event: { type: "level-1" } } as const;
    const quiet = aRule("hurt", { all: [is("hurt")] }, { ...lowest, tell: "tell-unless-unsafe" });
    const open = aRule("cold", { all: [is("cold")] }, { ...lowest, tell: "tell" });
    const effects = (...rules: RuleSet["rules"]): readonly string[] =>
      found(only(source, "rules-have-effect", { ...ringing(), rules }));
    expect(effects(quiet)).toEqual(["no-effect hurt -"]);
    expect(effects(quiet, open)).toEqual([]);
  },

  "a rule is covered by none of which there is no need beside the others": (source) => {
    const [hurt, other] = ringing().rules;
    if (hurt === undefined || other === undefined) throw new Error("two rules");
    const above = aRule("above", { all: [is("hurt")] }, { event: { type: "level-4-need" }, actions: ["ring"] });
    const set = { ...ringing(), rules: [hurt, other, above] };
    expect(found(only(source, "rules-have-effect", set))).toEqual(["no-effect hurt - above"]);
  },

  "what is read for a question until it is answered hides nothing": (source) => {
    const rules = ["home", "street"].map((value) => aRule(value, { all: [is("where", value)] }));
    const where = (fact: Fact): readonly string[] =>
      found(only(source, "no-unknown-hides", aRuleSet([fact], { rules })));
    const places = aChoice("where", ["home", "street"]);
    expect(where(places)).toEqual(["only-together - where home street"]);
    expect(where(readAs(places, "street"))).toEqual([]);
  },

  "the answers to a question are those that other answers leave": (source) => {
    const where = aChoice("where", ["home", "street"], { appliesWhen: atLeast("harm", "slight") });
    const rules = ["slight", "grave"].map((value) => aRule(value, { all: [is("harm", value)] }));
    const report = only(source, "no-unknown-hides", aRuleSet([anOrdered("harm", STEPS), where], { rules }));
    expect(found(report)).toEqual(["only-together - harm slight grave"]);
    expect(report.findings.map(factsShown)).toEqual([[{ where: "home" }]]);
  },

  "the answers to a question are those that a child as it is assumed to be can give": (source) => {
    const rules = ["slight", "grave"].map((value) => aRule(value, { all: [is("harm", value)] }));
    const set = aRuleSet([anOrdered("harm", STEPS)], { rules });
    const assume = [{ fact: "harm", operator: "notEqual", value: "none" } as const];
    expect(found(only(source, "no-unknown-hides", set))).toEqual([]);
    expect(found(only(source, "no-unknown-hides", set, { assume }))).toEqual(["only-together - harm slight grave"]);
    // of children who all are so no rule knows it before it is said
    const alike = { ...set, rules: [aRule("some", { all: [atLeast("harm", "slight")] })] };
    expect(found(only(source, "no-unknown-hides", alike))).toEqual([]);
    expect(found(only(source, "no-unknown-hides", alike, { assume }))).toEqual(["only-together - harm some"]);
  },

  "what is read is held against the baseline, not only what is known": (source) => {
    const facts = [readAs(anOrdered("harm", STEPS), { from: "slight" })];
    const national = aRuleSet(facts, {
      rules: [aRule("some", { all: [atLeast("harm", "slight")] }, { binding: "safety" })],
    });
    const council = aRuleSet(facts, {
      rules: [aRule("slight", { all: [is("harm", "slight")] }), aRule("grave", { all: [is("harm", "grave")] })],
    });
    const report = only(source, "floor-kept", council, { baseline: national });
    expect(found(report)).toEqual(["below-floor some -"]);
    expect(factsShown(report.findings[0])).toEqual([{}, {}]);
  },

  "a rule of the baseline that applies to nobody keeps nobody up": (source) => {
    const facts = [aBoolean("hurt")];
    const dead = aRule("dead", { all: [is("hurt"), { not: is("hurt") }] });
    const { findings, proved } = only(source, "floor-kept", aRuleSet(facts), {
      baseline: aRuleSet(facts, { rules: [dead] }),
    });
    expect(findings.map(({ code }) => code)).toEqual(["inconclusive"]);
    expect(proved).toEqual([]);
  },

  "a rule for people grown up is not said to apply to nobody": (source) => {
    const grown = aRule("grown", { all: [{ fact: "ageYears", operator: "greaterThanInclusive", value: 18 }] });
    const never = aRule("never", { all: [is("hurt"), is("hurt", false)] });
    const facts = [...AGE_FACTS, aBoolean("hurt")];
    const set = (ages: RuleSet["ages"]): RuleSet => aRuleSet(facts, { rules: [grown, never], ages });
    const neverApplies = (ages: RuleSet["ages"]) => found(only(source, "rules-can-apply", set(ages)));
    expect(neverApplies({ to: 25, sets: ["made-up"] })).toEqual(["never-applies never -"]);
    expect(neverApplies({})).toEqual(["never-applies grown -", "never-applies never -"]);
  },

  "a rule in whose place another stands on every day is not said to apply to nobody": (source) => {
    const old = aRule("old", { all: [is("hurt")] }, { replacedBy: "new" });
    const facts = [aBoolean("hurt")];
    const asked = (...inForce: readonly { readonly from: string }[]): readonly string[] => {
      const [period] = inForce;
      const other = aRule("new", { all: [is("hurt")] }, period === undefined ? {} : { inForce: period });
      const set = aRuleSet(facts, { rules: [old, other] });
      return (["rules-can-apply", "rules-have-effect"] as const).flatMap((id) => found(only(source, id, set)));
    };
    expect(asked()).toEqual([]);
    // on the days before it takes its place, the old one speaks
    expect(asked({ from: "2027-01-01" })).toEqual([]);
    const contradictory = aRule("old", { all: [is("hurt"), is("hurt", false)] }, { replacedBy: "new" });
    const later = aRule("new", { all: [is("hurt")] }, { inForce: { from: "2027-01-01" } });
    const set = aRuleSet(facts, { rules: [contradictory, later] });
    expect(found(only(source, "rules-can-apply", set))).toEqual(["never-applies old -"]);
  },

  "of nobody nothing is proved": ({ verify }) => {
    const set = aRuleSet([aBoolean("hurt", { direction: "harm" }), anInteger("times", 0, 3)], {
      rules: [aRule("hurt", { all: [is("hurt")] })],
    });
    const never = [is("times", 1), is("times", 2)];
    expect(() => verify(set, { assume: never })).toThrow(/no child is as assumed/);
  },

  "what must not matter matters too where a value of it says that something else is so": (source) => {
    const facts = [aBoolean("seen"), aBoolean("income", { appliesWhen: is("seen") })];
    const set = aRuleSet(facts, { rules: [aRule("seen", { all: [is("seen")] })] });
    const report = only(source, "no-undue-influence", set, { properties: { mustNotMatter: [{ fact: "income" }] } });
    expect(found(report)).toEqual(["undue-influence seen income"]);
    expect(factsShown(report.findings[0])).toEqual([{ income: false }, {}]);
  },

  "money and papers have no say above early help, and what only duties read has none, unless somebody says otherwise": (
    source,
  ) => {
    const facts = [
      ...[aBoolean("moneyTroubles"), aBoolean("immigrationSupportNeed"), aBoolean("where", { readBy: "duties" })],
      aBoolean("hurt"),
    ];
    const rules = [
      aRule("money", { all: [is("moneyTroubles")] }),
      aRule("papers", { all: [is("immigrationSupportNeed")] }, { event: { type: "level-2" } }),
      aRule("where", { all: [is("where")] }, { event: { type: "level-2" } }),
      aRule("hurt", { all: [is("hurt")] }),
    ];
    const report = only(source, "no-undue-influence", aRuleSet(facts, { rules }));
    expect(found(report)).toEqual(["undue-influence money moneyTroubles", "undue-influence where where"]);
  },
};

/** A rule whose action is all that it adds to another one. */
function ringing(): RuleSet {
  return aRuleSet([aBoolean("hurt"), aBoolean("cold")], {
    actions: [anAction("ring")],
    rules: [
      aRule("hurt", { all: [is("hurt")] }, { actions: ["ring"] }),
      aRule("hurt-or-cold", { any: [is("hurt"), is("cold")] }),
    ],
  });
}
