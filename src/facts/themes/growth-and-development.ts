import type { Definitions } from "../fact.js";
import type { Effect } from "./scales.js";

/** How the child grows and what the child learns to do. */
export interface GrowthAndDevelopmentFacts {
  /** Development behind what is expected, measured against children of like age and condition. */
  developmentalDelay: Effect;
  /** Delay is expected although none is seen yet. It is a reason for early help and no finding. */
  developmentDelayLikely: boolean;
  /** Weight or growth that worries a clinician, by how far. Size alone is not this. */
  growthConcern: Effect;
  /** Which way weight or growth goes: a heavy child and a child who loses weight need different help. */
  growthKind: "light" | "losing-or-not-gaining" | "heavy" | "short";
  /** What a clinician finds behind it. */
  growthCause: "medical" | "eating-difficulty" | "no-cause-found" | "food-or-care-missing";
  /** Washing, dressing, eating and getting about alone, against children of like age and condition. */
  selfCareBehind: "none" | "early-signs" | "affecting-the-child";
}

const theme = "Growth and development";

const judged = { kind: "ordered", theme, nature: "judgement", direction: "harm" } as const;

export const growthAndDevelopment: Definitions<GrowthAndDevelopmentFacts> = {
  developmentalDelay: {
    ...judged,
    values: [
      {
        value: "none",
        label: "developing as expected",
        means: "Development is as expected of a child of like age and condition.",
      },
      {
        value: "early-signs",
        label: "beginning to fall behind in development",
        means:
          "One area, such as talking, walking or play, is a little behind, and advice or a check is enough for now.",
      },
      {
        value: "affecting-the-child",
        label: "clearly behind in development",
        means: "Several areas are behind, or one is far behind, and the child needs specialist help.",
      },
      {
        value: "serious-harm-or-danger",
        label: "losing ground in development or far behind",
        means:
          "The child loses skills or falls ever further behind, and a clinician expects lasting harm unless things change.",
      },
    ],
    label: "Delay in the child's development",
    question: "Do you already know whether a clinician or nursery finds the child behind in development?",
    howToAnswer: "own-records",
    whoKnows: ["health", "school", "family"],
    sources: ["wirral-level-2", "kent-support-levels", "buckinghamshire-level-4"],
    note: "Before school age, talking too; from school age, help with learning or language that is missing is asked under education. Compare with a child of like condition: delay has many causes, and care is one among them.",
  },
  developmentDelayLikely: {
    kind: "boolean",
    theme,
    label: "Delay in the child's development is expected, though none is seen yet",
    labelWhenFalse: "No delay in development is expected, or it is already seen",
    question: "Do you already know whether a clinician expects delay in the child's development?",
    nature: "judgement",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["health"],
    sources: ["buckinghamshire-level-3"],
    note: "Born very early, ill as a newborn, or with a condition that brings it, for example. Once delay is seen: delay in development.",
  },
  growthConcern: {
    ...judged,
    values: [
      {
        value: "none",
        label: "no concern about weight or growth",
        means: "Neither a clinician nor those who see the child are worried about weight or growth.",
      },
      {
        value: "early-signs",
        label: "weight or growth being watched",
        means:
          "Those who see the child notice a change (thinner, heavier, not growing), or a clinician watches weight or height.",
      },
      {
        value: "affecting-the-child",
        label: "health affected by weight or growth",
        means:
          "Breath, energy, sleep, movement or mood visibly suffer by it, or growth falters again at the next weighing.",
      },
      {
        value: "serious-harm-or-danger",
        label: "health seriously harmed or in danger through weight or growth",
        means: "A clinician finds severe malnutrition, illness brought on by weight, or growth that has stopped.",
      },
    ],
    label: "Concern about the child's weight or growth",
    question:
      "Do you already know whether a clinician, or somebody who sees the child often, is concerned about weight or growth?",
    howToAnswer: "own-records",
    whoKnows: ["health"],
    sources: ["wirral-level-2", "buckinghamshire-level-3", "buckinghamshire-level-4", "kent-support-levels"],
    note: "How far it goes; which way it goes and what lies behind it are asked apart. Nobody weighs a child, or speaks to the child of weight, in order to answer this.",
  },
  growthKind: {
    kind: "choice",
    values: [
      { value: "light", label: "light for height", means: "Weight is low for the child's height and stays so." },
      {
        value: "losing-or-not-gaining",
        label: "losing weight or not gaining",
        means: "Weight falls, stands still, or drops across the lines of the growth chart.",
      },
      { value: "heavy", label: "heavy for height", means: "Weight is high for the child's height." },
      {
        value: "short",
        label: "short or hardly growing",
        means: "Height is low or hardly grows, whatever the weight.",
      },
    ],
    theme,
    label: "Which way weight or growth goes",
    question: "Do you already know which way the child's weight or growth goes?",
    nature: "measured",
    direction: "neutral",
    howToAnswer: "own-records",
    whoKnows: ["health"],
    sources: ["viner-2010", "buckinghamshire-level-3"],
    note: "If two fit, such as light and losing, give both. It decides which help fits, not whose doing it is.",
  },
  growthCause: {
    kind: "choice",
    values: [
      {
        value: "medical",
        label: "a medical reason or build explains weight or growth",
        means: "An illness, a medicine, a birth condition or the build of the family explains it.",
      },
      {
        value: "eating-difficulty",
        label: "difficulty with eating explains weight or growth",
        means: "The child cannot or will not eat enough or much: illness of eating, senses, swallowing, worry.",
      },
      {
        value: "no-cause-found",
        label: "examined, and no cause of weight or growth found",
        means: "A clinician has looked for a reason and has found none.",
      },
      {
        value: "food-or-care-missing",
        label: "food or care found to be missing behind weight or growth",
        means: "A clinician finds that the child does not get the food or the feeding that growing takes.",
      },
    ],
    theme,
    label: "What lies behind weight or growth",
    question: "Do you already know what a clinician finds behind the child's weight or growth?",
    nature: "judgement",
    direction: "neutral",
    howToAnswer: "own-records",
    whoKnows: ["health"],
    sources: ["nice-cg89", "kent-support-levels", "viner-2010"],
    note: "For a clinician alone. Not yet looked into is no answer: leave it open. Food may be missing for want of money.",
  },
  selfCareBehind: {
    ...judged,
    values: [
      {
        value: "none",
        label: "washes, dresses, eats and gets about as others do",
        means: "Does alone about what others of like age and condition do.",
      },
      {
        value: "early-signs",
        label: "slow to learn to wash, dress, eat or get about alone",
        means: "Some everyday skills come late, and showing and practice are enough for now.",
      },
      {
        value: "affecting-the-child",
        label: "held back because everyday skills are missing",
        means:
          "Cannot do what others of like age and condition do, so that health, school or friendships suffer, or the start of adult life fails.",
      },
    ],
    label: "Everyday skills that the child has not learnt",
    question: "Do you already know whether the child washes, dresses, eats and gets about as others of the age?",
    howToAnswer: "already-known",
    whoKnows: ["school", "health", "family", "social-care"],
    sources: ["wirral-level-2", "buckinghamshire-level-2", "bristol-level-3", "northumberland-level-4"],
    note: "What the child can do. Clothes, washing and food that nobody provides are basic care. Toilet is asked apart.",
  },
};
