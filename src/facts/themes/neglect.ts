import type { Definitions } from "../fact.js";
import type { Effect } from "./scales.js";

/** Care that is missing: how badly, for how long, of which kind. Poverty is not neglect. */
export interface NeglectFacts {
  /** Food, clothes, warmth, washing and sleep, by how far they are missing. The reason may lie outside the family. */
  basicCareNeglect: Effect;
  /** Care said to fall short by somebody who does not say in what. What is known to be missing is recorded as that. */
  careShortKindUnstated: "none" | "early-signs" | "affecting-the-child";
  /** What is chiefly missing, for neglect of every degree and certainty. By itself it says nothing of how grave it is. */
  neglectKind:
    | "food"
    | "clothes-or-warmth"
    | "washing"
    | "sleep"
    | "watching-over"
    | "health-care"
    | "schooling"
    | "comfort-or-play";
  /** For how long care has fallen short. Many months of a little can harm more than one bad week. */
  neglectDuration: "none" | "brief" | "recurring" | "long-standing";
  /** Watching over the child as a rule, by age and by what could happen. Left alone, as an event, stands apart. */
  supervisionLacking: Effect;
}

const theme = "Neglect";

const judged = { kind: "ordered", theme, nature: "judgement", direction: "harm" } as const;

export const neglect: Definitions<NeglectFacts> = {
  basicCareNeglect: {
    ...judged,
    values: [
      {
        value: "none",
        label: "food, clothes, warmth, washing and sleep are there",
        means: "The child is fed, clothed, warm, clean and rested on most days, as the family's means allow.",
      },
      {
        value: "early-signs",
        label: "at times short of food, clean clothes, warmth or sleep",
        means:
          "At times, or on some days of most weeks, the child comes hungry, unwashed, tired or without a coat, and is well, learns and has friends all the same.",
      },
      {
        value: "affecting-the-child",
        label: "often short of food, clean clothes, warmth or sleep",
        means:
          "In most weeks, and it shows in the child: takes other children's food, sleeps in lessons, is avoided for a smell, or is cold all winter.",
      },
      {
        value: "serious-harm-or-danger",
        label: "seriously harmed or endangered for want of basic care",
        means:
          "The child is underfed, ill, infested for months or in pain for want of care, or a baby goes without feeds or warmth.",
      },
    ],
    label: "Basic care that is missing",
    question: "Do you already know whether the child goes without food, clean clothes, warmth, washing or sleep?",
    howToAnswer: "own-records",
    whoKnows: ["school", "health", "family", "social-care"],
    sources: ["kent-support-levels", "northumberland-level-4", "buckinghamshire-level-2", "trafford-level-3"],
    cinFactors: ["16A"],
    note: "Write what was seen and on which days, and say under the kind which of them is chiefly missing. Where money or housing is what is missing, record that instead: it is not neglect. Teeth, medicines and appointments stand under health.",
  },
  careShortKindUnstated: {
    ...judged,
    values: [
      {
        value: "none",
        label: "care is good enough",
        means: "Those who know the child think that the care is good enough.",
      },
      {
        value: "early-signs",
        label: "carers at times struggling to meet the child's needs, in what is not said",
        means:
          "Somebody who knows the family says that the carers struggle at times, or speaks of some neglect, and names nothing that is missing.",
      },
      {
        value: "affecting-the-child",
        label: "needs often not met, in what is not said",
        means:
          "Somebody who knows the family says that needs are often not met and that the child suffers by it, and names nothing that is missing.",
      },
    ],
    label: "Care that falls short, where nobody says in what",
    question: "Do you already know whether care falls short, though nobody has said in what?",
    howToAnswer: "own-records",
    whoKnows: ["school", "health", "social-care"],
    sources: ["buckinghamshire-level-3", "devon-indicators-of-need"],
    cinFactors: ["16A"],
    note: "Only while nobody says what is missing: once somebody does, record that instead. A carer who is worn out is recorded as strain. Neglect that somebody suspects to harm significantly is recorded as suspicion.",
  },
  neglectKind: {
    kind: "choice",
    values: [
      {
        value: "food",
        label: "chiefly short of food",
        means: "The child is not fed enough, or not what the child needs; also called nutritional neglect.",
      },
      {
        value: "clothes-or-warmth",
        label: "chiefly short of clothes or warmth",
        means: "Clothes and shoes do not fit the child or the weather, or the child is cold at home.",
      },
      {
        value: "washing",
        label: "chiefly short of washing and clean clothes",
        means: "Body, hair, bedding or clothes are not kept clean, or lice are not treated.",
      },
      {
        value: "sleep",
        label: "chiefly short of sleep",
        means: "The child has no regular bedtime or nowhere to sleep, and is tired by day.",
      },
      {
        value: "watching-over",
        label: "chiefly not watched over",
        means: "Nobody watches over the child as the age takes; also called lack of supervision.",
      },
      {
        value: "health-care",
        label: "chiefly not taken to health care",
        means: "Care of health or teeth is not had though it is within reach; also called medical neglect.",
      },
      {
        value: "schooling",
        label: "chiefly not brought to school or learning",
        means: "School or learning is not had though it is within reach; also called educational neglect.",
      },
      {
        value: "comfort-or-play",
        label: "chiefly not comforted, attended to or played with",
        means: "Nobody responds to, comforts or plays with the child; also called emotional neglect.",
      },
    ],
    theme,
    label: "Kind of care that is chiefly missing",
    question: "Do you already know which kind of care is chiefly missing?",
    nature: "judgement",
    direction: "neutral",
    howToAnswer: "own-records",
    whoKnows: ["school", "health", "social-care"],
    sources: ["norfolk-neglect"],
    cinFactors: ["16A"],
    note: "If several are missing, or nobody can say which, give several values. Physical neglect is food, clothes or warmth, washing or sleep.",
  },
  neglectDuration: {
    kind: "ordered",
    values: [
      {
        value: "none",
        label: "care has not fallen short",
        means: "Care has not fallen short, as far as those who know can say.",
      },
      {
        value: "brief",
        label: "care has fallen short for a short time",
        means: "For some days or weeks, often after something that happened, and not before.",
      },
      {
        value: "recurring",
        label: "care has fallen short again and again",
        means:
          "It got better and fell back at least twice, or the child was found in danger a second time, within about a year.",
      },
      {
        value: "long-standing",
        label: "care has fallen short for a long time",
        means: "For about six months or more without lasting change, or one child after another.",
      },
    ],
    theme,
    label: "For how long care has fallen short",
    question: "Do you already know for how long the child's care has fallen short?",
    nature: "judgement",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["school", "health", "social-care"],
    sources: ["northumberland-level-4", "kent-support-levels", "devon-neglect-review"],
    cinFactors: ["16A"],
    note: "Of whatever kind: basic care, watching over, the home, warmth, play. A list of dated small things tells it best. Look at earlier records before choosing.",
  },
  supervisionLacking: {
    ...judged,
    values: [
      {
        value: "none",
        label: "watched over as the age takes",
        means: "Somebody who can cope watches over the child as far as age and stage take it.",
      },
      {
        value: "early-signs",
        label: "at times not watched over",
        means:
          "A few times nobody watched when somebody should have, and nothing came of it: a child of six alone in the park.",
      },
      {
        value: "affecting-the-child",
        label: "often not watched over",
        means:
          "In most weeks the child is out, alone or in charge of younger ones in a way that the age does not allow: a child of ten in charge most evenings.",
      },
      {
        value: "serious-harm-or-danger",
        label: "harmed or in danger for want of somebody watching",
        means:
          "The child was hurt or lost, or was found near water, traffic, heights, drugs or strangers, with nobody watching.",
      },
    ],
    label: "How far the child is watched over",
    question: "Do you already know whether somebody watches over the child as the age takes?",
    howToAnswer: "own-records",
    whoKnows: ["school", "health", "police", "housing", "family"],
    sources: ["hampshire-thresholds", "buckinghamshire-level-4", "nspcc-home-alone"],
    cinFactors: ["16A"],
    note: "How it is as a rule. A carer who sleeps while a child who is awake needs care counts. That the child was unsafely left alone, or left with somebody unable to cope, is asked with the adults around the child; give both where both are so. The law names no age. A disabled child may need more watching than others of the age.",
  },
};
