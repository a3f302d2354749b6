import * as fc from "fast-check";
import { CENSUS_YEARS } from "../../../src/census/return/year.js";
import { daysAfter } from "../../../src/kernel/days.js";
import { ALL_CASES } from "./cases/all-cases.js";
import { type OpenChild, placed, type SmallReturn, smallReturn } from "./small-return.js";

/** The fields that hold a day, wherever they stand. */
const DAYS = [
  "born",
  "expected",
  "died",
  "referred",
  "closed",
  "conference",
  "started",
  "authorised",
  "ended",
  "conferenceTarget",
  "on",
  "letterSent",
  "stepDecided",
  "courtApplication",
];
const CODES = ["upn", "sex", "ethnicity", "source", "primaryNeed", "closureReason", "initialCategory", "outcome"];
const YES_OR_NO = ["noFurtherAction", "conferenceNotRequired", "familyMeetingOffered"];

interface Edit {
  readonly element: number;
  readonly field: number;
  readonly days: number;
  readonly isGone: boolean;
}

/** The small return with faults of the cases and days, codes and answers changed at random, of any year; broken in many ways, or in none. */
export const mutatedReturn: fc.Arbitrary<SmallReturn> = fc
  .record({
    year: fc.constantFrom(...CENSUS_YEARS),
    faults: fc.array(fc.nat(ALL_CASES.length - 1), { maxLength: 4 }),
    edits: fc.array(
      fc.record({
        element: fc.nat(1000),
        field: fc.nat(1000),
        days: fc.integer({ min: -400, max: 400 }),
        isGone: fc.boolean(),
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ year, faults, edits }) => {
    const made = smallReturn(year);
    for (const fault of faults) ALL_CASES[fault]?.breaks(made);
    for (const edit of edits) change(elementsOf(made.children), edit);
    return placed(made);
  });

function elementsOf(children: readonly OpenChild[]): readonly object[] {
  return children.flatMap((child) => [
    child,
    ...child.episodes.flatMap((episode) => [
      episode,
      ...episode.assessments,
      ...episode.plans,
      ...episode.enquiries,
      ...episode.protectionPlans,
      ...episode.protectionPlans.flatMap(({ reviews }) => reviews),
      ...episode.preProceedings,
    ]),
  ]);
}

function change(elements: readonly object[], { element, field, days, isGone }: Edit): void {
  const one = elements[element % elements.length] as Record<string, unknown>;
  const those = Object.keys(one).filter((key) => [...DAYS, ...CODES, ...YES_OR_NO].includes(key));
  const key = those[field % Math.max(those.length, 1)];
  if (key === undefined) return;
  if (isGone) delete one[key];
  else if (DAYS.includes(key)) one[key] = daysAfter(String(one[key]), days);
  else one[key] = YES_OR_NO.includes(key) ? one[key] !== true : `${String(one[key])}${days}`;
}
