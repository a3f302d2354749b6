import type { LocalDate } from "../../kernel/local-date.js";
import type { Disability, Ethnicity, Sex } from "../code-types.js";
import type { LaChildId, NhsNumber, Upn } from "../identifiers.js";
import type { SchoolId } from "../ids.js";
import type { Interval } from "../interval.js";

/** A child, without a name. A born child has a date of birth, an unborn one the day on which it is expected. */
export interface Child {
  readonly id: LaChildId;
  readonly upn?: Upn;
  readonly nhsNumber?: NhsNumber;
  readonly dateOfBirth?: LocalDate;
  readonly expectedDateOfBirth?: LocalDate;
  readonly sex: Sex;
  readonly ethnicity?: Ethnicity;
  readonly disabilities: readonly Disability[];
  /** Whether the child seeks asylum without an adult who is responsible for it. */
  readonly unaccompaniedAsylumSeeking?: boolean;
  readonly dateOfDeath?: LocalDate;
}

/** A child on a school's roll. */
export interface Enrolment {
  readonly child: LaChildId;
  readonly school: SchoolId;
  readonly interval: Interval;
  /** As the school writes it: `R`, `1` to `14`. */
  readonly yearGroup: string;
  readonly status: "main" | "subsidiary" | "guest" | "left";
}

/**
 * What registers say of a child in a stretch of a day, a week or a term: sessions are half days.
 *
 * It names no school: whatever is measured counts for the school of the main enrolment in those days.
 */
export interface Attendance {
  readonly child: LaChildId;
  readonly interval: Required<Interval>;
  readonly possibleSessions: number;
  /** No more than were possible. */
  readonly attendedSessions: number;
}
