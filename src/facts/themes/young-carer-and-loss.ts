import type { Definitions } from "../fact.js";
import type { Effect } from "./scales.js";
import { effect } from "./scales.js";

/** Caring for somebody, and losing somebody. */
export interface YoungCarerAndLossFacts {
  /** Looks after somebody at home who is ill, disabled or dependent. Many are proud of it; what it costs is a separate fact. */
  youngCarer: boolean;
  /** What caring costs the child. Ordinary household chores are not caring. */
  youngCarerEffect: Effect;
  /** What a death or the loss of an important person does to the child. Grief itself is not harm. */
  bereavementEffect: Effect;
}

const theme = "Caring and loss";

export const youngCarerAndLoss: Definitions<YoungCarerAndLossFacts> = {
  youngCarer: {
    kind: "boolean",
    theme,
    label: "The child looks after somebody at home who is ill, disabled or dependent",
    labelWhenFalse: "The child does not look after anybody at home who is ill, disabled or dependent",
    question: "Do you already know whether the child looks after somebody at home?",
    nature: "status",
    direction: "neutral",
    howToAnswer: "open-question-to-child",
    whoKnows: ["school", "child", "family", "health"],
    cinFactors: ["7A"],
    note: "Care of the body, the house, money, language or feelings. It is no criticism of the person cared for.",
  },
  youngCarerEffect: {
    kind: "ordered",
    values: effect("caring for somebody at home", {
      none: "The child is no carer, or caring leaves room for school, friends, health and sleep.",
      "early-signs": "Tired, late or giving up a club at times because of caring.",
      "affecting-the-child":
        "School, health, sleep or friendships suffer because of caring, or the child cannot leave the house.",
      "serious-harm-or-danger":
        "The child is hurt, exhausted or out of school by caring, or does what only an adult or nurse should.",
    }),
    theme,
    label: "Effect on the child of caring for somebody",
    question: "Do you already know how caring for somebody affects the child?",
    nature: "judgement",
    direction: "harm",
    howToAnswer: "open-question-to-child",
    whoKnows: ["child", "school", "family", "health"],
    cinFactors: ["7A"],
    note: "What usually helps is support for the person cared for.",
  },
  bereavementEffect: {
    kind: "ordered",
    values: effect("a death or loss", {
      none: "There was no such loss, or the child grieves as children do and daily life goes on.",
      "early-signs": "Sad, clinging or angry more than the people near the child can comfort at times.",
      "affecting-the-child":
        "School, sleep, health or friendships have suffered for some months, or nobody has room to comfort the child.",
      "serious-harm-or-danger":
        "The child wishes to die too, stops eating, or nobody is left who looks after the child.",
    }),
    theme,
    label: "Effect on the child of a death or loss",
    question: "Do you already know how a death or loss affects the child?",
    nature: "judgement",
    direction: "harm",
    howToAnswer: "open-question-to-child",
    whoKnows: ["school", "family", "child", "health"],
    note: "A death, a parent who left, a move into care, a sister or brother placed elsewhere. Grief is not an illness.",
  },
};
