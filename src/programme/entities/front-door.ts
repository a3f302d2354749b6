import type { LocalDate } from "../../kernel/local-date.js";
import type { PrimaryNeed, ReferralSource } from "../code-types.js";
import type { LaChildId } from "../identifiers.js";
import type { ContactId, EarlyHelpId, ReferralId } from "../ids.js";
import type { EarlyHelpHistory } from "../life-cycles/early-help.js";
import type { ReferralHistory } from "../life-cycles/referral.js";

/** Somebody got in touch about a child; most contacts become no referral. */
export interface Contact {
  readonly id: ContactId;
  readonly child: LaChildId;
  readonly on: LocalDate;
  readonly source: ReferralSource;
  readonly outcome: "no-further-action" | "advice-and-information" | "early-help" | "referral";
  /** The referral that it became. */
  readonly referral?: ReferralId;
}

/** A request for a service of children's social care, from receipt to closure; `CINdetails` in the census. */
export interface Referral {
  readonly id: ReferralId;
  readonly child: LaChildId;
  readonly source: ReferralSource;
  readonly primaryNeed?: PrimaryNeed;
  readonly history: ReferralHistory;
}

/** Help with the family's agreement, before and beside social care. A family is its children here. */
export interface EarlyHelpEpisode {
  readonly id: EarlyHelpId;
  readonly children: readonly LaChildId[];
  readonly leadOrganisation?: string;
  readonly history: EarlyHelpHistory;
}
