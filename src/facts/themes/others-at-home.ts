import type { Definitions } from "../fact.js";
import type { Effect } from "./scales.js";
import { effect } from "./scales.js";

/** Adults and young people of the household who are not the carers: what they live with, and what it does to the child. */
export interface OthersAtHomeFacts {
  /** What somebody else at home, neither the child nor a carer, lives with. It says nothing of the care given. */
  householdMemberNeed:
    | "none"
    | "mental-ill-health"
    | "alcohol-or-drugs"
    | "learning-need"
    | "physical-illness-or-disability";
  /** What the illness, need or use of somebody else at home does to the child. */
  householdMemberEffect: Effect;
  /** A carer or other adult of the family who needs care and support may be abused, neglected or exploited. Adult services have a duty of their own. */
  adultInFamilyAtRisk: boolean;
}

const theme = "Carers";

const felt = {
  kind: "ordered",
  theme,
  nature: "judgement",
  direction: "harm",
  howToAnswer: "already-known",
} as const;

export const othersAtHome: Definitions<OthersAtHomeFacts> = {
  householdMemberNeed: {
    kind: "choice",
    values: [
      {
        value: "none",
        label: "nobody else at home with such a need",
        means: "Nobody at home beside the child and the carers is known to have such a need.",
      },
      {
        value: "mental-ill-health",
        label: "somebody else at home is mentally ill",
        means: "A grandparent, brother, sister, lodger or other person at home is mentally ill.",
      },
      {
        value: "alcohol-or-drugs",
        label: "somebody else at home uses alcohol or drugs in a worrying way",
        means:
          "A grandparent, brother, sister, lodger or other person at home drinks or takes drugs so that it worries somebody.",
      },
      {
        value: "learning-need",
        label: "somebody else at home has a learning disability",
        means: "A grandparent, brother, sister, lodger or other person at home has a learning disability.",
      },
      {
        value: "physical-illness-or-disability",
        label: "somebody else at home is physically ill or disabled",
        means: "A grandparent, brother, sister, lodger or other person at home is physically ill or disabled.",
      },
    ],
    theme,
    label: "What somebody else at home lives with",
    question: "Do you already know whether anybody else at home is ill, disabled or uses alcohol or drugs?",
    nature: "status",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["family", "health", "school", "social-care"],
    sources: ["buckinghamshire-level-2"],
    cinFactors: ["1C", "2C", "4C", "5C", "6C"],
    note: "Somebody at home who is neither the child nor a carer, a brother or sister too. If several apply, give several values. It says nothing of what reaches the child.",
  },
  householdMemberEffect: {
    ...felt,
    values: effect("the illness, need or use of somebody else at home", {
      none: "Nobody else at home has such a need, or the child has attention, sleep and safety all the same.",
      "early-signs": "Less attention, broken nights or worry at times, and the carers make up for it.",
      "affecting-the-child":
        "Sleep, school, friends or play often suffer, or the carers have little left for this child.",
      "serious-harm-or-danger":
        "The child was hurt, or is in danger from what that person does, takes or leaves about.",
    }),
    label: "Effect on the child of the illness, need or use of somebody else at home",
    question: "Do you already know how the illness, need or use of somebody else at home affects the child?",
    whoKnows: ["school", "health", "family", "social-care"],
    sources: ["buckinghamshire-level-3", "buckinghamshire-level-4"],
    cinFactors: ["1C", "2C", "4C", "5C", "6C"],
    note: "Not for a carer: a carer's own effect is asked apart. An adult with a record as a danger to children, and violence at home, stand under their own questions.",
  },
  adultInFamilyAtRisk: {
    kind: "boolean",
    theme,
    label: "An adult of the family who needs care and support may be abused, neglected or exploited",
    labelWhenFalse: "No adult of the family who needs care and support is thought to be abused, neglected or exploited",
    question:
      "Do you already know whether an adult of the family who needs care and support may be abused or exploited?",
    nature: "reported",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["health", "social-care", "school", "police", "family"],
    sources: ["care-act-2014"],
    note: "Ill, disabled, old or with a learning disability, and somebody takes their money, hurts them or leaves them without care. Violence between partners is asked under domestic abuse. What it does to the child is asked apart.",
  },
};
