import { json as outcomes } from "virtual:codes/ssd-contact-outcome";
import { json as flags } from "virtual:codes/ssd-contact-outcome-flag";
import { builtIn } from "./built-in.js";
import type { CodeSet } from "./code-set.js";

/** What a contact may lead to. */
export type ContactOutcomeCode =
  | "no-further-action"
  | "information-and-advice"
  | "early-help-referral"
  | "child-in-need-referral";

/** What became of a contact, by the Standard Safeguarding Dataset, in codes of ours. */
export const CONTACT_OUTCOMES: CodeSet<ContactOutcomeCode> = /* @__PURE__ */ builtIn(outcomes);

/** What a contact led to, as columns of a return name it. */
export type ContactOutcomeFlag =
  | "NEW_REFERRAL_FLAG"
  | "EXISTING_REFERRAL_FLAG"
  | "CP_ENQUIRY_FLAG"
  | "NFA_FLAG"
  | "NON_AGENCY_ADOPTION_FLAG"
  | "PRIVATE_FOSTERING_FLAG"
  | "ADVICE_FLAG"
  | "MISSING_FLAG"
  | "OLA_CP_FLAG"
  | "OTHER_OUTCOMES_EXIST_FLAG";

/** The same as the flags that the dataset writes; what they mean is read from their names. */
export const CONTACT_OUTCOME_FLAGS: CodeSet<ContactOutcomeFlag> = /* @__PURE__ */ builtIn(flags);
