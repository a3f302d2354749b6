import fc from "fast-check";
import type { CensusChild } from "../../../src/census/return/child.js";
import type {
  CensusAssessment,
  CensusEnquiry,
  CensusEpisode,
  CensusPlan,
  CensusPreProceedings,
  CensusProtectionPlan,
} from "../../../src/census/return/episode.js";
import type { CensusHeader } from "../../../src/census/return/header.js";
import type { CensusYear } from "../../../src/census/return/year.js";

/** An arbitrary for every field, so that none can be forgotten. */
type Fields<Of> = { readonly [Field in keyof Omit<Required<Of>, "at">]: fc.Arbitrary<Required<Of>[Field]> };

const day = fc
  .integer({ min: 0, max: 70_000 })
  .map((days) => new Date(Date.UTC(1900, 0, 1 + days)).toISOString().slice(0, 10));

/** Codes and ids, and all that XML has to escape. */
const text = fc
  .oneof(
    fc.stringMatching(/^[A-Z0-9]{1,14}$/),
    fc.string({ unit: fc.constantFrom("&", "<", ">", "]", '"', "'", "é", "\u00a0", "😀", "a", " ", "\n", "\r", "\t") }),
    fc.string({ unit: "grapheme" }),
  )
  .filter(
    (written) =>
      /[^ \t\r\n]/.test(written) && !/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(written),
  );

const number = fc.maxSafeNat();
const few = <Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<Item[]> => fc.array(item, { maxLength: 3 });

function some<Of>(fields: Fields<Of>, always: readonly string[] = []): fc.Arbitrary<Of> {
  const entries: [string, fc.Arbitrary<unknown>][] = Object.entries(fields);
  const asked = fc.record(Object.fromEntries(entries), { requiredKeys: [...always] });
  return asked as unknown as fc.Arbitrary<Of>;
}

const assessment = some<CensusAssessment>({ started: day, reviewed: day, authorised: day, factors: few(text) }, [
  "factors",
]);
const plan = some<CensusPlan>({ started: day, ended: day });
const enquiry = some<CensusEnquiry>({
  started: day,
  conferenceTarget: day,
  conference: day,
  conferenceNotRequired: fc.boolean(),
});
const protectionPlan = some<CensusProtectionPlan>(
  {
    started: day,
    ended: day,
    initialCategory: text,
    latestCategory: text,
    previousPlans: number,
    reviews: few(fc.record({ on: day }, { requiredKeys: [] })),
  },
  ["reviews"],
);
const preProceedings = some<CensusPreProceedings>({
  started: day,
  letterSent: day,
  familyMeetingOffered: fc.boolean(),
  familyMeetingHeld: fc.boolean(),
  firstMeeting: day,
  reviewMeetings: number,
  stepDecided: day,
  outcome: text,
  courtApplication: day,
  proceedingsLetter: day,
});

const episode = (year: CensusYear): fc.Arbitrary<CensusEpisode> =>
  some<CensusEpisode>(
    {
      referred: day,
      source: text,
      primaryNeed: text,
      closed: day,
      closureReason: text,
      conference: day,
      noFurtherAction: fc.boolean(),
      assessments: few(assessment),
      plans: few(plan),
      enquiries: few(enquiry),
      protectionPlans: few(protectionPlan),
      preProceedings: year < 2027 ? fc.constant([]) : few(preProceedings),
    },
    ["assessments", "plans", "enquiries", "protectionPlans", "preProceedings"],
  );

const child = (year: CensusYear): fc.Arbitrary<CensusChild> =>
  some<CensusChild>(
    {
      localId: text,
      upn: text,
      formerUpn: text,
      upnUnknown: text,
      born: day,
      expected: day,
      died: day,
      sex: text,
      ethnicity: text,
      disabilities: few(text),
      episodes: few(episode(year)),
    },
    ["disabilities", "episodes"],
  );

const header = (year: CensusYear): fc.Arbitrary<CensusHeader> =>
  some<CensusHeader>(
    {
      collection: fc.constant("CIN"),
      year: fc.constantFrom(String(year), String(year - 1)),
      referenceDate: fc.constant(`${year}-03-31`),
      sourceLevel: text,
      authority: text,
      softwareCode: text,
      release: text,
      serialNo: text,
      writtenAt: text,
    },
    ["referenceDate"],
  );

/** Whatever a return of the year can hold, right or wrong by the rules of the census. */
export function anyReturn(
  year: CensusYear,
): fc.Arbitrary<{ readonly header: CensusHeader; readonly children: readonly CensusChild[] }> {
  return fc.record({ header: header(year), children: fc.array(child(year), { minLength: 1, maxLength: 3 }) });
}
