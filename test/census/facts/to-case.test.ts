import { describe, expect, it } from "vitest";
import type { SeenChild, SeenEarlier, SeenEpisode } from "../../../src/census/facts/seen.js";
import { type ToCaseOptions, toCase } from "../../../src/census/facts/to-case.js";

const CHILD: SeenChild = { born: "2015-06-30", disabilities: [], episodes: [] };

function earlier(referred: string, more: Partial<SeenEarlier> = {}): SeenEarlier {
  return { referred, assessments: [], plans: [], protectionPlans: [], ...more };
}

function facts(factors: readonly string[], options: ToCaseOptions = {}, child: Partial<SeenChild> = {}): object {
  const assessments = factors.length === 0 ? [] : [{ authorised: "2025-10-20", factors }];
  return factsOf({ referred: "2025-09-12", assessments }, options, child);
}

function factsOf(episode: SeenEpisode, options: ToCaseOptions = {}, child: Partial<SeenChild> = {}): object {
  const made = toCase({ ...CHILD, ...child }, episode, options);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value.facts;
}

describe("a factor", () => {
  it("says that, and never how grave: neglect is possible or more, of whatever kind", () => {
    expect(facts(["16A"])).toEqual({
      ageMonths: 122,
      neglectCertainty: { from: "possible" },
      careShortKindUnstated: { from: "early-signs" },
    });
  });

  it("of a carer leaves open what the child feels of it", () => {
    expect(facts(["1B"])).toEqual({ ageMonths: 122, carerSubstanceUse: true });
  });

  it("of a carer is felt at the lowest step at least, if it is read so", () => {
    expect(facts(["1B"], { effects: "felt" })).toMatchObject({ carerSubstanceUseEffect: { from: "early-signs" } });
  });

  it.each(["6A", "13A", "18A", "20", "21", "22A"])("%s says nothing, as it may mean two things or none", (code) => {
    expect(facts([code])).toEqual({ ageMonths: 122 });
  });

  it("that is no code says nothing, and nothing is read as not so beside it", () => {
    expect(facts(["RB"])).toEqual({ ageMonths: 122 });
    expect(facts(["16A"], { world: "closed" })).toMatchObject({ physicalAbuseCertainty: "none" });
    expect(facts(["16A", "RB"], { world: "closed" })).toEqual(facts(["16A"]));
  });

  it("of an assessment that is still open counts for nothing", () => {
    const assessments = [{ factors: ["16A"] }];
    expect(factsOf({ referred: "2025-09-12", assessments })).toEqual({ ageMonths: 122 });
  });

  it("of each of several assessments counts", () => {
    const assessments = ["4A", "7A"].map((code) => ({ authorised: "2025-10-20", factors: [code] }));
    expect(factsOf({ referred: "2025-09-12", assessments })).toMatchObject({
      childMentalHealth: { from: "early-signs" },
      youngCarer: true,
    });
  });

  it("beside another about somebody at home says that it may be either need", () => {
    expect(facts(["4C", "1C", "2C"])).toMatchObject({
      householdMemberNeed: { oneOf: ["alcohol-or-drugs", "mental-ill-health"] },
    });
  });

  it("of sexual harm by a child settles the kind that harm to the body left open", () => {
    expect(facts(["19B", "18B"])).toMatchObject({ harmByAnotherChildKind: "sexual" });
    expect(facts(["18B", "19B"])).toMatchObject({ harmByAnotherChildKind: "sexual" });
  });
});

describe("a factor that is absent", () => {
  it("says nothing in an open world", () => {
    expect(facts(["16A"])).not.toHaveProperty("childMentalHealth");
  });

  it("says in a closed world that it is not so", () => {
    expect(facts(["16A"], { world: "closed" })).toMatchObject({ childMentalHealth: "none", youngCarer: false });
  });

  it("does not unsay what a child or a neighbour may have said", () => {
    const closed = facts(["16A"], { world: "closed" });
    expect(closed).not.toHaveProperty("disclosedPhysicalAbuse");
    expect(closed).not.toHaveProperty("allegationOfPhysicalAbuse");
    expect(closed).not.toHaveProperty("domesticAbusePoliceNotices");
  });

  it.each([
    ["without an assessment", []],
    ["where other concerns were found", ["16A", "20"]],
    ["where no factor was found", ["21"]],
  ])("says nothing even in a closed world %s", (_, factors) => {
    expect(facts(factors, { world: "closed" })).toEqual(facts(factors));
  });

  it("says nothing of physical abuse where who did it was left out", () => {
    const closed = facts(["18A"], { world: "closed" });
    expect(closed).not.toHaveProperty("physicalAbuseCertainty");
    expect(closed).not.toHaveProperty("harmedByAnotherChild");
    expect(closed).toMatchObject({ sexualAbuseCertainty: "none" });
  });

  it("says nothing of the help that a disability takes where the child is disabled", () => {
    const disabled = { disabilities: ["VIS"] };
    expect(facts(["16A"], { world: "closed" }, disabled)).not.toHaveProperty("disabilitySupportGap");
    expect(facts(["16A"], { world: "closed" }, disabled)).toMatchObject({ childDisability: true });
  });

  it("never says of a child not yet born what presupposes a birth", () => {
    const closed = facts(["16A"], { world: "closed" }, { born: "2026-01-01" });
    expect(closed).not.toHaveProperty("movementImpairment");
    expect(closed).toMatchObject({ unborn: true });
  });
});

