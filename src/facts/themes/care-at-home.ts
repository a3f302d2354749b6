import type { Definitions } from "../fact.js";
import type { Effect } from "./scales.js";
import { effect } from "./scales.js";

/** What it is like at home for the child. */
export interface CareAtHomeFacts {
  /** Dirt and hazards that those who live there could put right, by what they do to this child. The building is a separate fact. */
  homeConditions: Effect;
  /** The child has no proper bed or bedding, whether for want of care or of money. A mattress that the family chose is not this. */
  noBedOfOwn: boolean;
  /** Coldness, blame or harshness towards the child, and what it does. Strictness with warmth is not this. */
  emotionalWarmthLacking: Effect;
  /** Talk, play and new things that a child goes without at home, a small child above all. Few toys are not this. */
  stimulationLacking: Effect;
  /** Care by ever-changing people, or moves from one carer to the next. A family that shares the care is not this. */
  careUnstable: Effect;
  /** Quarrels between parents or carers, together or apart, without one being afraid of the other. */
  parentalConflict: Effect;
  /** The carers dispute, in court or out of it, where the child lives or whom the child sees. It takes no side. */
  contactDispute: boolean;
  /** Those who have the child for the day do not know to whom they may hand the child. */
  collectionUnclear: boolean;
  /** A separation, a birth, a lost job or another upheaval of late. It says nothing of how the child fares. */
  familyUpheaval: boolean;
  /** How near child and carers are to no longer living together, and what that does to the child. */
  familyBreakdownRisk: Effect;
}

const theme = "Care at home";

const judged = { kind: "ordered", theme, nature: "judgement", direction: "harm" } as const;

