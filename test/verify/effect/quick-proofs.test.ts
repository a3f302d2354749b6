import { describe, expect, test } from "vitest";
import type { Comparison, ConditionGroup } from "../../../src/facts/comparison.js";
import type { RuleSet } from "../../../src/ruleset/rule-set.js";
import { aBoolean, anInteger } from "../../../src/testing/made-up/a-fact.js";
import { aDuty, aRule, aRuleSet } from "../../../src/testing/made-up/a-rule-set.js";
import { AGE_FACTS } from "../../../src/testing/made-up/age-facts.js";
import {
  conditionsWithoutEffect,
  type EffectOfConditions,
} from "../../../src/verify/effect/conditions-without-effect.js";
import { quickProofs } from "../../../src/verify/effect/quick-proofs.js";
import { groundOf } from "../../../src/verify/model/ground.js";
import { checkCertificate } from "../../../src/verify/solver/certificate/check-certificate.js";

const attendance = (operator: Comparison["operator"], value: number): Comparison => ({
  fact: "attendance",
  operator,
  value,
});
const hurt: Comparison = { fact: "hurt", operator: "equal", value: true };
const cold: Comparison = { fact: "cold", operator: "equal", value: true };
const burnt: Comparison = { fact: "burnt", operator: "equal", value: true };

const FACTS = [
  ...AGE_FACTS,
  anInteger("attendance", 0, 100, { label: "Attendance", unit: "per cent" }),
  aBoolean("hurt"),
  aBoolean("cold"),
  aBoolean("burnt", { appliesWhen: hurt }),
];

function setWith(conditions: ConditionGroup, over: Partial<RuleSet> = {}): RuleSet {
  return aRuleSet(FACTS, { rules: [aRule("the-rule", conditions)], ...over });
}

function effectOf(set: RuleSet, options: Parameters<typeof conditionsWithoutEffect>[2] = {}): EffectOfConditions {
  const ground = groundOf([set]);
  const [subject] = ground.subjects;
  if (subject === undefined) throw new Error("no subject");
  return conditionsWithoutEffect(ground, subject, options);
}

const inShort = (conditions: ConditionGroup, over: Partial<RuleSet> = {}): readonly string[] => {
  const { constant, without } = quickProofs(setWith(conditions, over));
  return [
    ...constant.map(({ rule, applies }) => `${rule} ${applies}`),
    ...without.map(({ at, taken, why }) => `${at} ${taken} ${why}`),
  ];
};

describe("of a rule it is proved", () => {
  test.each<[string, ConditionGroup, ConditionGroup, readonly string[]]>([
    [
      "that it applies to nobody, where its parts shut each other out across groups",
      { all: [{ any: [attendance("lessThan", 50), hurt] }, attendance("greaterThan", 85), { not: hurt }] },
      { all: [{ any: [attendance("lessThan", 50), hurt] }, { not: cold }] },
      ["the-rule never"],
    ],
    [
      "that it applies to everybody, where two parts together leave nobody out",
      { any: [{ all: [hurt, cold] }, { not: hurt }, { not: cold }] },
      { any: [hurt, { not: cold }] },
      ["the-rule always"],
    ],
    [
      "that the wider of two lines is idle, where both must be passed",
      { all: [{ any: [attendance("lessThan", 85), cold] }, attendance("lessThan", 50), hurt] },
      { all: [{ any: [attendance("lessThan", 50), cold] }, attendance("lessThan", 85), hurt] },
      ["/rules/0/conditions/all/0/any/0 as met part", "/rules/0/conditions/all/0/any/1 either rest"],
    ],
    [
      "that a part is idle of which the rest of the rule takes care together",
      {
        any: [
          { all: [hurt, cold] },
          { all: [{ not: hurt }, attendance("lessThan", 50)] },
          { all: [cold, attendance("lessThan", 50)] },
        ],
      },
      { any: [{ all: [hurt, cold] }, { all: [{ not: hurt }, attendance("lessThan", 50)] }] },
      ["/rules/0/conditions/any/2/all/0 as not met rest", "/rules/0/conditions/any/2/all/1 as not met rest"],
    ],
  ])("%s; and not of one that is well", (_, planted, clean, expected) => {
    expect(inShort(clean)).toEqual([]);
    expect(inShort(planted)).toEqual(expected);
  });

  test("the sentence says which other part decides", () => {
    const [one] = quickProofs(
      setWith({ any: [attendance("lessThan", 85), { all: [attendance("lessThan", 50), hurt] }] }),
    ).without;
    expect(one?.says).toBe(
      'in `the-rule`, "attendance: less than half (50 per cent)" decides nothing: wherever it is so, "attendance: 84 per cent or less" is too; correct one of the two or leave one out',
    );
  });

  test("that the same is said twice is found once", () => {
    expect(inShort({ any: [{ all: [hurt, cold] }, { all: [cold, attendance("lessThan", 50)] }] })).toEqual([]);
    expect(inShort({ any: [hurt, { any: [cold, hurt] }] })).toEqual([
      "/rules/0/conditions/any/1/any/1 as not met part",
    ]);
  });
});

