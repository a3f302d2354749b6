import type { Definitions } from "../fact.js";
import type { Effect } from "./scales.js";
import { effect } from "./scales.js";

/** Housing, money, status and how others treat the family: pressures on a family, not faults of it. */
export interface FamilyAndCommunityFacts {
  /** Damp, cold, crowding or bad repair, and what they do to the child. Nobody in the family is to blame for a building. */
  housingEffect: Effect;
  /** What is wrong with the housing. It chooses whom to ask for what, and says nothing of how grave it is. */
  housingKind: "overcrowded" | "damp-mould-or-cold" | "disrepair-or-danger" | "no-kitchen-bed-or-room-to-play";
  /** Debts, arrears or too little money, whether or not the child feels it. */
  moneyTroubles: boolean;
  /** What too little money does to the child. It is a reason for help with money, and never by itself for more. */
  lowIncomeEffect: Effect;
  /** No recourse to public funds, or an uncertain right to stay, with a need for advice. No level may depend on it. */
  immigrationSupportNeed: boolean;
  /** The family came to seek safety. It opens help; no level may depend on it. */
  refugeeOrAsylumFamily: boolean;
  /** The family has nobody near to turn to. Liking to be left alone is not this. */
  familyIsolated: boolean;
  /** Hate, harassment or discrimination that the child meets with, and what it does. It is what others do. */
  discriminationExperienced: Effect;
}

const theme = "Family and community";

const felt = { kind: "ordered", theme, nature: "judgement", direction: "harm", howToAnswer: "parent-if-safe" } as const;

const present = { kind: "boolean", theme, nature: "status", direction: "neutral" } as const;

