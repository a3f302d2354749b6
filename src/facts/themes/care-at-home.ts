import type { Definitions } from "../fact.js";
import type { Effect } from "./scales.js";
import { effect } from "./scales.js";

/** What it is like at home for the child. */
export interface CareAtHomeFacts {
  /** Dirt and hazards that somebody in the home could put right, by what they do to this child. The building is a separate fact. */
  homeConditions: Effect;
  /** Coldness, blame or harshness towards the child, and what it does. Strictness with warmth is not this. */
  emotionalWarmthLacking: Effect;
  /** Quarrels between parents or carers, together or apart, without one being afraid of the other. */
  parentalConflict: Effect;
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
        "Dirt, mess or hazards stay: no clean place to sleep, eat or play, or things a child can reach and should not.",
      "serious-harm-or-danger":
        "The child was hurt or ill by it or soon will be: faeces, needles, exposed wiring, no way out in a fire.",
    }),
    label: "Effect on the child of dirt or hazards in the home",
    question: "Do you already know whether dirt or hazards in the home harm the child?",
    howToAnswer: "already-known",
    whoKnows: ["health", "housing", "police", "social-care"],
    cinFactors: ["16A"],
    note: "Write what was seen in which room. What a landlord must repair is asked under housing.",
  },
  emotionalWarmthLacking: {
    ...judged,
    values: effect("coldness or harshness at home", {
      none: "The child is comforted, praised and listened to, in whatever way the family does so.",
      "early-signs": "Now and then blamed, mocked or ignored in front of others, and comforted at other times.",
      "affecting-the-child":
        "Often blamed, shouted at, mocked, ignored or treated worse than the others, and the child shows it.",
      "serious-harm-or-danger":
        "Rejected, terrorised, shut away or hardly ever comforted, and the child's development or will to live suffers.",
    }),
    label: "Effect on the child of coldness or harshness at home",
    question: "Do you already know whether the child is treated coldly or harshly at home, as you have seen it?",
    howToAnswer: "already-known",
    whoKnows: ["school", "health", "social-care", "child"],
    cinFactors: ["17A"],
    note: "Write what was seen and heard. A carer who is ill, worn out or grieving may find warmth hard for a time.",
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
    note: "Where one is afraid of the other it is domestic abuse, and is recorded there.",
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
        means: "Carer or child speaks of not managing, and both want to go on living together.",
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
    note: "Also in kinship, adoptive and special guardianship families, who may not have had the help they were promised.",
  },
};
