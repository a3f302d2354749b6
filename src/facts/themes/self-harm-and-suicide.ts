import type { Definitions } from "../fact.js";
import type { Frequency } from "./scales.js";
import { frequency } from "./scales.js";

/** Hurting oneself, and thoughts of dying. Safety first: a count says little. */
export interface SelfHarmAndSuicideFacts {
  /** A plan, an attempt or an overdose, now or in the last seven days. A health emergency first of all. */
  suicidePlanOrAttempt: boolean;
  /** Says, writes or shows things that may mean not wanting to live, with no plan known. Laughed off counts as well. */
  suicidalThoughts: boolean;
  /** Attempted suicide more than seven days ago, and health has seen the child since. */
  pastSuicideAttempt: boolean;
  /** How often the child self-harms. Once may be deadly; often may be a way to cope. */
  selfHarmPattern: Frequency;
  /** What the worst self-harm of the last three months needed. It says nothing of what the child meant by it. */
  selfHarmSeriousness: "none" | "no-treatment-needed" | "treatment-needed" | "life-endangering";
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
    question: "Do you already know whether the child plans suicide or has attempted it in the last seven days?",
    nature: "reported",
    direction: "harm",
    howToAnswer: "open-question-to-child",
    whoKnows: ["school", "health", "family", "child"],
    sources: ["buckinghamshire-level-4"],
    cinFactors: ["15A"],
    note: "An overdose counts whatever its size, also if the child seems well: hospital now. So does an attempt of any date that nobody in health has seen to. Asking about suicide does not cause it.",
  },
  suicidalThoughts: {
    kind: "boolean",
    theme,
    label: "The child says or shows things that may mean not wanting to live",
    labelWhenFalse: "The child says and shows nothing that may mean not wanting to live, as far as known",
    question: "Do you already know whether the child says or shows things that may mean not wanting to live?",
    nature: "reported",
    direction: "harm",
    howToAnswer: "open-question-to-child",
    whoKnows: ["child", "health", "school", "family"],
    sources: ["buckinghamshire-level-4"],
    cinFactors: ["15A"],
    note: "Also if it was laughed off, or nobody is sure how it was meant: whoever hears it does not have to judge that. With no plan known. If there is a plan, or there was an attempt, that is asked first.",
  },
  pastSuicideAttempt: {
    kind: "boolean",
    theme,
    label: "The child attempted suicide in the past, and health has seen the child since",
    labelWhenFalse: "No earlier attempt of suicide is known of",
    question: "Do you already know whether the child attempted suicide more than seven days ago?",
    nature: "reported",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["health", "family", "school", "child"],
    cinFactors: ["15A"],
    note: "More than seven days ago, however long. An attempt in the last seven days, or one that nobody in health has seen to, is recorded as just attempted.",
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
    sources: ["kent-support-levels", "wirral-level-2", "buckinghamshire-level-4"],
    cinFactors: ["15A"],
    note: "How often says little of the danger; how serious it was is given apart. If it happens and nobody knows how often, give from once up. Do not ask to see the wounds.",
  },
  selfHarmSeriousness: {
    kind: "ordered",
    values: [
      {
        value: "none",
        label: "no self-harm in the last three months",
        means: "Those who know the child know of no self-harm in the last three months.",
      },
      {
        value: "no-treatment-needed",
        label: "self-harm that needed no treatment",
        means: "Scratches, bruises or shallow marks that heal with no more than a plaster.",
      },
      {
        value: "treatment-needed",
        label: "self-harm that needed treatment",
        means: "A nurse, doctor or hospital had to treat it, or should have: deep cuts, burns, something swallowed.",
      },
      {
        value: "life-endangering",
        label: "self-harm that could have killed",
        means: "A way that can kill was used, whatever came of it: round the neck, heights, roads, much blood.",
      },
    ],
    theme,
    label: "How serious the worst self-harm of the last three months was",
    question: "Do you already know what the child's self-harm needed: nothing, treatment, or a hospital to live?",
    nature: "reported",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["health", "school", "family"],
    sources: ["kent-support-levels", "buckinghamshire-level-4"],
    cinFactors: ["15A"],
    note: "What was needed, not what the child meant. Tablets or anything else swallowed: hospital now, and recorded as just attempted as well. Do not look at wounds that are covered.",
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
    note: "It counts for the latest self-harm or words only, and for the day on which it was found.",
  },
};