describe("nothing is said", () => {
  test("of a duty that everybody is owed", () => {
    const duties = [aDuty("the-duty", { any: [hurt, { not: hurt }] })];
    expect(inShort({ all: [hurt] }, { duties })).toEqual([]);
  });

  test("of what another question presupposes, or of being a child: it is there to be read", () => {
    expect(inShort({ all: [hurt, burnt] })).toEqual([]);
    const teenager = { fact: "ageYears", operator: "greaterThan", value: 12 } as const;
    const under18 = { fact: "ageYears", operator: "lessThan", value: 18 } as const;
    expect(inShort({ all: [teenager, under18, hurt] })).toEqual([]);
    expect(effectOf(setWith({ all: [hurt, burnt] })).without).toMatchObject([{ why: "presupposed", fact: "hurt" }]);
    expect(effectOf(setWith({ all: [teenager, under18, hurt] })).without).toMatchObject([
      { why: "alike", fact: "ageYears" },
    ]);
  });

  test("of a part of a named condition that decides in one rule and not in another", () => {
    const conditions = { young: { any: [hurt, cold] } };
    const rules = [
      aRule("both", { all: [{ condition: "young" }, hurt] }),
      aRule("young-alone", { all: [{ condition: "young" }] }),
    ];
    expect(inShort({ all: [] }, { conditions, rules: rules.slice(0, 1) })).not.toEqual([]);
    expect(inShort({ all: [] }, { conditions, rules })).toEqual([]);
  });

  test("of rules that may be asked of people of 18 and over, of whom proofs do not speak", () => {
    const grownUp = { all: [{ fact: "ageYears", operator: "greaterThan", value: 18 } as const, hurt] };
    expect(inShort(grownUp)).toEqual(["the-rule never"]);
    const ages = { to: 25, sets: ["made-up"] };
    expect(inShort(grownUp, { ages })).toEqual([]);
    expect(effectOf(setWith(grownUp, { ages })).leftOut).toEqual(["the-rule"]);
  });

  test("where the budget runs out: that is inconclusive, and nothing is without effect", () => {
    const pigeons = hardSet();
    const { without, constant, inconclusive } = effectOf(pigeons, { budget: 1 });
    expect([without, constant]).toEqual([[], []]);
    expect(inconclusive).toEqual([{ rule: "the-rule" }]);
    expect(effectOf(pigeons).constant).toEqual([{ rule: "the-rule", applies: "never" }]);
  });
});

describe("what is proved", () => {
  test("is confirmed by the checker, claim by claim", () => {
    const set = setWith({ any: [attendance("lessThan", 85), { all: [attendance("lessThan", 50), hurt] }] });
    const { proofs, without } = effectOf(set, { certificate: "kept" });
    expect(without.length).toBeGreaterThan(0);
    for (const { clauses, certificate, claims } of proofs) {
      const checked = checkCertificate(clauses, certificate);
      expect(checked.confirmed && checked.claims.length).toBe(claims.length);
      for (const { at } of without) expect(claims.some(({ says }) => says.includes(at))).toBe(true);
    }
    expect(proofs).toHaveLength(1);
  });
});

/** Four in three places, one to a place: a rule that cannot apply, which takes some search to see. */
function hardSet(): RuleSet {
  const facts = Array.from({ length: 5 }, (_, bird) =>
    Array.from({ length: 4 }, (__, hole) => aBoolean(`b${bird}h${hole}`)),
  );
  const is = (fact: string): Comparison => ({ fact, operator: "equal", value: true });
  const housed = facts.map((holes) => ({ any: holes.map(({ id }) => is(id)) }));
  const alone = Array.from({ length: 4 }, (_, hole) =>
    facts.flatMap((one, bird) =>
      facts.slice(bird + 1).map((other) => ({ not: { all: [is(one[hole]?.id ?? ""), is(other[hole]?.id ?? "")] } })),
    ),
  ).flat();
  return aRuleSet(facts.flat(), { rules: [aRule("the-rule", { all: [...housed, ...alone] })] });
}
