import type { Definitions } from "../fact.js";
import type { Certainty, Effect } from "./scales.js";
import { certainty, effect } from "./scales.js";

/** Sexual contact, pregnancy and infection, images, and a child's own sexual behaviour. */
export interface SexualHarmFacts {
  /** The kind of sexual contact involving the child, so that curiosity between small children stays apart from harm. */
  sexualContactKind: "none" | "mutual-play-of-young-children" | "intimate" | "penetrative-or-oral" | "image-or-online";
  /** Sexual contact is likely or near by what the child asks for or says, and nobody has said that there is any. */
  sexualContactLikely: boolean;
  /** The child asks for or needs emergency contraception, or tests after sexual contact, now. Hours count. */
  emergencyContraceptionWanted: boolean;
  /** How sure people are that the child was pressed, tricked, rewarded or not free to say no. It is never asked of the child. */
  sexualContactPressure: Certainty;
  /** How much older a boyfriend, girlfriend or sexual partner is. Whether that person is an adult is asked apart. */
  partnerAgeGap: "none" | "some-years" | "many-years";
  /** What sexual contact without protection or safety does to the child. The child is not judged. */
  unsafeSexualContact: Effect;
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
        value: "image-or-online",
        label: "sexual contact by image or online involving the child",
        means:
          "Somebody asked for, sent or swapped sexual images, live video or messages with the child; nobody need have met.",
      },
    ],
    theme,
    label: "Kind of sexual contact involving the child",
    question: "Do you already know of any sexual contact involving the child, and of what kind it was?",
    nature: "reported",
    direction: "neutral",
    howToAnswer: "leave-to-social-care-and-police",
    whoKnows: ["health", "police", "social-care", "school"],
    sources: ["london-sexually-active", "bracknell-sexually-active", "derbyshire-sexually-active"],
    cinFactors: ["19B", "19C"],
    note: "Small children with trousers down or playing doctors: mutual curiosity, beside what is said of the behaviour. If several fit, the one that goes furthest. If it is not clear which, give all that it may be. Pressure, and the other person's age, are asked apart. Never ask the child for detail.",
  },
  sexualContactLikely: {
    kind: "boolean",
    theme,
    label: "Sexual contact is likely or near, by what the child asks for or says",
    labelWhenFalse: "Nothing that the child asks for or says makes sexual contact likely",
    question: "Do you already know whether sexual contact is likely, by what the child asks for or says?",
    nature: "observed",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["school", "health", "child"],
    note: "Asks for the pill, condoms or a test, or talks of a partner in that way. Once contact is told or found, or the morning-after pill is asked for, use its kind. Asking for advice is sensible at any age, and is no sign of harm from 13 on.",
  },
  emergencyContraceptionWanted: {
    kind: "boolean",
    theme,
    label: "The child wants or may need emergency contraception or tests after sexual contact now",
    labelWhenFalse: "The child neither wants nor needs emergency contraception or tests now",
    question: "Do you already know whether the child wants or may need emergency contraception or tests now?",
    nature: "reported",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["child", "health", "school"],
    note: "Also called the morning-after pill. Contact has then taken place: give its kind as well. How it came about, and with whom, is asked apart and never in detail.",
  },
  sexualContactPressure: {
    kind: "ordered",
    values: certainty("pressure in sexual contact", {
      none: "Those who know have thought about it: like of age and stage, open about it, and free to say no.",
      possible:
        "Secrecy, gifts, drink or drugs, a partner who decides, or a child who may not be free to say no, with other explanations as well.",
      suspected:
        "Somebody with a reason, written down, suspects force, threat, trickery, reward, or that one has power over the other.",
      known: "It is established: told by the child, seen, in messages, admitted, or found by enquiries or a court.",
    }),
    theme,
    label: "How sure people are that the child was pressed into sexual contact",
    question:
      "Do you already know whether anybody with a reason thinks that the child was pressed into sexual contact?",
    nature: "judgement",
    direction: "harm",
    howToAnswer: "leave-to-social-care-and-police",
    whoKnows: ["health", "police", "social-care", "school"],
    sources: [
      "london-sexually-active",
      "cumbria-sexual-contact",
      "sheffield-sexually-active",
      "liverpool-sexually-active",
    ],
    cinFactors: ["19B", "19C"],
    note: "Power may come from age, size, money, drugs, learning difficulty or being in a group. If an adult gains by it, exploitation is asked as well. For small children who explore together, use the question on the child's own sexual behaviour.",
  },
  partnerAgeGap: {
    kind: "ordered",
    values: [
      {
        value: "none",
        label: "no clear age gap to a boyfriend, girlfriend or partner",
        means: "There is no such person, or the two are within about two years and at a like stage of life.",
      },
      {
        value: "some-years",
        label: "boyfriend, girlfriend or partner some years older",
        means:
          "About three or four years older, or two school stages apart, as when one is in year 8 and the other in the sixth form.",
      },
      {
        value: "many-years",
        label: "boyfriend, girlfriend or partner many years older",
        means: "About five years older or more.",
      },
    ],
    theme,
    label: "How much older a boyfriend, girlfriend or sexual partner is",
    question: "Do you already know how much older a boyfriend, girlfriend or sexual partner of the child is?",
    nature: "reported",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["school", "health", "family", "police", "social-care"],
    sources: ["cumbria-sexual-contact", "sheffield-sexually-active", "liverpool-sexually-active"],
    cinFactors: ["19B", "19C"],
    note: "The years are our anchors; published procedures name a difference in age without a number. If the other person is 18 or over, or in a position of trust, that is asked as well. Said to be older or a lot older, or known by a car or a beard: some years or more. Where this child is the older one, make a record for the other child.",
  },
  unsafeSexualContact: {
    kind: "ordered",
    values: effect("sexual contact that is not safe", {
      none: "There is no sexual contact, or the child uses protection and advice and is well.",
      "early-signs": "Protection was missed once or twice, or the child asks about it, and takes advice.",
      "affecting-the-child":
        "Protection is mostly missing, or drink or drugs are part of it, or infection or pregnancy was feared more than once, and advice has not helped yet.",
      "serious-harm-or-danger":
        "With strangers, with groups, in places where nobody could help, or the child was hurt or made ill by it.",
    }),
    theme,
    label: "Effect on the child of sexual contact that is not safe",
    question: "Do you already know whether sexual contact that is not safe affects the child?",
    nature: "reported",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["health", "child", "social-care", "school"],
    sources: ["hampshire-thresholds", "buckinghamshire-level-4"],
    note: "It is about safety and health, not about how a young person lives. If anybody gains by it, or gives something for it, exploitation is asked first.",
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
    sources: ["buckinghamshire-level-4", "cumbria-sexual-contact"],
    cinFactors: ["19C"],
    note: "Touching, images and online contact count. What the child is said to have wanted makes no difference here. At 16 or 17 a partner within about two years of age who has turned 18, and has no position of trust, is not this.",
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
    sources: ["wirral-level-2", "kent-support-levels", "bristol-level-3", "northumberland-level-4"],
    note: "A test or a health professional has confirmed it; that it is only possible is asked apart. How old the child was at conception is asked apart, as the law turns on it. Health information is shared with care.",
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
    sources: ["kent-support-levels"],
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
    sources: ["ukcis-nudes-2024"],
    note: "Also one the child took, or one made by software. If somebody asked the child for it, give the kind of sexual contact too; if there was a threat to share it, give pressure too. Do not view, copy, print, forward or delete it.",
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
        means: "Single acts or words that are out of place here; nobody was pressed, and nobody was upset for long.",
      },
      {
        value: "problematic",
        label: "sexual behaviour that is unusual for this age",
        means:
          "Repeated, or words or acts that a child of this age seldom knows, or not clearly wanted by the other child; no force and no threat.",
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
    sources: ["kent-support-levels", "buckinghamshire-level-4", "derbyshire-sexually-active"],
    cinFactors: ["19B"],
    note: "What this child does. What another child did to this one is asked under harm between children. It may be how a child shows having been harmed. Both children need help, and neither is labelled for life.",
  },
};