export const careAtHome: Definitions<CareAtHomeFacts> = {
  homeConditions: {
    ...judged,
    values: effect("dirt or hazards in the home", {
      none: "The home is safe enough for this child's age and stage, tidy or not.",
      "early-signs": "Clutter, dirt or small hazards were seen, and the carers put them right when told.",
      "affecting-the-child":
        "They stay after somebody spoke of them: no clean place to sleep, eat or play, or things within reach that should not be.",
      "serious-harm-or-danger":
        "The child was hurt or ill by it or soon will be: mess of people or animals where the child sleeps or crawls, needles, bare wires, no way out in a fire.",
    }),
    label: "Effect on the child of dirt or hazards in the home that those who live there could put right",
    question: "Do you already know whether dirt or hazards in the home harm the child?",
    howToAnswer: "already-known",
    whoKnows: ["health", "housing", "police", "social-care"],
    sources: ["kent-support-levels", "northumberland-level-4", "buckinghamshire-level-4"],
    cinFactors: ["16A"],
    note: "Write what was seen in which room. Damp, repairs, cold and crowding are for the landlord or the council to put right and are asked under poor housing. If it is both, give both.",
  },
  noBedOfOwn: {
    kind: "boolean",
    theme,
    label: "The child has no proper bed or bedding",
    labelWhenFalse: "The child has a bed and bedding",
    question: "Do you already know whether the child has a bed and bedding?",
    nature: "observed",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["health", "family", "housing", "social-care", "child"],
    note: "On the floor, a sofa, cushions or in a bath, or nothing to cover the child, as seen or told. Why it is so is asked apart: money, crowding or care. A baby needs a safe place to sleep, asked under babies.",
  },
  emotionalWarmthLacking: {
    ...judged,
    values: effect("coldness or harshness at home", {
      none: "The child is comforted, praised and listened to, in whatever way the family does so.",
      "early-signs": "Now and then blamed, mocked or ignored in front of others, and comforted at other times.",
      "affecting-the-child":
        "Often blamed, shouted at, mocked, ignored or treated worse than the others, and the child shows it; a baby is seldom talked to or held.",
      "serious-harm-or-danger":
        "Rejected, terrorised, shut away or hardly ever comforted, and the child's development or will to live suffers.",
    }),
    label: "Effect on the child of coldness or harshness at home",
    question: "Do you already know whether the child is treated coldly or harshly at home, as you have seen it?",
    howToAnswer: "already-known",
    whoKnows: ["school", "health", "social-care", "child"],
    sources: [
      "buckinghamshire-level-2",
      "buckinghamshire-level-3",
      "buckinghamshire-level-4",
      "northumberland-level-4",
    ],
    cinFactors: ["17A"],
    note: "Write what was seen and heard. How sure people are that it is emotional abuse is asked under suspicion. A carer who is ill, worn out or grieving may find warmth hard for a time.",
  },
  stimulationLacking: {
    ...judged,
    values: [
      {
        value: "none",
        label: "talked to, played with and shown new things",
        means:
          "Somebody talks, sings or plays with the child on most days, in whatever language and with whatever is there.",
      },
      {
        value: "early-signs",
        label: "seldom talked to, played with or taken out",
        means: "Long hours before a screen or with little talk were seen, and the carers take up ideas.",
      },
      {
        value: "affecting-the-child",
        label: "held back for want of talk, play or new things",
        means: "On most days left in a cot, a buggy or before a screen, and speech, movement or play are behind by it.",
      },
      {
        value: "serious-harm-or-danger",
        label: "seriously held back for want of talk, touch or play",
        means:
          "Left without talk, touch or play for most of the day, and development stands still or the child goes silent.",
      },
    ],
    label: "Talk, play and new things that the child goes without at home",
    question: "Do you already know whether the child goes without talk, play or new things at home?",
    howToAnswer: "already-known",
    whoKnows: ["health", "school", "social-care", "family"],
    sources: ["wirral-level-2", "buckinghamshire-level-2", "buckinghamshire-level-3", "northumberland-level-4"],
    cinFactors: ["16A"],
    note: "Chiefly under five. Delay alone is recorded as delay: it has many causes. A screen that is on during one visit: none or the second step (oneOf). Few toys, another language or a small flat are not this.",
  },
  careUnstable: {
    ...judged,
    values: [
      {
        value: "none",
        label: "looked after by people who know the child",
        means: "One or several people who know the child look after the child, in one home or in two.",
      },
      {
        value: "early-signs",
        label: "at times not sure who looks after the child",
        means:
          "Plans change at short notice, several people mind the child and do not tell each other what is needed, or a parent or the child's worker comes and goes.",
      },
      {
        value: "affecting-the-child",
        label: "unsettled by changing carers or homes",
        means:
          "Carers or placements change every few weeks or months, and sleep, school or trust suffer: a packed bag, asking who stays.",
      },
      {
        value: "serious-harm-or-danger",
        label: "without anybody who steadily looks after the child",
        means:
          "Nobody has looked after the child for long, and the child goes with anybody or no longer seeks comfort.",
      },
    ],
    label: "Care by changing people or in changing places",
    question: "Do you already know whether the people who look after the child keep changing?",
    howToAnswer: "own-records",
    whoKnows: ["school", "health", "social-care", "family"],
    sources: ["hampshire-thresholds", "buckinghamshire-level-2", "buckinghamshire-level-3", "buckinghamshire-level-4"],
    note: "Grandparents, aunts and neighbours who share the care are a strength, not this. Moves of a child in care from one placement to the next are this. Moves of the whole family are asked with the home.",
  },
  parentalConflict: {
    ...judged,
    values: effect("conflict between the carers", {
      none: "The carers get on, or keep their quarrels from the child.",
      "early-signs": "The child knows of quarrels and is uneasy at handovers or when asked about home.",
      "affecting-the-child":
        "The child carries messages, takes sides, or sleep, school or contact suffer by the quarrels.",
      "serious-harm-or-danger":
        "The child is used as a weapon, kept from somebody safe, or is in despair; consider whether it is abuse.",
    }),
    label: "Effect on the child of conflict between the carers",
    question: "Do you already know how conflict between the carers affects the child?",
    howToAnswer: "already-known",
    whoKnows: ["school", "family", "court", "child"],
    sources: ["kent-support-levels", "bristol-level-3", "buckinghamshire-level-2", "buckinghamshire-level-3"],
    note: "Where one is afraid of the other it is domestic abuse, and is recorded there.",
  },
  contactDispute: {
    kind: "boolean",
    theme,
    label: "The carers dispute where the child lives or whom the child sees",
    labelWhenFalse: "The carers do not dispute where the child lives or whom the child sees",
    question: "Do you already know whether the carers dispute where the child lives or whom the child sees?",
    nature: "status",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["family", "school", "court", "social-care"],
    sources: ["buckinghamshire-level-3"],
    note: "It says nothing for or against either. What it does to the child is asked under conflict. What somebody alleges in a dispute counts as much as elsewhere. A court that wants a report is a separate question.",
  },
  collectionUnclear: {
    kind: "boolean",
    theme,
    label: "It is not clear who may collect the child",
    labelWhenFalse: "It is clear who may collect the child",
    question: "Do you already know whether it is clear who may collect the child?",
    nature: "status",
    direction: "neutral",
    howToAnswer: "own-records",
    whoKnows: ["school", "family", "social-care"],
    note: "Parents who each forbid the other, a new adult at the gate, a letter that nobody has seen. Somebody said to harm the child who is about to collect is asked under danger now.",
  },
  familyUpheaval: {
    kind: "boolean",
    theme,
    label: "The family has been through a separation, a birth, a lost job or another upheaval in the last six months",
    labelWhenFalse: "The family has been through no great upheaval in the last six months",
    question: "Do you already know whether the family has been through a separation or another upheaval of late?",
    nature: "status",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["family", "school", "health", "child"],
    sources: ["buckinghamshire-level-2"],
    note: "It says only that it happened. What it does to the child is recorded as loss, conflict, behaviour or mood. Leaving an abuser is recorded under domestic abuse, a move of home with the home.",
  },
  familyBreakdownRisk: {
    ...judged,
    values: [
      {
        value: "none",
        label: "carers and child expect to go on living together",
        means: "Nobody thinks of the child living elsewhere.",
      },
      {
        value: "early-signs",
        label: "relations between carers and child under strain",
        means: "Carer or child speaks of not managing with the other, and both want to go on living together.",
      },
      {
        value: "affecting-the-child",
        label: "carers and child close to no longer living together",
        means: "The child has stayed elsewhere, or a carer says that it cannot go on for more than some weeks.",
      },
      {
        value: "serious-harm-or-danger",
        label: "carers and child about to live apart with nowhere safe planned",
        means: "The child is put out, has left, or will be within days, and no safe place is agreed.",
      },
    ],
    label: "How near child and carers are to no longer living together",
    question: "Do you already know whether child and carers may soon no longer live together?",
    howToAnswer: "parent-if-safe",
    whoKnows: ["family", "child", "school", "social-care"],
    sources: ["hampshire-thresholds", "bristol-level-3", "harrow-thresholds-2016", "buckinghamshire-level-4"],
    note: "About living together. A carer who is worn out, without a thought of parting, is recorded as strain. A child who is out and cannot go back is homeless as well. Also in kinship, adoptive and special guardianship families.",
  },
};
