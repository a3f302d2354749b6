import type { LegalStatusCode } from "../../domain/codes/legal-status.js";
import type { PreProceedingsOutcomeCode } from "../../domain/codes/pre-proceedings.js";
import type { LocalChildId } from "../../domain/identifiers/local-child-id.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { LookedAfterId, PreProceedingsId, ReferralId } from "../ids.js";
import type { Interval } from "../interval.js";

/** Work with a family before care proceedings; part of the census from the year that ends on 31 March 2027. */
export interface PreProceedings {
  readonly id: PreProceedingsId;
  readonly referral: ReferralId;
  /** The decision to begin. */
  readonly start: LocalDate;
  readonly letterSent?: LocalDate;
  readonly familyMeetingOffered?: boolean;
  readonly familyMeetingHeld?: boolean;
  readonly firstMeeting?: LocalDate;
  readonly reviewMeetings?: number;
  /** The decision to step up or down. */
  readonly stepDecision?: LocalDate;
  readonly outcome?: PreProceedingsOutcomeCode;
  readonly courtApplication?: LocalDate;
  /** The letter of intent to issue care proceedings. */
  readonly letterOfIntent?: LocalDate;
}

/** A stretch in which a child was looked after under one legal status. */
export interface LookedAfterEpisode {
  readonly id: LookedAfterId;
  readonly child: LocalChildId;
  readonly interval: Interval;
  readonly legalStatus: LegalStatusCode;
}
