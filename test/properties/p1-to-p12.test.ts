import * as fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { routeRank } from "../../src/domain/route.js";
import type { Bounds } from "../../src/engine/indication.js";
import { englandInFull } from "../../src/england/england-in-full.js";
import type { Fact } from "../../src/facts/fact.js";
import { allValues } from "../../src/facts/values.js";
import { expand, vocabularyOf } from "../../src/ruleset/expand.js";
import { wrongPolarity } from "../../src/ruleset/polarity.js";
import { readRuleSet } from "../../src/ruleset/read.js";
import { writtenCases } from "../../src/testing/cases/arbitrary-case.js";
import { terrainOf } from "../../src/testing/cases/terrain.js";
import { harmNeverLowers, protectionNeverRaises } from "../../src/testing/laws/harm-and-protection.js";
import { knowingMoreNeverLowersAtLeast, knowingMoreNeverRaisesCouldBe } from "../../src/testing/laws/knowing-more.js";
import type { Law } from "../../src/testing/laws/law.js";
import { raised } from "../../src/testing/laws/raised.js";
import { tryLaw } from "../../src/testing/laws/try-law.js";
import { whatMustNotMatterDoesNot } from "../../src/testing/laws/what-must-not-matter.js";
import { aRule } from "../../src/testing/made-up/a-rule-set.js";
import { withMoreKnown } from "../generated/arbitrary-learning.js";
import { asked, type MadeUpCase, TODAY, today } from "../generated/asked.js";
import { SEED, unshrunk } from "../generated/runs.js";
import { factOf } from "./meaning.js";
import { ranks } from "./ranks.js";

const set = englandInFull();
const { bounds, indicate } = asked(set);
const children = writtenCases(set, { on: TODAY });
const { admits } = terrainOf(set);
const learning = children.chain((before) => withMoreKnown(set, before).map((after) => [before, after] as const));

/** `MORE=20` tries twenty times as many. */
const MORE = Number(process.env.MORE ?? 1);

const tried: string[] = [];
afterAll(() => console.info(tried.join("\n")));

/**
 * A law of England's thresholds, tried on so many sampled children; `MORE=20` tries twenty times as many.
 *
 * `afterwards` sees whether those children were such that the law was put to the test.
 */
function sampled<One>(
  law: string,
  cases: fc.Arbitrary<One>,
  many: number,
  isKept: (one: One) => void,
  afterwards?: () => void,
): void {
  const number = many * MORE;
  it(`${law} (sampled: ${number} children)`, () => {
    fc.assert(
      fc.property(cases, (one) => isKept(one)),
      unshrunk(number),
    );
    afterwards?.();
    tried.push(`${law}: ${number} children`);
  });
}

/** A law tried on two neighbouring values of every fact that is meant, on children about every rule on which it bears. */
function sampledByRule(title: string, isMeant: (fact: Fact) => boolean, law: Law, each: number): void {
  it(`${title} (sampled: ${each * MORE} children for each fact and each rule on which it bears)`, () => {
    const trials = raised(set, isMeant, TODAY);
    const numRuns = trials.length * each * MORE;
    const kept = tryLaw({ ...law, trials }, set, { seed: SEED, numRuns });
    tried.push(`${title}: ${kept.tried} children, of whom ${kept.putToTheTest} put it to the test`);
  });
}

function withFact({ on, facts }: MadeUpCase, id: string, value: MadeUpCase["facts"][string]): MadeUpCase {
  return { on, facts: { ...facts, [id]: value } };
}

const knownInFull = writtenCases(set, { density: "complete", on: TODAY });

describe("P1: by England's thresholds, what is known", () => {
  sampled("P1 in part has a least and a highest level, and that pointed to lies between", children, 150, (given) => {
    const { atLeast, pointsTo, couldBe } = ranks(set, bounds(given));
    expect([atLeast, pointsTo, couldBe]).toEqual([atLeast, pointsTo, couldBe].toSorted((a, b) => a - b));
  });

  sampled("P1 leaves nothing to ask exactly when the level is settled and no danger is open", children, 60, (given) => {
    const { ask, settled } = indicate(given);
    expect(ask.length === 0).toBe(settled && !ask.some(({ kind }) => kind === "danger"));
  });

  const levels = new Set<string>();

  sampled(
    "P1 in full has exactly one level",
    knownInFull,
    60,
    (given) => {
      const { atLeast, pointsTo, couldBe, mayApply, enoughKnown } = bounds(given);
      expect({ pointsTo, couldBe, mayApply, enoughKnown }).toEqual({
        pointsTo: atLeast,
        couldBe: atLeast,
        mayApply: [],
        enoughKnown: true,
      });
      levels.add(atLeast.id);
    },
    () => expect([...levels].toSorted()).toEqual(set.levels.map(({ id }) => id).toSorted()),
  );
});

