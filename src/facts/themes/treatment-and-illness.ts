import type { Definitions } from "../fact.js";
import type { Certainty } from "./scales.js";
import { certainty } from "./scales.js";

/** Treatment that is refused, and illness that does not fit. Most families here have an ill child and need help. */
export interface TreatmentAndIllnessFacts {
  /** Carers refuse treatment, and life, health or development is in danger for it. A second opinion sought is not a refusal. */
  medicalCareRefusedEndangering: boolean;
  /** Who refuses the treatment. The refusal of a child who can decide alone is not a carer's. */
  whoRefusesTreatment: "carer" | "competent-child-16-17" | "gillick-competent-child";
  /** How sure clinicians are of fabricated or induced illness. Symptoms that puzzle are a separate fact. */
  inducedIllnessCertainty: Certainty;
  /** Serious harm to the child from fabricated or induced illness is likely or has happened. */
  inducedIllnessLikelyHarm: boolean;
  /** What is reported does not fit what clinicians find, and danger is not at hand. Open work with the parents, no accusation. */
  perplexingPresentation: boolean;
  /** Carers report illness that school or others never see. No clinician has judged it; it accuses nobody. */
  illnessNotSeenByOthers: boolean;
  /** How often the child was brought to an emergency department, whatever the cause. */
  emergencyAttendances: "never" | "once" | "occasional" | "regular";
  /** How often the child was brought with an injury, poisoning or illness that clinicians found no fitting explanation for. */
  unexplainedAttendances: "never" | "once" | "occasional" | "regular";
}

const theme = "Treatment and illness that does not fit";

