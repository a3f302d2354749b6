import type { Definitions } from "../fact.js";
import type { Effect } from "./scales.js";
import { effect } from "./scales.js";

/** What the carers live with, and apart from it what that does to the child. A condition by itself never counts. */
export interface CarersFacts {
  /** A carer has a mental illness. It says nothing of the care given. */
  carerMentalIllHealth: boolean;
  /** What a carer's mental ill health does to the child. */
  carerMentalHealthEffect: Effect;
  /** A carer uses alcohol or drugs in a way that somebody worries about. Prescribed treatment is not this. */
  carerSubstanceUse: boolean;
  /** What a carer's use of alcohol or drugs does to the child, before birth too. */
  carerSubstanceUseEffect: Effect;
  /** A carer has a learning disability or finds learning hard. It says nothing of the care given. */
  carerLearningNeed: boolean;
  /** What it does to the child where a carer's learning need is not met by support. */
  carerLearningNeedEffect: Effect;
  /** A parent is in prison. The child did nothing and may want to stay in touch. */
  parentInPrison: boolean;
  /** A parent of the child is under 20. It says nothing of the care given. */
  youngParent: boolean;
}

const theme = "Carers";

const present = {
  kind: "boolean",
  theme,
  nature: "status",
  direction: "neutral",
  howToAnswer: "already-known",
} as const;

const felt = {
  kind: "ordered",
  theme,
  nature: "judgement",
  direction: "harm",
  howToAnswer: "already-known",
} as const;

export const carers: Definitions<CarersFacts> = {
  carerMentalIllHealth: {
    ...present,
    label: "A carer has a mental illness",
    labelWhenFalse: "No carer has a mental illness",
    question: "Do you already know whether a carer has a mental illness?",
    whoKnows: ["health", "family", "social-care"],
    cinFactors: ["4B"],
    note: "Most parents who are mentally ill care well. What counts is what the child meets with, which is asked apart.",
  },
  carerMentalHealthEffect: {
    ...felt,
    values: effect("a carer's mental ill health", {
      none: "No carer is mentally ill, or the child is cared for, comforted and safe all the same.",
      "early-signs": "Routines slip at times or the child worries about the carer, and others step in.",
      "affecting-the-child":
        "Meals, school, comfort or sleep often fail, or the child looks after the carer's feelings.",
      "serious-harm-or-danger":
        "The child was hurt, is part of frightening beliefs or plans of dying, or a baby is not attended to.",
    }),
    label: "Effect on the child of a carer's mental ill health",
    question: "Do you already know how a carer's mental ill health affects the child?",
    whoKnows: ["health", "school", "social-care", "family"],
    cinFactors: ["4B", "4C"],
    note: "Effect, never diagnosis. Beliefs or plans of a carer that take in the child are an emergency.",
  },
  carerSubstanceUse: {
    ...present,
    label: "A carer uses alcohol or drugs in a way that somebody worries about",
    labelWhenFalse: "No carer uses alcohol or drugs in a way that anybody worries about",
    question: "Do you already know whether a carer's use of alcohol or drugs worries anybody?",
    whoKnows: ["health", "police", "family", "social-care"],
    cinFactors: ["1B", "2B"],
    note: "Taking part in treatment is a strength. What the child meets with is asked apart.",
  },
  carerSubstanceUseEffect: {
    ...felt,
    values: effect("a carer's use of alcohol or drugs", {
      none: "No carer so uses them, or somebody sober is there and the child is cared for and safe.",
      "early-signs": "Late, tired or worried at times, or money is short because of it, and others step in.",
      "affecting-the-child": "Often nobody sober is there; meals, school or sleep fail, or an unborn child is exposed.",
      "serious-harm-or-danger":
        "The child took or could reach drugs, was driven by or slept beside somebody intoxicated, or nobody could be woken.",
    }),
    label: "Effect on the child of a carer's use of alcohol or drugs",
    question: "Do you already know how a carer's use of alcohol or drugs affects the child?",
    whoKnows: ["health", "school", "police", "social-care"],
    cinFactors: ["1B", "2B", "1C", "2C"],
    note: "Effect, never the substance. For a baby, sleep and feeds are what to think of first.",
  },
  carerLearningNeed: {
    ...present,
    label: "A carer has a learning disability or finds learning hard",
    labelWhenFalse: "No carer has a learning disability or finds learning hard",
    question: "Do you already know whether a carer has a learning disability or finds learning hard?",
    whoKnows: ["health", "family", "social-care"],
    cinFactors: ["5B"],
    note: "It says what kind of help and information the carer should have. It says nothing of the care given.",
  },
  carerLearningNeedEffect: {
    ...felt,
    values: effect("a carer's learning need that is not supported", {
      none: "No carer has such a need, or with the support in place the child is cared for and safe.",
      "early-signs": "Letters, medicines or appointments go wrong at times, and a clear explanation puts it right.",
      "affecting-the-child":
        "The child's growing needs outrun what the carer was shown, and the support in place is not enough.",
      "serious-harm-or-danger":
        "The child was hurt or is unsafe because a need or danger was not understood, with support tried.",
    }),
    label: "Effect on the child of a carer's learning need that is not supported",
    question: "Do you already know how a carer's learning need affects the child?",
    whoKnows: ["health", "school", "social-care"],
    cinFactors: ["5B"],
    note: "Effect, never the disability. Say what support was offered and in what form.",
  },
  parentInPrison: {
    ...present,
    label: "A parent of the child is in prison",
    labelWhenFalse: "No parent of the child is in prison",
    question: "Do you already know whether a parent of the child is in prison?",
    whoKnows: ["family", "school", "police", "court"],
    note: "By itself it calls for an offer of support and nothing more. Few schools are told; do not spread it.",
  },
  youngParent: {
    ...present,
    label: "A parent of the child is under 20",
    labelWhenFalse: "No parent of the child is under 20",
    question: "Do you already know whether a parent of the child is under 20?",
    howToAnswer: "own-records",
    whoKnows: ["health", "family", "social-care"],
    note: "By itself it calls for an offer of support and nothing more. If the parent is a child, a record for that child too.",
  },
};