describe("P3 and P4: by England's thresholds", () => {
  it("P3 no rule and no reading is written so that more harm could end it", () => {
    const vocabulary = vocabularyOf(set);
    const readings = set.facts.flatMap(({ whenUnknown }) => whenUnknown?.when ?? []);
    const conditions = [...set.rules.map((rule) => rule.conditions), ...readings];
    const wrong = conditions.flatMap((condition) => wrongPolarity(expand(condition, vocabulary), vocabulary.facts));
    expect(wrong.filter(({ why }) => why === "harm-must-not-lower")).toEqual([]);
  });

  const isHarm = ({ direction }: Fact): boolean => direction === "harm";
  const isProtective = ({ direction }: Fact): boolean => direction === "protective";
  sampledByRule(
    "P3 what is graver, more often, longer or more lowers no level",
    (fact) => isHarm(fact) && fact.kind !== "boolean",
    harmNeverLowers(set),
    1,
  );
  sampledByRule(
    "P4 a harm that is so instead of not so lowers no level",
    (fact) => isHarm(fact) && fact.kind === "boolean",
    harmNeverLowers(set),
    1,
  );
  sampledByRule("P4 a protective fact that is higher raises no level", isProtective, protectionNeverRaises(set), 20);

  /** A child of whom a fact is not known, and the same child with the highest value of it. */
  const added = (isMeant: (fact: Fact) => boolean): fc.Arbitrary<readonly [MadeUpCase, MadeUpCase]> =>
    fc
      .tuple(children, fc.constantFrom(...set.facts.filter(isMeant)))
      .filter(([{ facts }, { id }]) => !Object.hasOwn(facts, id))
      .map(([before, fact]) => [before, withFact(before, fact.id, allValues(fact).at(-1) ?? null)] as const)
      .filter(([, after]) => admits(after.facts));

  sampled(
    "P4 a harm that becomes known lowers neither the least level nor that pointed to",
    added(isHarm),
    60,
    ([before, after]) => {
      const [then, now] = [ranks(set, bounds(before)), ranks(set, bounds(after))];
      expect([now.atLeast >= then.atLeast, now.pointsTo >= then.pointsTo]).toEqual([true, true]);
    },
  );

  sampled("P4 a protection that becomes known raises no level", added(isProtective), 60, ([before, after]) => {
    const [then, now] = [ranks(set, bounds(before)), ranks(set, bounds(after))];
    const risen = (["atLeast", "pointsTo", "couldBe"] as const).filter((level) => now[level] > then[level]);
    expect(risen).toEqual([]);
  });
});

describe("P5: by England's thresholds, learning more", () => {
  for (const law of [knowingMoreNeverLowersAtLeast, knowingMoreNeverRaisesCouldBe]) {
    it(`P5 never lowers at least and never raises could be: ${law.name} (sampled: ${300 * MORE} children)`, () => {
      const kept = law(set, { on: TODAY, seed: SEED, numRuns: 300 * MORE });
      expect(kept.putToTheTest).toBeGreaterThan(20);
      tried.push(`P5 ${kept.law}: ${kept.tried} children, of whom ${kept.putToTheTest} put it to the test`);
    });
  }

  sampled(
    "P5 takes away a reason only with a reading on which it leant, now withdrawn",
    learning,
    150,
    ([before, after]) => {
      const now = bounds(after).appliesWithReadings;
      if (bounds(before).appliesWithReadings.every((rule) => now.includes(rule))) return;
      const gone = indicate(before).reasons.filter(({ rule }) => !now.includes(rule));
      const readings = indicate(after).readings.filter(({ state }) => state === "withdrawn");
      for (const { readings: leant } of gone) expect(readings.some(({ fact }) => leant.includes(fact))).toBe(true);
    },
  );

  sampled("P5 adds no question", learning, 40, ([before, after]) => {
    const [then, now] = [indicate(before).ask.map(({ fact }) => fact), indicate(after).ask.map(({ fact }) => fact)];
    expect(then).toEqual(expect.arrayContaining(now));
  });
});

describe("P6: England's levels take no notice", () => {
  const forDuties = set.facts.filter(({ readBy }) => readBy === "duties");

  it("P6 of who reports, and there are such facts for duties alone", () => {
    expect(forDuties.map(({ id }) => id)).toContain("reporterRole");
  });

  for (const fact of forDuties) {
    sampled(`P6 of ${fact.id}, whatever the answer`, children, 12, (given) => {
      expect(differentBounds(given, fact, bounds)).toBeLessThanOrEqual(1);
    });
  }

  it("P6 is found out where a rule takes notice", () => {
    const conditions = { all: [{ fact: "reporterRole", operator: "equal", value: "teacher" }] } as const;
    const planted = asked({
      ...set,
      rules: [aRule("a-teacher-says-so", conditions, { event: { type: "child-in-need" } })],
    });
    expect(differentBounds(today({}), factOf("reporterRole", set), planted.bounds)).toBeGreaterThan(1);
  });

  sampled("P6 of the day of the week", children, 20, ({ facts }) => {
    const found = new Set(quietWeek().map((on) => JSON.stringify(bounds({ on, facts }))));
    expect(found.size).toBe(1);
  });
});

