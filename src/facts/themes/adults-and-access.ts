import type { Definitions } from "../fact.js";

/** Adults around the child, who may reach the child, and who is there to keep the child safe. */
export interface AdultsAndAccessFacts {
  /** An adult with a conviction, charge, investigation or assessment that says so lives with or sees the child alone. Rumour is not this. */
  riskyAdultContact: boolean;
  /** Access was unreasonably refused during the council's own section 47 enquiries. A door that stays shut to a school is not this. */
  accessToChildRefused: boolean;
  /** Left alone, or with somebody who cannot look after the child. The law names no age: what the child can manage counts. */
  childLeftAlone: boolean;
  /** The carers, as things are, cannot keep the child safe from a harm that is named. Being a victim of abuse is never this by itself. */
  carerUnableToKeepSafe: boolean;
}

const theme = "Adults around the child";

export const adultsAndAccess: Definitions<AdultsAndAccessFacts> = {
  riskyAdultContact: {
    kind: "boolean",
    theme,
    label:
      "An adult with a conviction, charge, open investigation or assessment as a risk to children lives there or sees the child alone",
    labelWhenFalse:
      "No adult with a conviction, charge, open investigation or assessment as a risk to children lives there or sees the child alone",
    question:
      "Do you already know whether an adult on record as a danger to children lives with or sees the child alone?",
    nature: "status",
    direction: "harm",
    howToAnswer: "leave-to-social-care-and-police",
    whoKnows: ["police", "social-care", "court"],
    cinFactors: ["18C", "19C"],
    note: "Convicted of, charged with, under investigation for, or assessed as a risk to children; lives there or has unsupervised contact. Somebody cleared does not count. Suspicion alone is recorded as suspicion.",
  },
  accessToChildRefused: {
    kind: "boolean",
    theme,
    label: "Access to the child was unreasonably refused during section 47 enquiries, and is needed urgently",
    labelWhenFalse:
      "Access to the child was not unreasonably refused during section 47 enquiries, or is not needed urgently",
    question:
      "Do you already know whether access to the child was unreasonably refused in the council's section 47 enquiries?",
    nature: "status",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["social-care", "police"],
    note: "Only the council's own enquiries (Children Act 1989 s44(1)(b)). If a school or nurse cannot see the child, say when a professional last did.",
  },
  childLeftAlone: {
    kind: "boolean",
    theme,
    label: "The child was unsafely left alone, or left with somebody unable to look after the child",
    labelWhenFalse: "The child was not unsafely left alone, nor left with somebody unable to look after the child",
    question:
      "Do you already know whether the child was unsafely left alone, or with somebody unable to look after the child?",
    nature: "reported",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["school", "police", "family", "housing", "health"],
    cinFactors: ["16A"],
    note: "The law names no age. What counts is what the child can manage, for how long, and what could happen.",
  },
  carerUnableToKeepSafe: {
    kind: "boolean",
    theme,
    label: "The carers are not able at present to keep the child safe from a harm that is named",
    labelWhenFalse: "The carers are able at present to keep the child safe, or no harm is named",
    question: "Do you already know whether the carers are unable at present to keep the child safe?",
    nature: "judgement",
    direction: "harm",
    howToAnswer: "leave-to-social-care-and-police",
    whoKnows: ["social-care", "police", "health"],
    note: "Say from what, and what stands in the way. A parent who is abused is a victim, and is not blamed for what another person does.",
  },
};
