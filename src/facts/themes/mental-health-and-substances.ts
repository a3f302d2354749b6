import type { Definitions } from "../fact.js";
import type { Effect, Frequency } from "./scales.js";
import { frequency } from "./scales.js";

/** How the child feels and copes, and what the child takes. */
export interface MentalHealthAndSubstancesFacts {
  /** How far mental health troubles the child's days. A diagnosis is neither needed nor enough. */
  childMentalHealth: Effect;
  /** How often the child uses alcohol or drugs. Given by somebody else to make the child do things, it is exploitation. */
  childSubstanceUse: Frequency;
  /** What alcohol or drugs do to the child. */
  childSubstanceUseEffect: Effect;
}

const theme = "Mental health and substances";

export const mentalHealthAndSubstances: Definitions<MentalHealthAndSubstancesFacts> = {
  childMentalHealth: {
    kind: "ordered",
    values: [
      {
        value: "none",
        label: "no trouble with mental health",
        means: "Worries and moods are those of other children of this age, and they pass.",
      },
      {
        value: "early-signs",
        label: "showing early signs of trouble with mental health",
        means: "Low, anxious or withdrawn for some weeks, and still at school, eating, sleeping and seeing friends.",
      },
      {
        value: "affecting-the-child",
        label: "held back by mental ill health",
        means: "School, sleep, eating, friendships or leaving the house suffer, and the child needs specialist help.",
      },
      {
        value: "serious-harm-or-danger",
        label: "seriously ill or in danger through mental ill health",
        means: "A clinician finds serious illness, a hospital bed is needed, or the child cannot be kept safe.",
      },
    ],
    theme,
    label: "The child's mental health",
    question: "Do you already know whether the child's mental health troubles the child's daily life?",
    nature: "judgement",
    direction: "harm",
    howToAnswer: "open-question-to-child",
    whoKnows: ["child", "school", "health", "family"],
    cinFactors: ["4A"],
    note: "Who the child is or loves is never the trouble; how others treat the child may be.",
  },
  childSubstanceUse: {
    kind: "ordered",
    values: frequency("use of alcohol or drugs", {
      never: "Those who know the child know of none.",
      once: "It is known to have happened once.",
      occasional: "A few times, such as at parties, with weeks between.",
      regular: "It happens in most weeks.",
      persistent: "It happens on most days, or the child cannot go without.",
    }),
    theme,
    label: "How often the child uses alcohol or drugs",
    question: "Do you already know whether the child uses alcohol or drugs, and how often?",
    nature: "reported",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["school", "health", "family", "police", "child"],
    cinFactors: ["1A", "2A"],
    note: "Smoking and vaping of nicotine are a health matter and not counted here.",
  },
  childSubstanceUseEffect: {
    kind: "ordered",
    values: [
      {
        value: "none",
        label: "not affected by alcohol or drugs",
        means: "The child uses none, or no effect on health, school, safety or friendships is seen.",
      },
      {
        value: "early-signs",
        label: "showing early signs of being affected by alcohol or drugs",
        means: "Late, tired, short of money or secretive at times, and daily life goes on.",
      },
      {
        value: "affecting-the-child",
        label: "affected now by alcohol or drugs",
        means: "School, health, money or family life suffer, or the child is unsafe when using.",
      },
      {
        value: "serious-harm-or-danger",
        label: "seriously harmed or endangered by alcohol or drugs",
        means: "Overdose, dependence, injection, hospital treatment, or others use the habit to control the child.",
      },
    ],
    theme,
    label: "Effect on the child of the child's own use of alcohol or drugs",
    question: "Do you already know what use of alcohol or drugs does to the child?",
    nature: "judgement",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["school", "health", "family", "police"],
    cinFactors: ["1A", "2A"],
    note: "An overdose or a child who cannot be woken needs 999 now.",
  },
};