/** In how many ways a case comes out by the answers to one question. */
function differentBounds(given: MadeUpCase, fact: Fact, boundsOf: (given: MadeUpCase) => Bounds): number {
  const answers = allValues(fact).map((value) => withFact(given, fact.id, value));
  // To answer says that the question applies: of such a fact only the answers are compared.
  const { [fact.id]: _, ...others } = given.facts;
  const unanswered = fact.appliesWhen === undefined ? [{ ...given, facts: others }] : [];
  const found = [...unanswered, ...answers.filter(({ facts }) => admits(facts))].map((one) =>
    JSON.stringify(boundsOf(one)),
  );
  return new Set(found).size;
}

/** Seven days in a row on which nothing of the set begins or ends. */
function quietWeek(): readonly string[] {
  const text = JSON.stringify(set);
  const begin = [...text.matchAll(/"inForce":\{"from":"([-\d]+)"/g)].map(([, day = ""]) => day);
  const end = [...text.matchAll(/"until":"([-\d]+)"/g)].map(([, day = ""]) => day);
  const days = Array.from({ length: 7 }, (_, more) =>
    new Date(Date.parse(TODAY) + more * 86_400_000).toISOString().slice(0, 10),
  );
  expect(days.filter((day) => begin.includes(day) || end.includes(day))).toEqual([]);
  return days;
}

describe("P7: England's thresholds say the same", () => {
  const shuffled = <One>(list: readonly One[], seed: number): readonly One[] =>
    fc.sample(fc.shuffledSubarray([...list], { minLength: list.length }), { numRuns: 1, seed })[0] ?? list;
  const orders = [SEED, SEED + 1].map((seed) =>
    asked({
      ...set,
      rules: shuffled(set.rules, seed),
      duties: shuffled(set.duties, seed),
      facts: shuffled(set.facts, seed),
    }),
  );
  const inNoOrder = (found: Bounds): object => ({
    ...found,
    applies: found.applies.toSorted(),
    appliesWithReadings: found.appliesWithReadings.toSorted(),
    mayApply: found.mayApply.toSorted(),
  });

  sampled("P7 in whatever order the rules, the duties and the facts stand", children, 30, (given) => {
    const turned = { ...given, facts: Object.fromEntries(Object.entries(given.facts).reverse()) };
    const expected = inNoOrder(bounds(given));
    for (const other of [...orders, { bounds }]) expect(inNoOrder(other.bounds(turned))).toEqual(expected);
  });

  const read = readRuleSet(
    {
      format: 1,
      id: "borchester",
      version: "1.0.0",
      title: "Borchester",
      jurisdiction: "england",
      authority: { name: "Borchester" },
      status: "draft",
      extends: { id: set.id, version: set.version },
      levels: ["green", "yellow", "amber", "red"].map((id, place) => ({
        id,
        name: `Our ${id} level`,
        route: set.levels[place]?.route,
      })),
    },
    { bases: [set] },
  );
  if (!read.ok) throw new Error("the set with the levels renamed was refused");
  const renamed = read.value;
  const inOtherWords = asked(renamed);

  sampled("P7 whatever a council calls the levels", children, 30, (given) => {
    const [here, there] = [bounds(given), inOtherWords.bounds(given)];
    expect(ranks(renamed, there)).toEqual(ranks(set, here));
    expect(there.appliesWithReadings.toSorted()).toEqual(here.appliesWithReadings.toSorted());
  });
});

describe("P8: whether the family agrees and takes part", () => {
  const floor = { ...set, rules: set.rules.filter(({ binding }) => binding !== "indicative") };
  let differing = 0;

  sampled(
    "P8 to help changes what is done, and nothing of why",
    fc.oneof(children, knownInFull),
    25,
    (given) => {
      const answers = allValues(factOf("agreementToHelp", set)).map((value) =>
        indicate(withFact(given, "agreementToHelp", value)),
      );
      const why = answers.map(({ atLeast, pointsTo, couldBe, reasons, readings, ask, settled, enoughKnown }) =>
        JSON.stringify({ atLeast, pointsTo, couldBe, reasons, readings, ask, settled, enoughKnown }),
      );
      expect(new Set(why).size).toBe(1);
      differing += new Set(answers.map(({ actions }) => JSON.stringify(actions))).size > 1 ? 1 : 0;
    },
    () => expect(differing).toBeGreaterThan(0),
  );

  for (const id of ["agreementToHelp", "carerEngagement"]) {
    it(`P8 (${id}) moves no level that the rules that bind every council fix (sampled: ${200 * MORE} children)`, () => {
      const kept = whatMustNotMatterDoesNot(floor, [id], { on: TODAY, seed: SEED, numRuns: 200 * MORE });
      tried.push(`P8 ${kept.law}: ${kept.tried} children`);
    });
  }
});

describe("P9: by England's thresholds, every level above the lowest", () => {
  sampled("P9 has a reason at that level, and every reason a source that can be looked up", children, 40, (given) => {
    const { atLeast, pointsTo, reasons } = indicate(given);
    const lowest = set.levels[0]?.id;
    const isGiven = (level: string): boolean => level === lowest || reasons.some((reason) => reason.level.id === level);
    expect([isGiven(atLeast.id), isGiven(pointsTo.id)]).toEqual([true, true]);
    const bare = reasons.filter(({ basis }) => !basis.some(({ title }) => title.length > 0));
    expect(bare.map(({ rule }) => rule)).toEqual([]);
  });
});

describe("P11: poverty, immigration status and who a family is", () => {
  /** What says that money is short, that a status is open, or who the child is. */
  const ALONE = [
    "lowIncomeEffect",
    "moneyTroubles",
    "immigrationSupportNeed",
    "refugeeOrAsylumFamily",
    "interpreterNeeded",
  ];
  const SOUNDS_LIKE_IT =
    /income|poverty|money|benefits|immigra|asylum|refugee|language|interpret|discrimin|identity|migrant/i;
  const NOT_MEANT: Readonly<Record<string, string>> = {
    unaccompaniedAsylumSeeking: "no adult is responsible for the child: that, and not the status, is acted on",
    discriminationExperienced: "what others do to the child: serious harm is serious harm, whyever they do it",
    unexplainedMoneyOrGifts: "what others give the child, not what the family lacks",
    speechLanguageNeed: "a need for help with speaking, in whatever language",
    identityUnknown: "a child whose name nobody knows, not what a family is",
  };

  it("P11 are these facts, and no fact that sounds like one was forgotten", () => {
    const ids = set.facts.map(({ id }) => id);
    expect(ALONE.filter((id) => !ids.includes(id))).toEqual([]);
    const forgotten = ids.filter(
      (id) => SOUNDS_LIKE_IT.test(id) && !ALONE.includes(id) && !Object.hasOwn(NOT_MEANT, id),
    );
    expect(forgotten).toEqual([]);
    expect(Object.keys(NOT_MEANT).filter((id) => !ids.includes(id))).toEqual([]);
  });

  const ages = [{}, { unborn: true }, ...[0, 5, 23, 95, 155, 191, 215].map((ageMonths) => ({ ageMonths }))];
  const facts = set.facts.filter(({ id }) => ALONE.includes(id));
  const together = facts.reduce<readonly MadeUpCase["facts"][]>(
    (cases, fact) => cases.flatMap((one) => [one, ...allValues(fact).map((value) => ({ ...one, [fact.id]: value }))]),
    [{}],
  );
  const highest = Object.fromEntries(facts.map((fact) => [fact.id, allValues(fact).at(-1) ?? null]));
  const cases = [...together, ...ages.map((age) => ({ ...age, ...highest }))].map(today);

  /** The rules by which one of these children comes above early help. */
  const above = (boundsOf: (given: MadeUpCase) => Bounds): readonly string[] => {
    const found = cases.map(boundsOf).filter(({ pointsTo }) => routeRank(pointsTo.route) > routeRank("early-help"));
    return [...new Set(found.flatMap(({ appliesWithReadings }) => appliesWithReadings))];
  };

  it(`P11 alone never reach above early help (every combination, and each at some ages: ${cases.length} children)`, () => {
    expect(above(bounds)).toEqual([]);
  });

  it("P11 is found out where a rule raises for poverty", () => {
    const conditions = {
      all: [{ fact: "lowIncomeEffect", operator: "atLeast", value: "serious-harm-or-danger" }],
    } as const;
    const planted = asked({ ...set, rules: [aRule("poor", conditions, { event: { type: "child-in-need" } })] });
    expect(above(planted.bounds)).toEqual(["poor"]);
  });

  it("P11 are not destitution, which is a child in need", () => {
    const { atLeast } = bounds(today({ essentialNeedsUnmetThroughDestitution: true }));
    expect(routeRank(atLeast.route)).toBeGreaterThanOrEqual(routeRank("child-in-need"));
  });
});
