import { json } from "virtual:codes/ssd-assessment-outcome";
import { builtIn } from "./built-in.js";
import type { CodeSet } from "./code-set.js";

/** How an assessment may end. */
export type AssessmentOutcomeCode =
  | "no-further-action"
  | "step-down-to-early-help"
  | "strategy-discussion-or-section-47"
  | "other";

/** What became of an assessment, by the Standard Safeguarding Dataset, in codes of ours. */
export const ASSESSMENT_OUTCOMES: CodeSet<AssessmentOutcomeCode> = /* @__PURE__ */ builtIn(json);
