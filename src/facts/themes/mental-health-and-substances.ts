import type { Definitions } from "../fact.js";
import type { Effect, Frequency } from "./scales.js";
import { frequency } from "./scales.js";

/** How the child feels and copes, and what the child takes. */
export interface MentalHealthAndSubstancesFacts {
  /** How far mental health troubles the child's days. A diagnosis is neither needed nor enough. */
  childMentalHealth: Effect;
  /** How the trouble shows, where that is known. It says nothing of how grave it is. */
  mentalHealthShows:
    | "low-mood"
    | "worry-or-panic"
    | "eating"
    | "after-something-frightening"
    | "hearing-or-believing-things";
  /** Whether specialist help is needed, and how far it has come. Waiting is the system's delay. */
  mentalHealthHelp: "not-needed" | "needed-and-not-asked-for" | "asked-for-and-not-accepted" | "awaited" | "in-place";
  /** How often the child uses alcohol or drugs. Given by somebody else to make the child do things, it is exploitation. */
  childSubstanceUse: Frequency;
  /** What the child uses, where that is known. It says nothing of what it does to the child. */
  substanceKind: "alcohol" | "cannabis" | "gas-or-solvents" | "medicines" | "other-drugs";
  /** What alcohol or drugs do to the child. */
  childSubstanceUseEffect: Effect;
  /** How often the child smokes or vapes nicotine. Anything else in a vape is a drug. */
  smokingOrVaping: Frequency;
}

const theme = "Mental health and substances";

