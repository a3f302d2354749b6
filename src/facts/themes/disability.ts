import type { Definitions } from "../fact.js";
import type { Effect } from "./scales.js";

/** What a disability or illness takes, and whether the help for it is there. */
export interface DisabilityFacts {
  /** How much more care than other children of the age the child takes, through disability or illness. It measures no gap. */
  extraCareNeeded: "none" | "some" | "much" | "constant";
  /** Help for a disabled child that is needed and not there. It measures the help, not the parents. */
  disabilitySupportGap: Effect;
  /** Equipment that the child needs does not fit, is broken or is unsafe. It is for those who provide it to put right. */
  equipmentUnsafe: boolean;
  /** The family of a disabled child wants breaks from caring, or those agreed do not come. */
  shortBreakWanted: boolean;
  /** Somebody who knows the child thinks of a need (learning, autism, hearing, a disability) that nobody has looked at yet. */
  possibleNeedNotAssessed: boolean;
}

const theme = "Disability";

const judged = { kind: "ordered", theme, nature: "judgement", direction: "harm" } as const;

export const disability: Definitions<DisabilityFacts> = {
  extraCareNeeded: {
    kind: "ordered",
    values: [
      {
        value: "none",
        label: "needs no more care than others of the age",
        means: "Disability or illness, if any, asks no more of the carers than other children of the age do.",
      },
      {
        value: "some",
        label: "needs somewhat more care than others of the age",
        means: "Reminders, medicine, equipment or help with some things, on most days.",
      },
      {
        value: "much",
        label: "needs much more care than others of the age",
        means: "Help with most of washing, eating, moving or staying safe, every day and in some nights.",
      },
      {
        value: "constant",
        label: "needs somebody by day and night",
        means: "Cannot be left at all, or needs nursing care or two people, by day and night.",
      },
    ],
    theme,
    label: "How much more care the child needs through disability or illness",
    question: "Do you already know how much more care than others of the age the child needs?",
    nature: "observed",
    direction: "neutral",
    howToAnswer: "parent-if-safe",
    whoKnows: ["family", "health", "school", "social-care"],
    sources: ["kent-support-levels", "buckinghamshire-level-3", "buckinghamshire-level-4"],
    cinFactors: ["5A", "6A"],
    note: "The degree of the need. Whether the help for it is there is asked apart, and alone sets a level.",
  },
  disabilitySupportGap: {
    ...judged,
    values: [
      {
        value: "none",
        label: "disability-related needs are met",
        means: "The child is not disabled, or the help that the disability takes is there.",
      },
      {
        value: "early-signs",
        label: "beginning to need more help because of a disability",
        means: "Family and school manage, and say that more help will be needed soon.",
      },
      {
        value: "affecting-the-child",
        label: "going without help that a disability takes",
        means:
          "Health, sleep, learning or family life suffer for want of equipment, breaks or care; carers are worn out, say so, and go on.",
      },
      {
        value: "serious-harm-or-danger",
        label: "care breaking down for want of help with a disability",
        means: "Carers have stopped or will within days, or the child was hurt or left unsafe, for want of the help.",
      },
    ],
    label: "Help for a disabled child that is missing",
    question: "Do you already know whether help that the child's disability takes is missing?",
    howToAnswer: "parent-if-safe",
    whoKnows: ["family", "health", "school", "social-care"],
    sources: ["kent-support-levels", "northumberland-level-4", "trafford-level-5"],
    cinFactors: ["5A", "6A"],
    note: "It measures what is not provided and is no criticism of parents who hold on without it. How much care the child takes is asked apart. A child who cannot say what is wrong depends on others to notice.",
  },
  equipmentUnsafe: {
    kind: "boolean",
    theme,
    label: "Equipment that the child needs does not fit, is broken or is unsafe",
    labelWhenFalse: "The equipment that the child needs fits and is safe",
    question: "Do you already know whether the equipment that the child needs fits and is safe?",
    nature: "observed",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["school", "health", "family"],
    note: "Wheelchair, straps, splints, hoist, car seat, feeding or breathing equipment. A mark that it left is an injury as well.",
  },
  shortBreakWanted: {
    kind: "boolean",
    theme,
    label: "The family of a disabled child wants breaks from caring, or those agreed do not come",
    labelWhenFalse: "The family wants no breaks from caring, or has those it wants",
    question: "Do you already know whether the family wants breaks from caring for a disabled child?",
    nature: "reported",
    direction: "neutral",
    howToAnswer: "parent-if-safe",
    whoKnows: ["family", "school", "health", "social-care"],
    sources: ["short-breaks-regulations-2011", "children-act-1989"],
    cinFactors: ["5A", "6A"],
    note: "To want a break is ordinary. It raises no level; where its absence wears the family out, say so under help that is missing.",
  },
  possibleNeedNotAssessed: {
    kind: "boolean",
    theme,
    label: "A need is thought possible, and nobody who could say has looked at it",
    labelWhenFalse: "Every need that anybody has thought of has been looked at",
    question: "Do you already know whether a need is thought possible that nobody who could say has looked at?",
    nature: "status",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["school", "health", "family"],
    note: "Reading, hearing, sight, speech, autism, attention, a disability: whichever it is, and whatever the reason, a wait or a family that does not want it. Once the need is found, use the facts on the need itself. Waiting for support that was found to be needed stands under learning.",
  },
};
