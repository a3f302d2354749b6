import { ASSESSMENT } from "./assessment.js";
import { CHILD } from "./child.js";
import { ENQUIRY } from "./enquiry.js";
import { EPISODE } from "./episode.js";
import { IDENTITY } from "./identity.js";
import { NEED_PLAN } from "./need-plan.js";
import { PRE_PROCEEDINGS } from "./pre-proceedings.js";
import { PROTECTION_PLAN } from "./protection-plan.js";
import type { RuleCase } from "./rule-case.js";
import { WHAT_FOLLOWS } from "./what-follows.js";
import { WHOLE_RETURN } from "./whole-return.js";

export const ALL_CASES: readonly RuleCase[] = [
  ...IDENTITY,
  ...CHILD,
  ...EPISODE,
  ...WHAT_FOLLOWS,
  ...ASSESSMENT,
  ...NEED_PLAN,
  ...ENQUIRY,
  ...PROTECTION_PLAN,
  ...PRE_PROCEEDINGS,
  ...WHOLE_RETURN,
];