export const treatmentAndIllness: Definitions<TreatmentAndIllnessFacts> = {
  medicalCareRefusedEndangering: {
    kind: "boolean",
    theme,
    label: "Treatment is refused, and the child's life, health or development is in danger because of it",
    labelWhenFalse: "Nobody refuses treatment that the child's life, health or development depends on",
    question: "Do you already know whether treatment that the child's life or health depends on is refused?",
    nature: "judgement",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["health", "social-care"],
    cinFactors: ["16A"],
    sources: ["kent-support-levels", "buckinghamshire-level-4", "trafford-level-5"],
    note: "A clinician says what the danger is, and treatment was offered and refused. Health care that is simply not had is asked under health. Missed appointments, a second opinion and a choice between good treatments are not this.",
  },
  whoRefusesTreatment: {
    kind: "choice",
    values: [
      { value: "carer", label: "treatment refused by a carer", means: "A parent or carer refuses it for the child." },
      {
        value: "competent-child-16-17",
        label: "treatment refused by the child, aged 16 or 17 and able to decide",
        means: "The child is 16 or 17, is able to decide, and refuses.",
      },
      {
        value: "gillick-competent-child",
        label: "treatment refused by the child, under 16 and found able to decide",
        means:
          "The child is under 16, a clinician has found the child able to decide this matter, and the child refuses.",
      },
    ],
    theme,
    label: "Who refuses the treatment",
    question: "Do you already know who refuses the treatment?",
    nature: "judgement",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["health"],
    whenUnknown: {
      read: "carer",
      when: { all: [{ fact: "medicalCareRefusedEndangering", operator: "equal", value: true }] },
      reason: "Carers are said to refuse, and nobody has said that the child decides alone.",
      basis: [
        {
          source: "practice-judgement",
          force: "practice evidence",
          confidence: "unverified",
          checked: "2026-11-21",
        },
      ],
    },
    note: "Whether a child can decide is for the clinician. If child and carer both refuse: the child, where found able to decide.",
  },
  inducedIllnessCertainty: {
    kind: "ordered",
    values: certainty("fabricated or induced illness", {
      none: "Clinicians have thought about it and see no reason to think that illness is made up or brought about.",
      possible: "Clinicians cannot explain what is reported, and this is one explanation among several.",
      suspected:
        "A clinician with a reason, written down, suspects that illness is made up or brought about in the child.",
      known: "It is established that illness was made up or brought about: seen, tested, admitted or found by a court.",
    }),
    theme,
    label: "How sure clinicians are of fabricated or induced illness",
    question: "Do you already know whether a clinician with a reason suspects fabricated or induced illness?",
    nature: "judgement",
    direction: "harm",
    howToAnswer: "leave-to-social-care-and-police",
    whoKnows: ["health", "social-care"],
    sources: ["rcpch-2021", "west-yorkshire-induced-illness", "northumberland-level-4"],
    note: "For clinicians to judge, with a lead paediatrician; a school or relative who fears it tells the named doctor or nurse what was seen. If clinicians only say that what is reported does not fit, say that. Say nothing of it to the family. An illness not yet found, autism or worry may explain what puzzles.",
  },
  inducedIllnessLikelyHarm: {
    kind: "boolean",
    theme,
    label: "Fabricated or induced illness is likely to harm the child seriously, or has done so",
    labelWhenFalse: "Fabricated or induced illness is not likely to harm the child seriously",
    question: "Do you already know whether a clinician expects serious harm from fabricated or induced illness?",
    nature: "judgement",
    direction: "harm",
    howToAnswer: "leave-to-social-care-and-police",
    whoKnows: ["health", "social-care"],
    sources: ["rcpch-2021", "west-yorkshire-induced-illness"],
    note: "A clinician has said so. Poisoning, smothering, tampering with tests, or needless operations and drugs, for example. Say nothing of it to the family.",
  },
  perplexingPresentation: {
    kind: "boolean",
    theme,
    label: "What is reported of the child's illness does not fit what clinicians find",
    labelWhenFalse: "What is reported of the child's illness fits what clinicians find",
    question: "Do you already know whether clinicians find that what is reported of the illness does not fit?",
    nature: "judgement",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["health"],
    sources: ["rcpch-2021", "west-yorkshire-induced-illness"],
    note: "Clinicians have said that it does not fit, and suspect nobody; what only school or family notice is asked apart. It calls for open work with the parents and one plan to get better. It is no accusation and not child protection by itself.",
  },
  illnessNotSeenByOthers: {
    kind: "boolean",
    theme,
    label: "Carers report illness that others who see the child do not see, and no clinician has said what that means",
    labelWhenFalse: "What carers report of the child's illness is what others see too",
    question: "Do you already know whether others who see the child see the illness that carers report?",
    nature: "observed",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["school", "health"],
    note: "What school, nursery or a club sees over some weeks, beside what carers tell. It accuses nobody: many illnesses show at home alone. Do not put it to the parents; ask the school nurse or the child's doctor. What clinicians find is asked apart.",
  },
  emergencyAttendances: {
    kind: "ordered",
    values: [
      {
        value: "never",
        label: "not brought to an emergency department",
        means: "Not brought to an emergency department in the last 12 months, or only when told to come back.",
      },
      {
        value: "once",
        label: "brought to an emergency department once",
        means: "Brought once in the last 12 months, whatever the cause.",
      },
      {
        value: "occasional",
        label: "brought to an emergency department two or three times",
        means: "Brought two or three times in the last 12 months, whatever the cause.",
      },
      {
        value: "regular",
        label: "often brought to an emergency department",
        means: "Brought four times or more in the last 12 months, whatever the cause.",
      },
    ],
    theme,
    label: "How often the child was brought to an emergency department",
    question: "Do you already know how often the child was brought to an emergency department in the last 12 months?",
    nature: "measured",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["health"],
    sources: ["leeds-frequent-attendance"],
    note: "Every unplanned visit to a hospital, whatever for; not those the hospital asked for. A child who is ill, disabled or without a family doctor comes more often, and coming is caring. Visits that stay unexplained are counted again in the next question.",
  },
  unexplainedAttendances: {
    kind: "ordered",
    values: [
      {
        value: "never",
        label: "no unexplained visits to hospital or doctor",
        means: "Each time the child was brought hurt or ill in the last 12 months, clinicians found what explains it.",
      },
      {
        value: "once",
        label: "one unexplained visit to hospital or doctor",
        means: "Brought once in the last 12 months with an injury, poisoning or illness that nobody could explain.",
      },
      {
        value: "occasional",
        label: "two or three unexplained visits to hospital or doctor",
        means: "Brought two or three times in the last 12 months hurt, poisoned or ill without a fitting explanation.",
      },
      {
        value: "regular",
        label: "unexplained visits to hospital or doctor again and again",
        means: "Brought four times or more in the last 12 months hurt, poisoned or ill without a fitting explanation.",
      },
    ],
    theme,
    label: "How often the child was brought hurt or ill without a fitting explanation",
    question: "Do you already know how often the child was brought hurt or ill without an explanation that fits?",
    nature: "judgement",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["health"],
    cinFactors: ["18C"],
    sources: ["trafford-level-5", "nspcc-emergency-care-reviews"],
    note: "A clinician has looked at the visits together, at every hospital, and says that they stay unexplained. Self-harm, a known illness and an illness that doctors are still looking into are not this.",
  },
};
