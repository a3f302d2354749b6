import { describe, expect, it, test } from "vitest";
import { englandInFull } from "../../src/england/england-in-full.js";
import type { ResolvedDuty, ResolvedRule, RuleSet } from "../../src/ruleset/rule-set.js";
import { aBoolean } from "../../src/testing/made-up/a-fact.js";
import { aDuty, anAction, aRule, aRuleSet, BASIS } from "../../src/testing/made-up/a-rule-set.js";
import { CENSUS_CODES } from "./census-codes.js";
import { PARITIES } from "./parities.js";

describe("in the national rules", () => {
  it("there are rules, duties, facts, actions and sources to compare", () => {
    const { rules, duties, facts, actions, sources } = englandInFull();
    for (const list of [rules, duties, facts, actions, sources]) expect(list.length).toBeGreaterThan(0);
  });

  for (const { promise, find } of PARITIES) {
    test(promise, () => {
      expect(find(englandInFull())).toEqual([]);
    });
  }
});

const codes = CENSUS_CODES.filter(({ status, leftOut }) => status === "current" && leftOut === undefined);
const hurt = aBoolean("hurt", { sources: ["made-up"], cinFactors: codes.map(({ code }) => code) });
const isHurt = { fact: "hurt", operator: "equal", value: true } as const;
const common: Partial<ResolvedRule & ResolvedDuty> = {
  theme: "Made up",
  binding: "safety",
  basis: [{ ...BASIS, confidence: "A" }],
  inForce: { from: "2026-01-01" },
  urgency: "same-day",
  tell: "tell",
  actions: ["ring"],
  examples: [
    { name: "hurt", given: { hurt: true }, expect: "applies" },
    { name: "not hurt", given: { hurt: false }, expect: "does not apply" },
    { name: "nobody knows", given: {}, expect: "may apply" },
  ],
};
const about = (name: string): ResolvedRule["about"] => ({
  doesNotMean: `It does not mean ${name}.`,
  ordinary: [`${name} in play`],
  endsWhen: "It ends.",
  overCatches: `It may catch ${name}.`,
});
const rule = aRule("hurt-child", { all: [isHurt] }, { ...common, about: about("hurt") } as Partial<ResolvedRule>);
const duty = aDuty("see-the-child", { all: [{ condition: "is-hurt" }] }, {
  ...common,
  about: about("seen"),
} as Partial<ResolvedDuty>);

/** A set in which nothing is to be found, with one thing changed. */
function soundBut(over: Partial<RuleSet>): RuleSet {
  const sound = {
    rules: [rule],
    duties: [duty],
    actions: [anAction("ring")],
    conditions: { "is-hurt": { all: [isHurt] } },
  };
  const clean = aRuleSet([hurt], {
    ...sound,
    sources: [{ id: "made-up", title: "Made up", kind: "practice evidence" }],
  });
  const readings = { id: "practice-judgement", title: "Practice judgement", kind: "practice evidence" } as const;
  return {
    ...clean,
    ...over,
    sources: over.sources ?? [...clean.sources, ...(over.facts === undefined ? [] : [readings])],
  };
}

/** What all comparisons find in it. */
function foundIn(set: RuleSet): readonly string[] {
  return PARITIES.flatMap(({ find }) => find(set));
}

const { examples = [] } = rule;
const without = <Key extends keyof ResolvedRule>(key: Key): ResolvedRule =>
  Object.fromEntries(Object.entries(rule).filter(([name]) => name !== key)) as unknown as ResolvedRule;
const unread = [{ ...BASIS, confidence: "unverified" }] as const;

const FAULTS: readonly (readonly [fault: string, planted: Partial<RuleSet>, found: string])[] = [
  ["two examples", { rules: [{ ...rule, examples: examples.slice(0, 2) }] }, "Made up: hurt-child"],
  [
    "no example in which a rule applies",
    { rules: [{ ...rule, examples: [...examples.slice(1), ...examples.slice(1)] }] },
    "Made up: hurt-child",
  ],
  [
    "no example in which a rule does not apply",
    { rules: [{ ...rule, examples: examples.map((one) => ({ ...one, expect: "applies" as const })) }] },
    "Made up: hurt-child",
  ],
  ["a rule without a theme", { rules: [without("theme")] }, "(no theme): hurt-child"],
  ["a theme without facts", { rules: [{ ...rule, theme: "Elsewhere" }] }, "Elsewhere: hurt-child"],
  ["a rule without a first day", { rules: [without("inForce")] }, "Made up: hurt-child"],
  ["a rule without urgency", { rules: [without("urgency")] }, "Made up: hurt-child"],
  ["a rule that does not say whether to tell", { rules: [without("tell")] }, "Made up: hurt-child"],
  ["a safety rule on what nobody read", { rules: [{ ...rule, basis: [{ ...BASIS }] }] }, "Made up: hurt-child"],
  ["a duty on what nobody looked up", { duties: [{ ...duty, basis: unread }] }, "Made up: see-the-child"],
  [
    "a source known at second hand of which a rule says that it was read",
    { sources: [{ id: "made-up", title: "Made up", kind: "guidance", note: "Known by a newspaper." }] },
    "hurt-child",
  ],
  [
    "an Act that was passed after the rule began",
    { sources: [{ id: "made-up", title: "Made up Act", kind: "statute", published: "2026-01-02" }] },
    "hurt-child",
  ],
  ["a rule without a page", { rules: [without("about")] }, "Made up: hurt-child"],
  [
    "a rule for which there is no ordinary explanation",
    { rules: [{ ...rule, about: { doesNotMean: "Nothing.", ordinary: [], endsWhen: "Now.", overCatches: "All." } }] },
    "Made up: hurt-child",
  ],
  ["a fact that nothing uses", { facts: [hurt, aBoolean("tall")] }, "Made up: tall"],
  ["a source that is not listed", { facts: [{ ...hurt, sources: ["made-up", "lost"] }] }, "hurt: lost"],
  ["a source that nothing cites", { sources: [{ id: "idle", title: "Idle", kind: "guidance" }] }, "idle"],
  [
    "a factor that no fact speaks of",
    { facts: [{ ...hurt, cinFactors: codes.slice(1).map(({ code }) => code) }] },
    "1A",
  ],
  [
    "a factor that there is not",
    { facts: [{ ...hurt, cinFactors: [...(hurt.cinFactors ?? []), "99Z"] }] },
    "hurt: 99Z",
  ],
  ["an action that nothing calls for", { actions: [anAction("ring"), anAction("idle")] }, "idle"],
  ["a condition that nothing names", { conditions: { "is-hurt": { all: [isHurt] }, idle: { all: [isHurt] } } }, "idle"],
  ["a count that nothing names", { counts: [{ id: "idle", label: "Idle", of: [isHurt] }] }, "idle"],
];

describe("the comparisons", () => {
  it("find nothing in a sound set", () => {
    expect(foundIn(soundBut({}))).toEqual([]);
  });

  test.each(FAULTS)("find %s", (_, planted, found) => {
    expect(foundIn(soundBut(planted))).toContain(found);
  });

  it("find a page that is another's", () => {
    const [found] = foundIn(soundBut({ duties: [{ ...duty, ...(rule.about && { about: rule.about }) }] }));
    expect(found).toContain("see-the-child says what hurt-child says");
  });
});
