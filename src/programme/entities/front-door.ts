import type { PrimaryNeedCode } from "../../domain/codes/primary-need.js";
import type { ReferralSourceCode } from "../../domain/codes/referral-source.js";
import type { LocalChildId } from "../../domain/identifiers/local-child-id.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { ContactId, EarlyHelpId, ReferralId } from "../ids.js";
import type { EarlyHelpHistory } from "../life-cycles/early-help.js";
import type { ReferralHistory } from "../life-cycles/referral.js";

/** Somebody got in touch about a child; most contacts become no referral. */
export interface Contact {
  readonly id: ContactId;
  readonly child: LocalChildId;
  readonly on: LocalDate;
  readonly source: ReferralSourceCode;
  readonly outcome: "no-further-action" | "advice-and-information" | "early-help" | "referral";
  /** The referral that it became. */
  readonly referral?: ReferralId;
}

/** A request for a service of children's social care, from receipt to closure; `CINdetails` in the census. */
export interface Referral {
  readonly id: ReferralId;
  readonly child: LocalChildId;
  readonly source: ReferralSourceCode;
  readonly primaryNeed?: PrimaryNeedCode;
  readonly history: ReferralHistory;
}

/** Help with the family's agreement, before and beside social care. A family is its children here. */
export interface EarlyHelpEpisode {
  readonly id: EarlyHelpId;
  readonly children: readonly LocalChildId[];
  readonly leadOrganisation?: string;
  readonly history: EarlyHelpHistory;
}
