import { json as fields } from "virtual:codes/pre-proceedings";
import { json as outcomes } from "virtual:codes/pre-proceedings-outcome";
import { builtIn } from "./built-in.js";
import type { Code, CodeSet } from "./code-set.js";

/** A field of the census on what comes before care proceedings. */
export type PreProceedingsFieldCode =
  | "PPStartDate"
  | "LBPSentDate"
  | "FGDMMeetingOffer"
  | "FGDMMeetingFac"
  | "InitialPPMeetingDate"
  | "ReviewMeetingsCount"
  | "StepDecisionDate"
  | "PPOutcome"
  | "CourtAppDate"
  | "LetterInitCPDate";

/** An element of the pre-proceedings module; its `group` is the kind of value. */
export interface PreProceedingsField extends Code<PreProceedingsFieldCode> {
  readonly group: "date" | "boolean" | "whole-number" | "code";
  /** Its number in the Common Basic Data Set; some are inferred, as their `note` says. */
  readonly cbds: string;
}

/** The elements that the census asks of pre-proceedings, from 2027. */
export const PRE_PROCEEDINGS_FIELDS: CodeSet<PreProceedingsFieldCode, PreProceedingsField> =
  /* @__PURE__ */ builtIn(fields);

/** How what comes before care proceedings may end, by its code in the census. */
export type PreProceedingsOutcomeCode = "A" | "B" | "C";

/** How pre-proceedings ended, from 2027; there are three codes, and what they mean has not been seen. */
export const PRE_PROCEEDINGS_OUTCOMES: CodeSet<PreProceedingsOutcomeCode> = /* @__PURE__ */ builtIn(outcomes);
