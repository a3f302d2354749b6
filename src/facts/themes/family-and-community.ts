import type { Definitions } from "../fact.js";
import type { Effect } from "./scales.js";
import { effect } from "./scales.js";

/** Housing, money, status and how others treat the family: pressures on a family, not faults of it. */
export interface FamilyAndCommunityFacts {
  /** Damp, cold, crowding or bad repair, and what they do to the child. Nobody in the family is to blame for a building. */
  housingEffect: Effect;
  /** What too little money does to the child. It is a reason for help with money, and never by itself for more. */
  lowIncomeEffect: Effect;
  /** No recourse to public funds, or an uncertain right to stay, with a need for advice. No level may depend on it. */
  immigrationSupportNeed: boolean;
  /** Hate, harassment or discrimination that the child meets with, and what it does. It is what others do. */
  discriminationExperienced: Effect;
}

const theme = "Family and community";

const felt = { kind: "ordered", theme, nature: "judgement", direction: "harm", howToAnswer: "parent-if-safe" } as const;

export const familyAndCommunity: Definitions<FamilyAndCommunityFacts> = {
  housingEffect: {
    ...felt,
    values: effect("damp, cold, crowded or unsafe housing", {
      none: "The housing is sound enough that the child is well and safe in it.",
      "early-signs": "Damp, cold, crowding or repairs trouble the family, and the child is well so far.",
      "affecting-the-child":
        "Breathing, sleep, homework or play suffer: mould, no heating, no bed, many moves or long temporary stays.",
      "serious-harm-or-danger":
        "A clinician or inspector finds the child ill or in danger by the housing, or unfit for a baby.",
    }),
    label: "Effect on the child of poor housing",
    question: "Do you already know whether poor housing affects the child?",
    whoKnows: ["housing", "health", "family", "school"],
    note: "What a landlord or council must put right. It says nothing against the family.",
  },
  lowIncomeEffect: {
    ...felt,
    values: effect("too little money at home", {
      none: "Money is enough, or the family manages so that the child goes without nothing that matters.",
      "early-signs": "Trips, uniform, meals or heating are cut back at times.",
      "affecting-the-child":
        "The child often goes without meals, warmth, clothes or what school takes, for want of money.",
      "serious-harm-or-danger":
        "The child is ill or in danger for want of money; consider whether essential needs can be met at all.",
    }),
    label: "Effect on the child of too little money at home",
    question: "Do you already know whether too little money at home affects the child?",
    whoKnows: ["family", "school", "housing"],
    note: "It calls for help with money, food and fuel. It is never neglect, and never by itself a reason for social work.",
  },
  immigrationSupportNeed: {
    kind: "boolean",
    theme,
    label: "The family needs advice because public funds or the right to stay are uncertain",
    labelWhenFalse: "The family does not need advice on public funds or the right to stay",
    question: "Do you already know whether the family needs advice on public funds or the right to stay?",
    nature: "status",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["family", "social-care", "housing"],
    readBy: "duties",
    note: "It opens advice and support. It changes no level, and is asked of nobody because of a name, an accent or a passport.",
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
    note: "It is what others do, services included. Being different is never the need.",
  },
};
