import { approvedByNobody } from "../lints/approved-by-nobody.js";
import { basisUnchecked } from "../lints/basis-unchecked.js";
import { constantCondition } from "../lints/constant-condition.js";
import { contactUnchecked } from "../lints/contact-unchecked.js";
import { draft } from "../lints/draft.js";
import { factNeverAsked } from "../lints/fact-never-asked.js";
import { levelNotReached } from "../lints/level-not-reached.js";
import { neverUsed } from "../lints/never-used.js";
import { oneSidedExamples } from "../lints/one-sided-examples.js";
import { pastInForce } from "../lints/past-in-force.js";
import { repeatedExample } from "../lints/repeated-example.js";
import { reviewOverdue } from "../lints/review-overdue.js";
import { sameConditionTwice } from "../lints/same-condition-twice.js";
import { statutoryContents } from "../lints/statutory-contents.js";
import { succession } from "../lints/succession.js";
import { uncited } from "../lints/uncited.js";
import { vagueWord } from "../lints/vague-word.js";
import { wordToAvoid } from "../lints/word-to-avoid.js";
import type { Lint } from "./lint.js";

/** Every lint but the one that looks at what silences the others. */
export const ALL_LINTS: readonly Lint[] = [
  approvedByNobody,
  basisUnchecked,
  constantCondition,
  contactUnchecked,
  draft,
  factNeverAsked,
  levelNotReached,
  neverUsed,
  oneSidedExamples,
  pastInForce,
  repeatedExample,
  reviewOverdue,
  sameConditionTwice,
  statutoryContents,
  succession,
  uncited,
  vagueWord,
  wordToAvoid,
];
