import fc from "fast-check";
import type { CensusChild } from "../../../src/census/return/child.js";
import type { CensusEpisode } from "../../../src/census/return/episode.js";
import type { CensusHeader } from "../../../src/census/return/header.js";
import type { CensusYear } from "../../../src/census/return/year.js";
import { ASSESSMENT_FACTORS } from "../../../src/domain/codes/assessment-factor.js";
import { CATEGORIES_OF_ABUSE } from "../../../src/domain/codes/category-of-abuse.js";
import type { Code, CodeList } from "../../../src/domain/codes/code-set.js";
import { codesOn } from "../../../src/domain/codes/codes-on.js";
import { DISABILITIES } from "../../../src/domain/codes/disability.js";
import { ETHNICITIES } from "../../../src/domain/codes/ethnicity.js";
import { GENDERS } from "../../../src/domain/codes/gender.js";
import { PRIMARY_NEEDS } from "../../../src/domain/codes/primary-need.js";
import { REASONS_FOR_CLOSURE } from "../../../src/domain/codes/reason-for-closure.js";
import { REFERRAL_SOURCES } from "../../../src/domain/codes/referral-source.js";
import { SEXES } from "../../../src/domain/codes/sex.js";
import { UPN_UNKNOWN_REASONS } from "../../../src/domain/codes/upn-unknown.js";

const day = fc
  .integer({ min: 0, max: 9_000 })
  .map((days) => new Date(Date.UTC(2004, 0, 1 + days)).toISOString().slice(0, 10));

/** A return with everything that a schema demands, in whose codes only those of the year stand; its days are any. */
export function codedReturn(
  year: CensusYear,
): fc.Arbitrary<{ readonly header: CensusHeader; readonly children: readonly CensusChild[] }> {
  const codeOf = <Entry extends Code>(set: Pick<CodeList<Entry>, "codes">): fc.Arbitrary<string> =>
    fc.constantFrom(...codesOn(set, year).map(({ code }) => code));
  const few = <Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<Item[]> => fc.array(item, { maxLength: 3 });

  const assessment = fc.record(
    { started: day, reviewed: day, authorised: day, factors: few(codeOf(ASSESSMENT_FACTORS)) },
    { requiredKeys: ["started", "factors"] },
  );
  const plan = fc.record({ started: day, ended: day }, { requiredKeys: ["started"] });
  const enquiry = fc.record(
    { started: day, conferenceTarget: day, conference: day, conferenceNotRequired: fc.boolean() },
    { requiredKeys: ["started", "conferenceNotRequired"] },
  );
  const category = codeOf(CATEGORIES_OF_ABUSE);
  const protectionPlan = fc.record(
    {
      started: day,
      ended: day,
      initialCategory: category,
      latestCategory: category,
      previousPlans: fc.nat(20),
      reviews: few(fc.record({ on: day })),
    },
    { requiredKeys: ["started", "initialCategory", "latestCategory", "previousPlans", "reviews"] },
  );
  const episode: fc.Arbitrary<CensusEpisode> = fc.record(
    {
      referred: day,
      source: codeOf(REFERRAL_SOURCES),
      primaryNeed: codeOf(PRIMARY_NEEDS),
      closed: day,
      closureReason: codeOf(REASONS_FOR_CLOSURE),
      conference: day,
      noFurtherAction: fc.boolean(),
      assessments: few(assessment),
      plans: few(plan),
      enquiries: few(enquiry),
      protectionPlans: few(protectionPlan),
      preProceedings: fc.constant([]),
    },
    {
      requiredKeys: [
        "referred",
        "source",
        "noFurtherAction",
        "assessments",
        "plans",
        "enquiries",
        "protectionPlans",
        "preProceedings",
      ],
    },
  );
  const child: fc.Arbitrary<CensusChild> = fc.record(
    {
      localId: fc.stringMatching(/^[A-Z0-9]{1,20}$/),
      upn: fc.stringMatching(/^[A-Z][0-9]{12}$/),
      formerUpn: fc.stringMatching(/^[A-Z][0-9]{11}[A-Z]$/),
      upnUnknown: codeOf(UPN_UNKNOWN_REASONS),
      born: day,
      expected: day,
      died: day,
      sex: year < 2025 ? codeOf(GENDERS) : codeOf(SEXES),
      ethnicity: codeOf(ETHNICITIES),
      disabilities: few(codeOf(DISABILITIES)),
      episodes: fc.array(episode, { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: ["localId", "sex", "ethnicity", "disabilities", "episodes"] },
  );
  const header: CensusHeader = {
    collection: "CIN",
    year: String(year),
    referenceDate: `${year}-03-31`,
    sourceLevel: "L",
    authority: "999",
    softwareCode: "levels-of-need",
    release: "1",
    serialNo: "001",
    writtenAt: `${year}-05-01T09:00:00`,
  };
  return fc.record({
    header: fc.constant(header),
    children: fc.array(child, { minLength: 1, maxLength: 20 }),
  });
}
