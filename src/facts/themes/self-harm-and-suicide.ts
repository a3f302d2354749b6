import type { Definitions } from "../fact.js";
import type { Frequency } from "./scales.js";
import { frequency } from "./scales.js";

/** Hurting oneself, and thoughts of dying. Safety first: a count says little. */
export interface SelfHarmAndSuicideFacts {
  /** A plan, an attempt or an overdose, now or in the last days. A health emergency first of all. */
  suicidePlanOrAttempt: boolean;
  /** Thoughts of dying or of suicide, with no plan known. */
  suicidalThoughts: boolean;
  /** How often the child self-harms. Once may be deadly; often may be a way to cope. */
  selfHarmPattern: Frequency;
  /** A clinician has spoken with the child and found no intent to die. Friends, family and teachers cannot say so. */
  suicidalIntentExcluded: boolean;
}

const theme = "Self-harm and suicide";

export const selfHarmAndSuicide: Definitions<SelfHarmAndSuicideFacts> = {
  suicidePlanOrAttempt: {
    kind: "boolean",
    theme,
    label: "The child plans suicide or has just attempted it",
    labelWhenFalse: "No plan or recent attempt of suicide is known of",
    question: "Do you already know whether the child plans suicide or has attempted it in the last days?",
    nature: "reported",
    direction: "harm",
    howToAnswer: "open-question-to-child",
    whoKnows: ["school", "health", "family", "child"],
    cinFactors: ["15A"],
    note: "An overdose counts whatever its size, also if the child seems well: hospital now. Asking about suicide does not cause it.",
  },
  suicidalThoughts: {
    kind: "boolean",
    theme,
    label: "The child thinks of dying or of suicide",
    labelWhenFalse: "The child does not think of dying or of suicide as far as known",
    question: "Do you already know whether the child thinks of dying or of suicide?",
    nature: "reported",
    direction: "harm",
    howToAnswer: "open-question-to-child",
    whoKnows: ["child", "health", "school", "family"],
    cinFactors: ["15A"],
    note: "With no plan known. If there is a plan, or there was an attempt, that is asked first.",
  },
  selfHarmPattern: {
    kind: "ordered",
    values: frequency("self-harm", {
      never: "Those who know the child know of no self-harm.",
      once: "It is known to have happened once.",
      occasional: "It has happened a few times, with months between.",
      regular: "It happens in most months.",
      persistent: "It happens in most weeks, or has gone on for a year or more.",
    }),
    theme,
    label: "How often the child self-harms",
    question: "Do you already know whether the child self-harms, and how often?",
    nature: "reported",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["child", "health", "school", "family"],
    cinFactors: ["15A"],
    note: "How often says little of the danger. Do not ask to see the wounds.",
  },
  suicidalIntentExcluded: {
    kind: "boolean",
    theme,
    label: "A clinician has found no suicidal intent",
    labelWhenFalse: "No clinician has found that there is no suicidal intent",
    question: "Do you already know whether a clinician has spoken with the child and found no suicidal intent?",
    nature: "judgement",
    direction: "protective",
    howToAnswer: "already-known",
    whoKnows: ["health"],
    note: "It counts for the latest self-harm only, and for the day on which it was found.",
  },
};
