import { ASSESSMENT_FACTORS } from "../../domain/codes/assessment-factor.js";
import { CATEGORIES_OF_ABUSE } from "../../domain/codes/category-of-abuse.js";
import type { CodeList } from "../../domain/codes/code-set.js";
import { codesOn } from "../../domain/codes/codes-on.js";
import { DISABILITIES } from "../../domain/codes/disability.js";
import { ETHNICITIES } from "../../domain/codes/ethnicity.js";
import { GENDERS } from "../../domain/codes/gender.js";
import { PRE_PROCEEDINGS_OUTCOMES } from "../../domain/codes/pre-proceedings.js";
import { PRIMARY_NEEDS } from "../../domain/codes/primary-need.js";
import { REASONS_FOR_CLOSURE } from "../../domain/codes/reason-for-closure.js";
import { REFERRAL_SOURCES } from "../../domain/codes/referral-source.js";
import { SEXES } from "../../domain/codes/sex.js";
import { UPN_PREFIXES } from "../../domain/codes/upn-prefix.js";
import { dayAfter, daysAfter } from "../../kernel/days.js";
import type { LocalDate } from "../../kernel/local-date.js";
import { workingDaysAfter } from "../../timescales/working-day.js";
import { type CensusYear, censusPeriod } from "../return/year.js";

/** The codes that are valid in a census year. */
interface ValidCodes {
  readonly sex: ReadonlySet<string>;
  readonly gender: ReadonlySet<string>;
  readonly ethnicity: ReadonlySet<string>;
  readonly disability: ReadonlySet<string>;
  readonly referralSource: ReadonlySet<string>;
  readonly primaryNeed: ReadonlySet<string>;
  readonly reasonForClosure: ReadonlySet<string>;
  readonly factor: ReadonlySet<string>;
  readonly categoryOfAbuse: ReadonlySet<string>;
  readonly preProceedingsOutcome: ReadonlySet<string>;
  readonly upnPrefix: ReadonlySet<string>;
}

/** What the rules must know of the year that a return counts: worked out once, so that judging a child counts no days. */
export interface Collection {
  readonly year: CensusYear;
  /** The first day that is counted. */
  readonly from: LocalDate;
  /** The last day that is counted: the reference date. */
  readonly to: LocalDate;
  /** The day after the reference date. */
  readonly after: LocalDate;
  /** One working day before the first day. */
  readonly beforeFrom: LocalDate;
  /** 45 working days before the reference date. */
  readonly assessmentsDueFrom: LocalDate;
  /** 15 working days before the reference date. */
  readonly conferencesDueFrom: LocalDate;
  /** 30 days before the reference date. */
  readonly birthsExpectedAfter: LocalDate;
  /** Nine months after the reference date: the last day of the year. */
  readonly birthsExpectedBefore: LocalDate;
  readonly valid: ValidCodes;
}

export function collectionOf(year: CensusYear): Collection {
  const { from, to } = censusPeriod(year);
  return {
    year,
    from,
    to,
    after: dayAfter(to),
    beforeFrom: workingDaysAfter(from, -1).value,
    assessmentsDueFrom: workingDaysAfter(to, -45).value,
    conferencesDueFrom: workingDaysAfter(to, -15).value,
    birthsExpectedAfter: daysAfter(to, -30),
    birthsExpectedBefore: `${year}-12-31`,
    valid: {
      sex: validIn(year, SEXES),
      gender: validIn(year, GENDERS),
      ethnicity: validIn(year, ETHNICITIES),
      disability: validIn(year, DISABILITIES),
      referralSource: validIn(year, REFERRAL_SOURCES),
      primaryNeed: validIn(year, PRIMARY_NEEDS),
      reasonForClosure: validIn(year, REASONS_FOR_CLOSURE),
      factor: validIn(year, ASSESSMENT_FACTORS),
      categoryOfAbuse: validIn(year, CATEGORIES_OF_ABUSE),
      preProceedingsOutcome: validIn(year, PRE_PROCEEDINGS_OUTCOMES),
      upnPrefix: validIn(year, UPN_PREFIXES),
    },
  };
}

function validIn(year: CensusYear, set: CodeList): ReadonlySet<string> {
  return new Set(codesOn(set, year).map(({ code }) => code));
}

/** Whether the day lies before or after the year that is counted; one that is not there, or cannot be read, does not. */
export function isOutside(day: LocalDate | undefined, { from, to }: Collection): boolean {
  return day !== undefined && (day < from || day > to);
}
