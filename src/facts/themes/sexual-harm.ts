import type { Definitions } from "../fact.js";

/** Sexual contact, pregnancy and infection, images, and a child's own sexual behaviour. */
export interface SexualHarmFacts {
  /** The kind of sexual contact involving the child, so that curiosity between small children stays apart from harm. */
  sexualContactKind:
    | "none"
    | "mutual-play-of-young-children"
    | "intimate"
    | "penetrative-or-oral"
    | "coerced"
    | "image-or-online";
  /** Sexual contact between the child and an adult, or a person in a position of trust. It does not matter what the child wanted. */
  sexualContactWithAdultOrPositionOfTrust: boolean;
  /** The child is pregnant. Being a parent is a separate fact; so is the pregnancy of the mother of an unborn child. */
  pregnancyOfChild: boolean;
  /** The child has a sexually transmitted infection. Passed on at birth is not this. */
  stiInChild: boolean;
  /** A nude or sexual image of the child exists or is shared, also one the child took or one that was made up. */
  indecentImageOfChild: boolean;
  /** The child's own sexual behaviour, from what any child does to what harms others. The child may be harmed too. */
  harmfulSexualBehaviour: "none" | "inappropriate" | "problematic" | "abusive";
}

const theme = "Sexual harm";

export const sexualHarm: Definitions<SexualHarmFacts> = {
  sexualContactKind: {
    kind: "choice",
    values: [
      {
        value: "none",
        label: "no sexual contact known of",
        means: "Those who would know have no knowledge of any sexual contact involving the child.",
      },
      {
        value: "mutual-play-of-young-children",
        label: "mutual curiosity between young children of like age",
        means:
          "Children of like age and size looked at or touched each other once or twice, openly and without pressure.",
      },
      {
        value: "intimate",
        label: "intimate sexual touching involving the child",
        means: "Sexual touching that goes beyond kissing and beyond the curiosity of small children.",
      },
      {
        value: "penetrative-or-oral",
        label: "penetrative or oral sexual contact involving the child",
        means: "Penetration of any kind, or oral contact.",
      },
      {
        value: "coerced",
        label: "sexual contact under pressure involving the child",
        means: "Any sexual contact with force, threat, reward, drink or drugs, or a clear difference in age or power.",
      },
      {
        value: "image-or-online",
        label: "sexual contact by image or online involving the child",
        means: "Sexual images, live video or messages were asked for, sent or shared; nobody need have met.",
      },
    ],
    theme,
    label: "Kind of sexual contact involving the child",
    question: "Do you already know of any sexual contact involving the child, and of what kind it was?",
    nature: "reported",
    direction: "neutral",
    howToAnswer: "leave-to-social-care-and-police",
    whoKnows: ["health", "police", "social-care", "school"],
    cinFactors: ["19B", "19C"],
    note: "If several fit, pressure comes before the others. If it is not clear which, give all that it may be. Never ask the child for detail.",
  },
  sexualContactWithAdultOrPositionOfTrust: {
    kind: "boolean",
    theme,
    label: "Sexual contact between the child and an adult or a person in a position of trust",
    labelWhenFalse: "No sexual contact between the child and an adult or a person in a position of trust",
    question:
      "Do you already know of sexual contact between the child and an adult or a person in a position of trust?",
    nature: "reported",
    direction: "harm",
    howToAnswer: "leave-to-social-care-and-police",
    whoKnows: ["police", "health", "social-care", "school"],
    cinFactors: ["19C"],
    note: "Touching, images and online contact count. What the child is said to have wanted makes no difference here.",
  },
  pregnancyOfChild: {
    kind: "boolean",
    theme,
    label: "The child is pregnant",
    labelWhenFalse: "The child is not pregnant",
    question: "Do you already know whether the child is pregnant?",
    nature: "status",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["health", "child", "social-care"],
    note: "How old the child was at conception is asked apart, as the law turns on it. Health information is shared with care.",
  },
  stiInChild: {
    kind: "boolean",
    theme,
    label: "The child has a sexually transmitted infection",
    labelWhenFalse: "The child has no sexually transmitted infection",
    question: "Do you already know whether a clinician found a sexually transmitted infection in the child?",
    nature: "measured",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["health"],
    note: "Found by a clinician. An infection passed on at birth is not this.",
  },
  indecentImageOfChild: {
    kind: "boolean",
    theme,
    label: "A nude or sexual image of the child exists or is shared",
    labelWhenFalse: "No nude or sexual image of the child is known of",
    question: "Do you already know whether a nude or sexual image of the child exists or is shared?",
    nature: "reported",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["school", "police", "family", "child"],
    note: "Also one the child took, or one made by software. Do not view, copy, print, forward or delete it.",
  },
  harmfulSexualBehaviour: {
    kind: "ordered",
    values: [
      {
        value: "none",
        label: "sexual behaviour as expected at this age, or none",
        means: "What the child does is what children of this age and development do, or there is nothing.",
      },
      {
        value: "inappropriate",
        label: "single sexual behaviour out of place",
        means:
          "Single acts or words that are out of place here and accepted among friends; nobody was pressed or upset.",
      },
      {
        value: "problematic",
        label: "sexual behaviour that is unusual for this age",
        means: "Repeated or unusual for the age, or not clearly wanted by the other child; no force and no threat.",
      },
      {
        value: "abusive",
        label: "sexual behaviour that harms another child",
        means: "Force, threat, reward, violence, or a clear difference in age or power, or another child was harmed.",
      },
    ],
    theme,
    label: "The child's own sexual behaviour",
    question: "Do you already know of sexual behaviour by the child that is unusual for this age or harms others?",
    nature: "judgement",
    direction: "harm",
    howToAnswer: "leave-to-social-care-and-police",
    whoKnows: ["school", "social-care", "police", "health"],
    cinFactors: ["19B"],
    note: "It may be how a child shows having been harmed. Both children need help, and neither is labelled for life.",
  },
};