export const mentalHealthAndSubstances: Definitions<MentalHealthAndSubstancesFacts> = {
  childMentalHealth: {
    kind: "ordered",
    values: [
      {
        value: "none",
        label: "no trouble with mental health",
        means: "Worries and moods are those of other children of this age, and they pass.",
      },
      {
        value: "early-signs",
        label: "showing early signs of trouble with mental health",
        means: "Low, anxious or withdrawn for some weeks, and still at school, eating, sleeping and seeing friends.",
      },
      {
        value: "affecting-the-child",
        label: "held back by mental ill health",
        means: "School, sleep, eating, friendships or leaving the house suffer by it.",
      },
      {
        value: "serious-harm-or-danger",
        label: "seriously ill or in danger through mental ill health",
        means: "A clinician finds serious illness, a hospital bed is needed, or the child cannot be kept safe.",
      },
    ],
    theme,
    label: "The child's mental health",
    question: "Do you already know whether the child's mental health troubles the child's daily life?",
    nature: "judgement",
    direction: "harm",
    howToAnswer: "open-question-to-child",
    whoKnows: ["child", "school", "health", "family"],
    sources: ["kent-support-levels", "hampshire-thresholds", "bristol-level-3", "buckinghamshire-level-4"],
    cinFactors: ["4A"],
    note: "What it does to the child's days. How it shows and whether help is needed are given apart. Self-harm and thoughts of dying are recorded under their own heading. Who the child is or loves is never the trouble; how others treat the child may be.",
  },
  mentalHealthShows: {
    kind: "choice",
    values: [
      {
        value: "low-mood",
        label: "low in mood",
        means: "Sad, flat, tearful or without pleasure in things for some weeks.",
      },
      {
        value: "worry-or-panic",
        label: "anxious or in panic",
        means: "Worry, panic, rituals or fear of school or people that hold the child back.",
      },
      {
        value: "eating",
        label: "in trouble with eating",
        means: "Eats very little, is sick after meals, exercises without end or is in great fear of weight.",
      },
      {
        value: "after-something-frightening",
        label: "still shaken by something frightening",
        means: "Bad dreams, sudden fear or numbness since something frightening, weeks after it.",
      },
      {
        value: "hearing-or-believing-things",
        label: "hears or believes things that others do not",
        means: "Hears voices, sees things or firmly believes what nobody else can follow, and is changed by it.",
      },
    ],
    theme,
    label: "How the trouble with mental health shows",
    question: "Do you already know how the child's trouble with mental health shows?",
    nature: "observed",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["school", "family", "health", "child"],
    note: "What is seen, not a diagnosis. If several fit, eating and hearing things come first, as they need a doctor soon. Leave it out if it is not clear.",
  },
  mentalHealthHelp: {
    kind: "choice",
    values: [
      {
        value: "not-needed",
        label: "no specialist help with mental health needed",
        means: "A clinician or the mental health lead sees no need for specialist help now.",
      },
      {
        value: "needed-and-not-asked-for",
        label: "needs specialist help with mental health, and nobody has asked for it",
        means: "Somebody who can tell says that specialist help is needed, and no request has been sent.",
      },
      {
        value: "asked-for-and-not-accepted",
        label: "was not accepted for specialist help with mental health",
        means: "It was asked for and turned down, or the family was sent on to somebody else.",
      },
      {
        value: "awaited",
        label: "waits for specialist help with mental health",
        means: "It was asked for, and the first real appointment has not come.",
      },
      {
        value: "in-place",
        label: "has specialist help with mental health",
        means: "A specialist sees the child, and the next appointment is known.",
      },
    ],
    theme,
    label: "Specialist help with mental health",
    question: "Do you already know whether the child needs, waits for or has specialist help with mental health?",
    nature: "status",
    direction: "neutral",
    howToAnswer: "own-records",
    whoKnows: ["health", "family", "school", "child"],
    sources: ["bristol-level-3"],
    note: "It says what help there is, not how ill the child is. A wait is never the family's doing, and never by itself a reason for social work.",
  },
  childSubstanceUse: {
    kind: "ordered",
    values: frequency("use of alcohol or drugs", {
      never: "Those who know the child know of none.",
      once: "It is known to have happened once.",
      occasional: "A few times, such as at parties, with weeks between.",
      regular: "It happens in most weeks.",
      persistent: "It happens on most days, or the child cannot go without.",
    }),
    theme,
    label: "How often the child uses alcohol or drugs",
    question: "Do you already know whether the child uses alcohol or drugs, and how often?",
    nature: "reported",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["school", "health", "family", "police", "child"],
    sources: ["hampshire-thresholds", "bristol-level-3", "kent-support-levels"],
    cinFactors: ["1A", "2A"],
    note: "How often stands here, what it does to the child apart. Anything but nicotine in a vape counts as a drug. Smoking and vaping of nicotine are recorded apart. Floppy, odd or hard to wake: get medical help now.",
  },
  substanceKind: {
    kind: "choice",
    values: [
      {
        value: "alcohol",
        label: "drinks alcohol",
        means: "Beer, wine, spirits or any other drink with alcohol in it.",
      },
      {
        value: "cannabis",
        label: "uses cannabis",
        means: "Smoked, eaten or in a vape, also what is sold as its oil or as spice.",
      },
      {
        value: "gas-or-solvents",
        label: "breathes in gas or solvents",
        means: "Nitrous oxide, lighter gas, glue or sprays. Gas and solvents can kill at the first time.",
      },
      {
        value: "medicines",
        label: "takes medicines not meant for the child",
        means:
          "Tablets, cough mixture or somebody else's prescription, taken for their effect, or painkillers for weeks that nobody responsible knows of.",
      },
      { value: "other-drugs", label: "uses other drugs", means: "Any other drug, also when nobody can say which." },
    ],
    theme,
    label: "What the child uses",
    question: "Do you already know what the child uses?",
    nature: "reported",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["school", "health", "family", "police", "child"],
    cinFactors: ["1A", "2A"],
    note: "Only where it is known. Give all that it may be, or leave it out. Tablets taken to die are an overdose and recorded under suicide.",
  },
  childSubstanceUseEffect: {
    kind: "ordered",
    values: [
      {
        value: "none",
        label: "not affected by alcohol or drugs",
        means: "The child uses none, or no effect on health, school, safety or friendships is seen.",
      },
      {
        value: "early-signs",
        label: "showing early signs of being affected by alcohol or drugs",
        means: "Late, tired, short of money or secretive at times, and daily life goes on.",
      },
      {
        value: "affecting-the-child",
        label: "affected now by alcohol or drugs",
        means: "School, health, money or family life suffer, or the child was ill or unsafe after it.",
      },
      {
        value: "serious-harm-or-danger",
        label: "seriously harmed or endangered by alcohol or drugs",
        means: "Overdose, dependence, injection, hospital treatment, or others use the habit to control the child.",
      },
    ],
    theme,
    label: "Effect on the child of the child's own use of alcohol or drugs",
    question: "Do you already know what use of alcohol or drugs does to the child?",
    nature: "judgement",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["school", "health", "family", "police"],
    sources: ["bristol-level-3", "buckinghamshire-level-4", "kent-support-levels"],
    cinFactors: ["1A", "2A"],
    note: "An overdose or a child who cannot be woken needs 999 now.",
  },
  smokingOrVaping: {
    kind: "ordered",
    values: [
      { value: "never", label: "does not smoke or vape", means: "Those who know the child know of none." },
      { value: "once", label: "smoked or vaped once", means: "It is known to have happened once." },
      {
        value: "occasional",
        label: "smokes or vapes now and then",
        means: "A few times, with weeks between.",
      },
      { value: "regular", label: "smokes or vapes regularly", means: "It happens in most weeks." },
      {
        value: "persistent",
        label: "smokes or vapes every day",
        means: "It happens on most days, or the child cannot go without.",
      },
    ],
    theme,
    label: "How often the child smokes or vapes nicotine",
    question: "Do you already know whether the child smokes or vapes, and how often?",
    nature: "reported",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["school", "family", "health", "child"],
    note: "Nicotine only. If there may be anything else in the vape, record it under alcohol or drugs as well. Ask where it comes from.",
  },
};
