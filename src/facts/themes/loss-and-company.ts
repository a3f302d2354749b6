import type { Definitions } from "../fact.js";
import type { Effect } from "./scales.js";
import { effect } from "./scales.js";

/** Losing somebody, upheaval, and whom the child turns to. */
export interface LossAndCompanyFacts {
  /** Whom the child has lost, and how. Neutral: what it does to the child is a separate fact. */
  lossKind:
    | "none"
    | "death"
    | "death-by-suicide-or-violence"
    | "parent-gone"
    | "parted-from-brother-or-sister"
    | "parted-from-carers";
  /** What a death or the loss of an important person does to the child. Grief itself is not harm. */
  bereavementEffect: Effect;
  /** What contact with a parent or relative who lives elsewhere does to the child. It is often sad and good at once. */
  contactEffect: Effect;
  /** The child is in touch with a parent or relative in a way that nobody responsible has agreed to. It may do good or harm. */
  contactNotAgreed: boolean;
  /** What a sudden change or crisis in the family does to the child. */
  familyChangeEffect: Effect;
  /** How the child turns to carers when hurt, afraid or sad, as it is seen. It is no diagnosis. */
  turningToCarers: "none" | "early-signs" | "affecting-the-child";
  /** Shame or feeling worthless. Who the child is or loves is never the trouble. */
  selfEsteemDistress: "none" | "early-signs" | "affecting-the-child";
  /** Being without company, whatever the reason. Being left out on purpose is bullying. */
  isolation: Effect;
}

const theme = "Loss, change and company";

const felt = { kind: "ordered", theme, nature: "judgement", direction: "harm" } as const;

