import { type LocalDate, monthsBetween } from "../../kernel/local-date.js";
import type { CensusChild } from "../return/child.js";

/** Age at referral, in the bands by which the Department for Education publishes. */
export type AgeGroup = "unborn" | "under-1" | "1-to-4" | "5-to-9" | "10-to-15" | "16-and-over" | "not-known";

export const AGE_GROUPS: { readonly [Group in AgeGroup]: string } = Object.freeze({
  unborn: "Not yet born",
  "under-1": "Under 1",
  "1-to-4": "1 to 4",
  "5-to-9": "5 to 9",
  "10-to-15": "10 to 15",
  "16-and-over": "16 and over",
  "not-known": "Not known",
});

/** The first month of each band. */
const BANDS: readonly (readonly [AgeGroup, number])[] = [
  ["16-and-over", 16 * 12],
  ["10-to-15", 10 * 12],
  ["5-to-9", 5 * 12],
  ["1-to-4", 12],
  ["under-1", 0],
];

/** The band of a child at a referral. */
export function ageGroupOf(
  { born, expected }: Pick<CensusChild, "born" | "expected">,
  referred: LocalDate | undefined,
): AgeGroup {
  if (referred === undefined) return "not-known";
  if (born === undefined) return expected === undefined ? "not-known" : "unborn";
  return born > referred ? "unborn" : ageGroupOfMonths(monthsBetween(born, referred));
}

/** The band of an age in months. */
export function ageGroupOfMonths(months: number): AgeGroup {
  return BANDS.find(([, first]) => months >= first)?.[0] ?? "not-known";
}
