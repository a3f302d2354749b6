import type { Definitions } from "../fact.js";

/** Before birth and in the first months. */
export interface PregnancyAndInfancyFacts {
  /** The pregnancy with this child was or is hidden. Learning of it late is not hiding it. */
  concealedPregnancy: boolean;
  /** No antenatal care in this pregnancy so far. Late or missed appointments are not none, and care elsewhere counts. */
  noAntenatalCare: boolean;
  /** A baby sleeps in an unsafe way although the carers had advice. Sharing a bed safely is not this. */
  sleepsUnsafely: boolean;
}

const theme = "Pregnancy and infancy";

export const pregnancyAndInfancy: Definitions<PregnancyAndInfancyFacts> = {
  concealedPregnancy: {
    kind: "boolean",
    theme,
    label: "The pregnancy with this child was or is hidden",
    labelWhenFalse: "The pregnancy with this child was not hidden",
    question: "Do you already know whether the pregnancy with this child was or is hidden?",
    nature: "reported",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["health", "social-care"],
    note: "Fear, abuse, shock or illness may lie behind it. Not knowing of it is not hiding it.",
  },
  noAntenatalCare: {
    kind: "boolean",
    theme,
    label: "There is or was no antenatal care in the pregnancy with this child",
    labelWhenFalse: "There is or was antenatal care in the pregnancy with this child",
    question: "Do you already know whether there was any antenatal care in the pregnancy with this child?",
    nature: "status",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["health"],
    note: "Fear of charges, of being reported or of a partner, and not knowing how, are common. Care had abroad counts.",
  },
  sleepsUnsafely: {
    kind: "boolean",
    theme,
    label: "The baby sleeps in an unsafe way although the carers were given advice",
    labelWhenFalse: "The baby sleeps safely, or the carers have not yet been given advice",
    question: "Do you already know whether the baby sleeps in an unsafe way although the carers were given advice?",
    nature: "observed",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["health", "social-care", "housing", "family"],
    note: "On a sofa, with a carer who has drunk, smoked or taken drugs, or on soft bedding. There may be no cot, or no room for one.",
  },
};