export const lossAndCompany: Definitions<LossAndCompanyFacts> = {
  lossKind: {
    kind: "choice",
    values: [
      {
        value: "none",
        label: "nobody important lost",
        means: "Nobody important to the child died or went out of reach.",
      },
      {
        value: "death",
        label: "bereaved",
        means: "Somebody important to the child died, of illness, age or accident.",
      },
      {
        value: "death-by-suicide-or-violence",
        label: "bereaved by suicide or violence",
        means: "Somebody important to the child died by suicide or was killed.",
      },
      {
        value: "parent-gone",
        label: "without a parent who left or cannot be reached",
        means: "A parent left, was sent away or has no contact, or is about to go.",
      },
      {
        value: "parted-from-brother-or-sister",
        label: "parted from a brother or sister",
        means: "A brother or sister lives elsewhere, in care, adopted or with the other parent.",
      },
      {
        value: "parted-from-carers",
        label: "parted, or about to be, from carers or a worker who mattered",
        means:
          "The child no longer lives with those who did the bringing up, was moved again, or loses or will soon lose a foster carer or a worker who mattered.",
      },
    ],
    theme,
    label: "Whom the child has lost or is about to lose",
    question: "Do you already know whom the child has lost or is about to lose, and how?",
    nature: "status",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["school", "family", "child", "social-care"],
    sources: ["kent-support-levels", "buckinghamshire-level-2"],
    note: "Neutral: it decides which help fits. A parent in prison has a fact of its own, and that is enough. What the loss does to the child is asked apart. If several, give several.",
  },
  bereavementEffect: {
    ...felt,
    values: effect("a death or loss", {
      none: "There was no such loss, or the child grieves as children do, can be comforted, and daily life goes on.",
      "early-signs":
        "Quieter, sadder, clinging or angry beyond what those near can comfort, and still eats, sleeps and comes to school.",
      "affecting-the-child":
        "School, sleep, eating or friendships have suffered for some months, or nobody has room to comfort the child.",
      "serious-harm-or-danger":
        "The child wishes to die too, stops eating, or nobody is left who looks after the child.",
    }),
    label: "Effect on the child of a death or loss",
    question: "Do you already know how a death or loss affects the child?",
    howToAnswer: "open-question-to-child",
    whoKnows: ["school", "family", "child", "health"],
    sources: ["kent-support-levels", "buckinghamshire-level-2"],
    note: "A death, a parent who left, a move into care, a sister or brother placed elsewhere. Grief is not an illness. A change that took nobody away: change or crisis in the family.",
  },
  contactEffect: {
    ...felt,
    values: effect("contact with somebody who lives elsewhere", {
      none: "Contact does the child good, or the child takes it as other children do.",
      "early-signs": "The child is quiet, wakeful, clingy or angry for a day or so before or after contact.",
      "affecting-the-child": "Sleep, school, eating or trust suffer for days around contact, or the child dreads it.",
      "serious-harm-or-danger":
        "The child was hurt or badly frightened at contact, or hurts itself or runs off because of it.",
    }),
    label: "Effect on the child of contact with a parent or relative who lives elsewhere",
    question: "Do you already know how contact with a parent or relative who lives elsewhere affects the child?",
    howToAnswer: "open-question-to-child",
    whoKnows: ["family", "school", "social-care", "child"],
    note: "Visits, calls and letters, in separated families, in care, adoption and prison. That carers dispute it is asked with care at home. If it is not sure that contact is the reason, give it and what else is seen.",
  },
  contactNotAgreed: {
    kind: "boolean",
    theme,
    label: "The child is in touch with a parent or relative in a way that has not been agreed",
    labelWhenFalse: "Contact with parents and relatives is as agreed, or nobody had to agree to it",
    question:
      "Do you already know whether the child is in touch with a parent or relative in a way that nobody agreed to?",
    nature: "reported",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["family", "social-care", "school", "child"],
    note: "An adopted child who looks for or found a birth parent online, a child in care who meets them, a parent whom a court keeps away. What it does to the child is asked apart.",
  },
  familyChangeEffect: {
    ...felt,
    values: effect("a sudden change or crisis in the family", {
      none: "There was none, or the child shows it for some weeks and those at home can comfort the child.",
      "early-signs": "Anxious, angry or unsettled for more than some weeks, and those at home ask for help with it.",
      "affecting-the-child":
        "School, sleep, health or friendships suffer by it, or the family is too shaken to attend to the child.",
      "serious-harm-or-danger":
        "Nobody at home can look after the child for now, or the child runs from it or into danger.",
    }),
    label: "Effect on the child of a sudden change or crisis in the family",
    question: "Do you already know how a sudden change or crisis in the family affects the child?",
    howToAnswer: "already-known",
    whoKnows: ["school", "family", "child", "health", "police"],
    sources: ["buckinghamshire-level-2"],
    note: "Separation, a new partner or baby, arrest, sudden illness, a move, a fire. Quarrels between carers, loss of somebody, and child and carers near to parting are asked apart.",
  },
  turningToCarers: {
    ...felt,
    values: [
      {
        value: "none",
        label: "turns to carers for comfort as others do",
        means: "When hurt, afraid or sad the child goes to somebody trusted, in the child's own way.",
      },
      {
        value: "early-signs",
        label: "unsure in turning to carers for comfort",
        means: "Clings, hides hurt, or goes to strangers as to carers, in some places or for some weeks.",
      },
      {
        value: "affecting-the-child",
        label: "turns to nobody, or to anybody, for comfort",
        means:
          "For months hides hurt, fights comfort, begs every adult to stay or goes with anybody, so that daily life suffers.",
      },
    ],
    label: "How the child turns to carers for comfort",
    question: "Do you already know how the child turns to carers when hurt, afraid or sad, as you have seen it?",
    howToAnswer: "already-known",
    whoKnows: ["school", "health", "family", "social-care"],
    sources: ["hampshire-thresholds", "buckinghamshire-level-2", "bristol-level-3"],
    note: "Write what was seen; what it is called is for a clinician. An autistic child may seek comfort in other ways. Many moves, not parents, often lie behind it. How carers treat the child is asked under care at home.",
  },
  selfEsteemDistress: {
    ...felt,
    values: [
      {
        value: "none",
        label: "self-esteem like that of others of the age",
        means: "Doubts and moods are those of others of the age, and they pass.",
      },
      {
        value: "early-signs",
        label: "beginning to show low self-esteem",
        means: "For some weeks says things such as: I am stupid, ugly, bad, unwanted; and joins in all the same.",
      },
      {
        value: "affecting-the-child",
        label: "held back by low self-esteem",
        means: "For months stays away, gives up or hides out of shame or feeling worthless or unwanted.",
      },
    ],
    label: "Self-esteem of the child",
    question: "Do you already know whether low self-esteem troubles the child?",
    howToAnswer: "open-question-to-child",
    whoKnows: ["child", "school", "family", "health"],
    sources: ["hampshire-thresholds", "wirral-level-2", "buckinghamshire-level-3"],
    note: "Who the child is, believes or loves is never the trouble, and nothing is asked about it; how others treat the child may be, and is recorded as discrimination or bullying. Low mood in general: mental health.",
  },
  isolation: {
    ...felt,
    values: effect("being without company", {
      none: "The child has company that it likes, or is content with little.",
      "early-signs": "Wishes for friends and has hardly any, or has stopped seeing them for some weeks.",
      "affecting-the-child":
        "For months alone in breaks and after school, and low, fearful or easily led because of it.",
      "serious-harm-or-danger":
        "For months hardly meets anybody outside the household, and nobody else would notice harm.",
    }),
    label: "Effect on the child of being without company",
    question: "Do you already know whether the child is without company?",
    howToAnswer: "open-question-to-child",
    whoKnows: ["child", "school", "family"],
    sources: ["hampshire-thresholds", "wirral-level-2", "buckinghamshire-level-3", "kent-support-levels"],
    note: "Whatever the reason. Others leaving the child out on purpose: bullied, too. A child may like to be alone. Illness, caring, distance or being new may lie behind it.",
  },
};