export const familyAndCommunity: Definitions<FamilyAndCommunityFacts> = {
  housingEffect: {
    ...felt,
    values: effect("damp, cold, crowded or unsafe housing", {
      none: "The housing is sound and roomy enough that the child is well and safe in it.",
      "early-signs": "Damp, cold, crowding or repairs trouble the family, and the child is well so far.",
      "affecting-the-child":
        "Breathing, sleep, homework or play suffer: mould, no heating, no room for a bed, no kitchen.",
      "serious-harm-or-danger":
        "A clinician or inspector finds the child ill or in danger by the housing, or unfit for a baby.",
    }),
    label: "Effect on the child of poor housing that the landlord or the council must put right",
    question: "Do you already know whether poor housing affects the child?",
    whoKnows: ["housing", "health", "family", "school"],
    sources: ["hampshire-thresholds", "buckinghamshire-level-2", "buckinghamshire-level-3", "buckinghamshire-level-4"],
    note: "The building and the room there is. It says nothing against the family, who may scrub it every week. Dirt and hazards that those who live there could put right are asked under care at home.",
  },
  housingKind: {
    kind: "choice",
    values: [
      {
        value: "overcrowded",
        label: "in overcrowded housing",
        means: "More people than the rooms are meant for: children share a bed, or parents and older children a room.",
      },
      {
        value: "damp-mould-or-cold",
        label: "in damp, mouldy or cold housing",
        means: "Damp, mould, or heating and hot water that do not work.",
      },
      {
        value: "disrepair-or-danger",
        label: "in housing that is in disrepair or dangerous",
        means: "Broken stairs, windows, wiring, doors or alarms, vermin, or fire danger in the building.",
      },
      {
        value: "no-kitchen-bed-or-room-to-play",
        label: "in housing without a kitchen, beds or room to play",
        means: "A hotel room, a single room or an empty flat, without cooking, a bed for each or space to play.",
      },
    ],
    theme,
    label: "What is wrong with the housing",
    question: "Do you already know what is wrong with the housing?",
    nature: "observed",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["housing", "health", "family", "school"],
    sources: ["buckinghamshire-level-3", "hazards-in-social-housing-2025"],
    note: "A whole family in one room, in a hotel too: overcrowded. If several are so at once, give the one that troubles the child most. A long way to school is a fact of its own. How far it reaches the child is asked apart, and so is losing the home.",
  },
  moneyTroubles: {
    ...present,
    label: "The family has debts, arrears or too little money",
    labelWhenFalse: "The family has no debts or arrears that trouble it, and enough money",
    question: "Do you already know whether the family has debts, arrears or too little money?",
    howToAnswer: "parent-if-safe",
    whoKnows: ["family", "school", "housing"],
    sources: ["buckinghamshire-level-2"],
    note: "It says only that money is short. What the child goes without is asked apart; so is a child who owes money to others.",
  },
  lowIncomeEffect: {
    ...felt,
    values: effect("too little money at home", {
      none: "Money is enough, or the family manages so that the child goes without nothing that matters.",
      "early-signs": "Trips, uniform, meals or heating are cut back at times.",
      "affecting-the-child":
        "The child often goes without meals, warmth, clothes or what school takes, for want of money: a meter that runs out, a food bank.",
      "serious-harm-or-danger":
        "The child is ill or in danger for want of money; consider whether essential needs can be met at all.",
    }),
    label: "Effect on the child of too little money at home",
    question: "Do you already know whether too little money at home affects the child?",
    whoKnows: ["family", "school", "housing"],
    sources: ["hampshire-thresholds", "buckinghamshire-level-2", "buckinghamshire-level-3"],
    note: "It calls for help with money, food and fuel. It is never neglect, and never by itself a reason for social work. Where food, warmth or a home cannot be had at all, say so under essential needs.",
  },
  immigrationSupportNeed: {
    ...present,
    label: "The family needs advice because public funds or the right to stay are uncertain",
    labelWhenFalse: "The family does not need advice on public funds or the right to stay",
    question: "Do you already know whether the family needs advice on public funds or the right to stay?",
    howToAnswer: "already-known",
    whoKnows: ["family", "social-care", "housing"],
    readBy: "duties",
    sources: ["nrpf-network"],
    note: "It opens advice and support. It changes no level, and is asked of nobody because of a name, an accent or a passport.",
  },
  refugeeOrAsylumFamily: {
    ...present,
    label: "The family came here to seek safety",
    labelWhenFalse: "The family did not come here to seek safety",
    question: "Do you already know whether the family came here to seek safety, as refugees or to ask for asylum?",
    howToAnswer: "already-known",
    whoKnows: ["family", "school", "health", "social-care"],
    readBy: "duties",
    sources: ["buckinghamshire-level-2"],
    note: "Only if the family has said so. It opens help with school, health and advice and changes no level. A child who is here alone is asked about with where the child lives.",
  },
  familyIsolated: {
    ...present,
    label: "The family has nobody near to turn to",
    labelWhenFalse: "The family has somebody near to turn to",
    question: "Do you already know whether the family has nobody near to turn to?",
    howToAnswer: "parent-if-safe",
    whoKnows: ["family", "health", "school"],
    sources: ["wirral-level-2", "buckinghamshire-level-2", "buckinghamshire-level-3", "buckinghamshire-level-4"],
    note: "No relatives, friends or neighbours who would come when rung. Few visitors, or liking one's own company, is not this. A partner who keeps the family from others is control, and is recorded under domestic abuse.",
  },
  discriminationExperienced: {
    ...felt,
    values: effect("discrimination, hate or harassment by others", {
      none: "The child and the family know of none, as far as they have said.",
      "early-signs": "Remarks or exclusion at times, which the child shrugs off with support.",
      "affecting-the-child": "The child avoids places, hides who they are, or school, sleep or health suffer.",
      "serious-harm-or-danger": "Attacks, threats, damage to the home, or a child driven to despair.",
    }),
    label: "Effect on the child of discrimination, hate or harassment by others",
    question: "Do you already know whether discrimination, hate or harassment by others affects the child?",
    howToAnswer: "open-question-to-child",
    whoKnows: ["child", "family", "school", "police", "housing"],
    sources: ["hampshire-thresholds", "buckinghamshire-level-2", "buckinghamshire-level-3", "buckinghamshire-level-4"],
    note: "It is what others do, neighbours and services included. Being different is never the need. Bullying among children at school is asked between children; hate in it makes it this as well.",
  },
};
