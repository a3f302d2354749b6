import type { Definitions } from "../fact.js";

/** What cannot wait until the rest is known: asked first, always. */
export interface DangerNowFacts {
  /** A life is at risk, or serious harm is about to happen. It is about now; what may happen one day is not this. */
  immediateDanger: boolean;
  /** Nobody who should know can say where the child is. Earlier episodes are counted elsewhere; not asked is not missing. */
  missingNow: boolean;
  /** Is about to go home, or be collected, to the person said to harm the child. It changes how fast, never which level. */
  goingHomeToAllegedSource: boolean;
  /** Hurt or ill and in need of a doctor now, from whatever cause. It accuses nobody. */
  medicalHelpNeededNow: boolean;
}

const theme = "Danger now";

export const dangerNow: Definitions<DangerNowFacts> = {
  immediateDanger: {
    kind: "boolean",
    theme,
    label: "The child's life is at risk or the child is about to be seriously harmed",
    labelWhenFalse: "The child's life is not at risk and the child is not about to be seriously harmed",
    question: "Do you already know whether the child is in danger at this moment?",
    nature: "judgement",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["school", "health", "police", "social-care", "family"],
    danger: { operator: "equal", value: true },
    sources: ["bedford-bruising"],
    note: "Today, within hours. If it is so, ring 999 before reading on. What may happen one day is said under the worry that it comes from.",
  },
  missingNow: {
    kind: "boolean",
    theme,
    label: "The child is missing now",
    labelWhenFalse: "It is known where the child is now",
    question: "Do you already know whether the child is missing now?",
    nature: "status",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["school", "police", "family", "social-care"],
    danger: { operator: "equal", value: true },
    appliesWhen: { fact: "unborn", operator: "equal", value: false },
    sources: ["kent-support-levels", "northumberland-level-4"],
    note: "Nobody who should know can say where the child is. Absent from a lesson, with a parent who knows where the child is, is not missing. A child who is back is not missing now. Earlier times are asked apart.",
  },
  goingHomeToAllegedSource: {
    kind: "boolean",
    theme,
    label: "The child is about to go home to, or be collected by, the person said to harm the child",
    labelWhenFalse: "The child is not about to go home to, or be collected by, the person said to harm the child",
    question:
      "Do you already know whether the child is about to go home to, or be collected by, somebody said to have harmed the child?",
    nature: "reported",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["school", "social-care", "police"],
    danger: { operator: "equal", value: true },
    appliesWhen: { fact: "unborn", operator: "equal", value: false },
    whenUnknown: {
      read: true,
      when: {
        any: [
          { fact: "disclosedPhysicalAbuse", operator: "equal", value: true },
          { fact: "disclosedSexualAbuse", operator: "equal", value: true },
          { fact: "disclosedEmotionalAbuse", operator: "equal", value: true },
          { fact: "disclosedNeglect", operator: "equal", value: true },
          { fact: "disclosedWithoutDetail", operator: "atLeast", value: "said-harmed" },
          { fact: "allegationOfPhysicalAbuse", operator: "equal", value: true },
          { fact: "allegationOfSexualAbuse", operator: "equal", value: true },
          { fact: "allegationOfNeglectOrEmotionalAbuse", operator: "equal", value: true },
          { fact: "allegationOfUnknownKind", operator: "equal", value: true },
          { fact: "allegedPersonHasAccess", operator: "equal", value: true },
        ],
      },
      reason:
        "Somebody is said to harm the child, and nobody has said that the child is not going back to that person.",
      basis: [
        { source: "practice-judgement", force: "practice evidence", confidence: "unverified", checked: "2026-11-21" },
      ],
    },
    readBy: "duties",
    note: "Take advice before the child leaves. Do not question the child to find out. That the child does not want to go home is asked apart.",
  },
  medicalHelpNeededNow: {
    kind: "boolean",
    theme,
    label: "The child is hurt or ill and needs a doctor now",
    labelWhenFalse: "The child does not need a doctor now",
    question: "Do you already know whether the child is hurt or ill and needs a doctor now?",
    nature: "observed",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["school", "health", "family", "police"],
    danger: { operator: "equal", value: true },
    appliesWhen: { fact: "unborn", operator: "equal", value: false },
    note: "Get the help first. How it came about is a separate question.",
  },
};
