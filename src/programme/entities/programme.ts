import type { LocalDate } from "../../kernel/local-date.js";
import type { AnnouncementId, AuthorityId, DistrictId, FundingAwardId, PhaseId, ProgrammeId } from "../ids.js";
import type { Interval } from "../interval.js";
import type { Noted } from "./noted.js";

/** Social workers in schools as somebody commissioned it. */
export interface Programme extends Noted {
  readonly id: ProgrammeId;
  readonly name: string;
  readonly kind: "national-trial" | "local-co-funded";
  readonly commissioner?: string;
  readonly funder?: string;
  /** Who evaluated it; sources may differ, and then all are named. */
  readonly evaluators: readonly string[];
  readonly interval?: Interval;
}

/** A part of a programme with its own years. */
export interface ProgrammePhase extends Noted {
  readonly id: PhaseId;
  readonly programme: ProgrammeId;
  readonly kind: "pilot" | "scale-up" | "extension";
  readonly interval?: Interval;
  /** Written `2020-21`. */
  readonly academicYears: readonly string[];
}

/**
 * What was said beforehand. What came of it stands in the placements: plan and delivery are both kept, and neither is
 * made to fit the other.
 */
export interface Announcement extends Noted {
  readonly id: AnnouncementId;
  readonly phase: PhaseId;
  /** For whose area it spoke; for all of them if left out. */
  readonly authority?: AuthorityId;
  /** The day on which it was made public; not known if left out. */
  readonly on?: LocalDate;
  /** What was promised, in a sentence of our own. */
  readonly says: string;
  /** The districts in each of which one school was to have a worker. */
  readonly districts?: readonly DistrictId[];
  /** How many schools were to have one. */
  readonly schools?: number;
  /** The days that it named, if it named days. */
  readonly interval?: Interval;
}

/** Money for one authority in one phase. */
export interface FundingAward extends Noted {
  readonly id: FundingAwardId;
  readonly authority: AuthorityId;
  readonly phase: PhaseId;
  readonly amountPence: number;
  /** How the amount was given: to the penny, rounded, or as nearly so much. */
  readonly precision: "exact" | "rounded" | "nearly";
  readonly interval?: Interval;
  /** What part of the whole the funder pays, from 0 to 1. */
  readonly funderShare?: number;
}
