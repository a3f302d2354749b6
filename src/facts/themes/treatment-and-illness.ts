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
}

const theme = "Treatment and illness that does not fit";

export const treatmentAndIllness: Definitions<TreatmentAndIllnessFacts> = {
  medicalCareRefusedEndangering: {
    kind: "boolean",
    theme,
    label: "Carers refuse treatment, and the child's life, health or development is in danger because of it",
    labelWhenFalse: "Carers do not refuse treatment that the child's life, health or development depends on",
    question: "Do you already know whether carers refuse treatment that the child's life or health depends on?",
    nature: "judgement",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["health", "social-care"],
    cinFactors: ["16A"],
    note: "A clinician says what the danger is. Missed appointments, a second opinion and a choice between good treatments are not this.",
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
    note: "For clinicians to judge, with a lead paediatrician. Say nothing of it to the family. An illness not yet found, autism or worry may explain what puzzles.",
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
    note: "Poisoning, smothering, tampering with tests, or needless operations and drugs, for example. Say nothing of it to the family.",
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
    note: "It calls for open work with the parents and one plan to get better. It is no accusation and not child protection by itself.",
  },
};