describe("the child at a referral", () => {
  it("has the age of that day, whatever day the thresholds are asked for", () => {
    const made = toCase(CHILD, { referred: "2025-06-29", assessments: [] }, { on: "2026-11-22" });
    expect(made).toEqual({ ok: true, value: { on: "2026-11-22", facts: { ageMonths: 119 } } });
  });

  it("is unborn when the referral came before the birth", () => {
    expect(factsOf({ referred: "2015-06-29", assessments: [] })).toEqual({ unborn: true });
  });

  it("is unborn when only an expected day of birth is known", () => {
    const made = toCase(
      { expected: "2026-05-01", disabilities: [], episodes: [] },
      { referred: "2026-02-01", assessments: [] },
    );
    expect(made).toMatchObject({ ok: true, value: { facts: { unborn: true } } });
  });

  it("is of no known age when neither day of birth is given", () => {
    const made = toCase({ disabilities: [], episodes: [] }, { referred: "2026-02-01", assessments: [] });
    expect(made).toMatchObject({ ok: true, value: { facts: {} } });
  });

  it("is disabled, is not, or it is not said", () => {
    expect(facts([], {}, { disabilities: ["MOB", "VIS"] })).toMatchObject({ childDisability: true });
    expect(facts([], {}, { disabilities: ["NONE"] })).toMatchObject({ childDisability: false });
    expect(facts([], {}, { disabilities: ["NONE"] })).toMatchObject({ childDisability: false });
    expect(facts(["5A"], {}, { disabilities: ["NONE"] })).toMatchObject({ childDisability: true });
    expect(facts([], {}, { disabilities: ["NONE", "XX"] })).not.toHaveProperty("childDisability");
    expect(facts([], {}, { disabilities: ["XX"] })).not.toHaveProperty("childDisability");
    expect(facts([])).not.toHaveProperty("childDisability");
  });

  it("was reported by the police, or by somebody at a school who teaches or does not", () => {
    expect(factsOf({ referred: "2025-09-12", source: "6", assessments: [] })).toMatchObject({ reporterRole: "police" });
    expect(factsOf({ referred: "2025-09-12", source: "2A", assessments: [] })).toMatchObject({
      reporterRole: { oneOf: ["teacher", "other-school-staff"] },
    });
    expect(factsOf({ referred: "2025-09-12", source: "8", assessments: [] })).not.toHaveProperty("reporterRole");
  });

  it("is no case without a day of referral", () => {
    expect(toCase(CHILD, { assessments: [] })).toMatchObject({ ok: false, problems: [{ code: "no-referral-date" }] });
  });
});

describe("earlier episodes of the same return", () => {
  const referred = "2025-09-12";
  const now = earlier(referred);
  const given = (...episodes: readonly SeenEarlier[]): object =>
    factsOf({ referred, assessments: [] }, {}, { episodes: [...episodes, now] });

  it("count as referrals of the last 12 months, as the least there were", () => {
    expect(given(earlier("2025-04-02"))).toMatchObject({ earlierReferrals: { from: "once" } });
    expect(given(earlier("2025-04-02"), earlier("2025-06-02"))).toMatchObject({
      earlierReferrals: { from: "occasional" },
    });
    expect(given(...["2025-04-02", "2025-05-02", "2025-06-02"].map((day) => earlier(day)))).toMatchObject({
      earlierReferrals: { from: "regular" },
    });
  });

  it("do not count when they are older, later, or of the same day", () => {
    expect(given(earlier("2024-09-11"), earlier("2025-10-01"), earlier(referred))).toEqual({ ageMonths: 122 });
  });

  it("give the child protection plans that ended before, as the least there were", () => {
    const plan = { protectionPlans: [{ ended: "2025-05-01" }] };
    expect(given(earlier("2024-01-02", plan))).toMatchObject({
      previousCpPlans: { from: 1 },
      planEndedRecently: { oneOf: ["child-protection", "looked-after"] },
    });
  });

  it("give help that ended in the last 12 months, though more may have ended elsewhere", () => {
    const help = { closed: "2025-05-01", assessments: [{ authorised: "2024-02-01" }], plans: [{}] };
    expect(given(earlier("2024-01-02", help))).toMatchObject({
      planEndedRecently: { oneOf: ["child-in-need", "child-protection", "looked-after"] },
    });
  });

  it("give nothing of plans when a referral led to no assessment", () => {
    expect(given(earlier("2025-05-02", { closed: "2025-05-03" }))).not.toHaveProperty("planEndedRecently");
  });
});

it("an unknown way of reading is the caller's mistake", () => {
  const world = "half-open" as "open";
  expect(() => toCase(CHILD, { referred: "2025-09-12", assessments: [] }, { world })).toThrow(/`world` is/);
});
