import type { DisabilityCode } from "../../domain/codes/disability.js";
import type { EthnicityCode } from "../../domain/codes/ethnicity.js";
import type { SexCode } from "../../domain/codes/sex.js";
import type { LocalChildId } from "../../domain/identifiers/local-child-id.js";
import type { NhsNumber } from "../../domain/identifiers/nhs-number.js";
import type { Upn } from "../../domain/identifiers/upn.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { SchoolId } from "../ids.js";
import type { Interval } from "../interval.js";

/** A child, without a name. A born child has a date of birth, an unborn one the day on which it is expected. */
export interface Child {
  readonly id: LocalChildId;
  readonly upn?: Upn;
  readonly nhsNumber?: NhsNumber;
  readonly dateOfBirth?: LocalDate;
  readonly expectedDateOfBirth?: LocalDate;
  readonly sex: SexCode;
  readonly ethnicity?: EthnicityCode;
  readonly disabilities: readonly DisabilityCode[];
  /** Whether the child seeks asylum without an adult who is responsible for it. */
  readonly unaccompaniedAsylumSeeking?: boolean;
  readonly dateOfDeath?: LocalDate;
}

/** A child on a school's roll. */
export interface Enrolment {
  readonly child: LocalChildId;
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
  readonly child: LocalChildId;
  readonly interval: Required<Interval>;
  readonly possibleSessions: number;
  /** No more than were possible. */
  readonly attendedSessions: number;
}
