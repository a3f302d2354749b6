import { json as outcomes } from "virtual:codes/ssd-section-47-outcome";
import { json as flags } from "virtual:codes/ssd-section-47-outcome-flag";
import { builtIn } from "./built-in.js";
import type { CodeSet } from "./code-set.js";

/** What an enquiry under section 47 may lead to. */
export type Section47OutcomeCode =
  | "initial-conference"
  | "other-agency-monitors"
  | "continue-assessment"
  | "legal-action"
  | "services-under-section-17"
  | "short-breaks-under-section-17"
  | "no-further-action"
  | "other";

/** What became of a section 47 enquiry, by the Standard Safeguarding Dataset, in codes of ours. */
export const SECTION_47_OUTCOMES: CodeSet<Section47OutcomeCode> = /* @__PURE__ */ builtIn(outcomes);

/** What an enquiry under section 47 led to, as columns of a return name it. */
export type Section47OutcomeFlag =
  | "NFA_FLAG"
  | "LEGAL_ACTION_FLAG"
  | "PROV_OF_SERVICES_FLAG"
  | "PROV_OF_SB_CARE_FLAG"
  | "CP_CONFERENCE_FLAG"
  | "NFA_CONTINUE_SINGLE_FLAG"
  | "MONITOR_FLAG"
  | "OTHER_OUTCOMES_EXIST_FLAG";

/** The same as the flags that the dataset writes; what they mean is read from their names. */
export const SECTION_47_OUTCOME_FLAGS: CodeSet<Section47OutcomeFlag> = /* @__PURE__ */ builtIn(flags);
