import type { Definitions } from "../fact.js";
import type { Effect } from "./scales.js";
import { effect } from "./scales.js";

/** The first months: sleep, feeding, crying and being answered. */
export interface BabiesFacts {
  /** Born early, small or ill. It says nothing of the care given. */
  newbornFragile: boolean;
  /** A baby sleeps in an unsafe way and still does after somebody explained. Sharing a bed safely is not this. */
  sleepsUnsafely: boolean;
  /** How feeding a baby goes, by what it does to the baby. Feeds that nobody gives are missing basic care. */
  feedingConcern: Effect;
  /** How hard a baby's crying is for those who care for it. All babies cry. */
  cryingStrain: Effect;
  /** Whether those who care for a baby see and answer its signals, by what the baby meets with. */
  cuesMissed: Effect;
}

const theme = "Babies";

const ofABaby = {
  kind: "ordered",
  theme,
  nature: "judgement",
  direction: "harm",
  howToAnswer: "already-known",
} as const;

export const babies: Definitions<BabiesFacts> = {
  newbornFragile: {
    kind: "boolean",
    theme,
    label: "The baby was born early, small or ill",
    labelWhenFalse: "The baby was born neither early, small nor ill",
    question: "Do you already know whether the baby was born early, small or ill?",
    nature: "status",
    direction: "neutral",
    howToAnswer: "own-records",
    whoKnows: ["health", "family"],
    sources: ["out-of-routine-2020", "west-yorkshire-safe-sleep"],
    note: "Before 37 weeks, under 2.5 kg, in special care, or unwell from drugs or medicine taken in pregnancy. Neutral: nobody's fault.",
  },
  sleepsUnsafely: {
    kind: "boolean",
    theme,
    label: "The baby sleeps in an unsafe way, also after somebody explained",
    labelWhenFalse: "The baby sleeps safely, or did so once somebody explained",
    question: "Do you already know whether the baby sleeps in an unsafe way, also after somebody explained?",
    nature: "observed",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["health", "social-care", "housing", "family"],
    sources: ["out-of-routine-2020", "west-yorkshire-safe-sleep"],
    note: "On a sofa, with a carer who has drunk, smoked or taken drugs, on the front, or on soft bedding. There may be no cot, or no room for one: explain first, and help with that.",
  },
  feedingConcern: {
    ...ofABaby,
    values: effect("trouble with feeding", {
      none: "The baby feeds and gains about as expected, by breast or bottle.",
      "early-signs": "Feeds are slow, sore, muddled or made up wrongly at times, and advice puts it right.",
      "affecting-the-child": "Advice has not been enough: most feeds are a struggle, or the baby gains poorly.",
      "serious-harm-or-danger": "The baby is dry, drowsy or losing weight, or is fed what a baby must not have.",
    }),
    label: "Effect on the baby of trouble with feeding",
    question: "Do you already know whether feeding the baby is going well?",
    howToAnswer: "parent-if-safe",
    whoKnows: ["health", "family"],
    note: "How feeding goes. Feeds that nobody gives: basic care. Weight that a clinician watches: weight or growth. A drowsy baby who will not feed needs 999.",
  },
  cryingStrain: {
    ...ofABaby,
    values: [
      {
        value: "none",
        label: "comforted when crying",
        means: "The baby cries as babies do, and somebody comforts the baby or takes over.",
      },
      {
        value: "early-signs",
        label: "cries long, and those who care share it and find it hard",
        means: "Long crying wears the carers out, and they take turns, ask for help or walk away and come back.",
      },
      {
        value: "affecting-the-child",
        label: "cared for by somebody who can hardly bear the crying",
        means:
          "A carer is alone with it, without sleep, and says that it cannot be borne or that the baby does it on purpose.",
      },
      {
        value: "serious-harm-or-danger",
        label: "in danger from somebody who cannot bear the crying",
        means: "A carer has shaken or handled the baby roughly, or fears that they might hurt the baby.",
      },
    ],
    label: "How hard the baby's crying is for those who care for the baby",
    question: "Do you already know how those who care for the baby manage when the baby cries?",
    whoKnows: ["health", "family", "social-care"],
    sources: ["icon"],
    note: "Crying grows to about six to eight weeks and then lessens. A mark on the baby, or a baby who was shaken, is an injury as well.",
  },
  cuesMissed: {
    ...ofABaby,
    values: [
      {
        value: "none",
        label: "looked at, talked to and comforted",
        means: "Somebody looks at, talks to and comforts the baby, in whatever way the family does so.",
      },
      {
        value: "early-signs",
        label: "at times not answered when calling for somebody",
        means: "At times signals go unseen: a carer is tired, low, unsure or busy, and answers when shown.",
      },
      {
        value: "affecting-the-child",
        label: "seldom looked at, talked to or comforted",
        means: "On most visits the baby is seldom looked at, talked to or comforted, or is handled without warning.",
      },
      {
        value: "serious-harm-or-danger",
        label: "has given up calling and is hardly ever answered",
        means: "The baby has given up calling, looks away, is still or watchful, and hardly anybody answers.",
      },
    ],
    label: "Effect on the baby of signals that nobody answers",
    question: "Do you already know whether those who care for the baby see and answer the baby's signals?",
    whoKnows: ["health", "social-care", "family"],
    sources: ["nice-cg89", "buckinghamshire-level-2"],
    note: "For babies up to about two; older children: coldness or harshness at home. Low mood after birth, a phone in the hand once, or a baby who is ill, deaf, blind or autistic can look like this.",
  },
};
