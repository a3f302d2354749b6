import type { Definitions } from "../fact.js";
import type { Effect } from "./scales.js";
import { effect } from "./scales.js";

/** Caring for somebody: what the child does, for whom, and what it costs. */
export interface YoungCarersFacts {
  /** Looks after somebody at home who is ill, disabled or dependent. Many are proud of it; what it costs is a separate fact. */
  youngCarer: boolean;
  /** What the child does as a carer, by how far it is a child's to do. Ordinary household chores are not caring. */
  youngCarerTasks: "none" | "house-and-company" | "body-money-or-medicine" | "beyond-a-child";
  /** Whom the child looks after. It decides which other service should help, and nothing else. */
  caresFor:
    | "ill-or-disabled-adult"
    | "mentally-ill-adult"
    | "adult-who-uses-alcohol-or-drugs"
    | "brother-or-sister"
    | "other-person";
  /** What caring costs the child. */
  youngCarerEffect: Effect;
}

const theme = "Young carers";

const felt = { kind: "ordered", theme, nature: "judgement", direction: "harm" } as const;

export const youngCarers: Definitions<YoungCarersFacts> = {
  youngCarer: {
    kind: "boolean",
    theme,
    label: "The child looks after somebody at home who is ill, disabled or dependent",
    labelWhenFalse: "The child does not look after anybody at home who is ill, disabled or dependent",
    question: "Do you already know whether the child looks after somebody at home?",
    nature: "status",
    direction: "neutral",
    howToAnswer: "open-question-to-child",
    whoKnows: ["school", "child", "family", "health"],
    sources: ["children-act-1989", "london-young-carers"],
    cinFactors: ["7A"],
    note: "Care of the body, the house, money, language or feelings, also of a parent who drinks. It is no criticism of the person cared for. Minding brothers and sisters because no adult is there: watched over, or left alone.",
  },
  youngCarerTasks: {
    kind: "ordered",
    values: [
      {
        value: "none",
        label: "no caring tasks",
        means: "Chores that many children of the age have, and no more.",
      },
      {
        value: "house-and-company",
        label: "cares by housework, shopping or keeping company",
        means:
          "Cooks, cleans, shops, fetches brothers and sisters, interprets or keeps somebody company, as an adult would.",
      },
      {
        value: "body-money-or-medicine",
        label: "cares for somebody's body, money, medicine or moods",
        means: "Washes or lifts somebody, gives medicine, handles the money, or calms somebody who is ill or drunk.",
      },
      {
        value: "beyond-a-child",
        label: "does what only an adult or nurse should",
        means: "Intimate care, injections, being up most nights, stopping somebody from harm, or being the only help.",
      },
    ],
    theme,
    label: "What the child does as a carer",
    question: "Do you already know what the child does for the person looked after?",
    nature: "observed",
    direction: "harm",
    howToAnswer: "open-question-to-child",
    whoKnows: ["child", "school", "family", "health"],
    sources: ["young-carers-regulations-2015", "buckinghamshire-level-3"],
    cinFactors: ["7A"],
    note: "What is done, by how far it is a child's to do; age counts in choosing. What it costs the child is asked apart.",
  },
  caresFor: {
    kind: "choice",
    values: [
      {
        value: "ill-or-disabled-adult",
        label: "looks after an adult who is ill or disabled in body",
        means: "A parent or other adult at home has an illness or disability of the body, or is old and frail.",
      },
      {
        value: "mentally-ill-adult",
        label: "looks after an adult who is mentally ill or has a learning disability",
        means: "A parent or other adult at home is mentally ill or finds everyday things hard to manage.",
      },
      {
        value: "adult-who-uses-alcohol-or-drugs",
        label: "looks after an adult who drinks or takes drugs",
        means: "A parent or other adult at home depends on the child because of alcohol or drugs.",
      },
      {
        value: "brother-or-sister",
        label: "looks after a disabled or ill brother or sister",
        means: "A brother or sister is disabled or ill, and the child helps to look after them.",
      },
      {
        value: "other-person",
        label: "looks after somebody else",
        means: "A grandparent elsewhere, a neighbour or anybody else depends on the child.",
      },
    ],
    theme,
    label: "Whom the child looks after",
    question: "Do you already know whom the child looks after?",
    nature: "status",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["child", "school", "family", "health"],
    sources: ["children-act-1989"],
    cinFactors: ["7A"],
    note: "It tells which service should help that person, and moves no level. If there are several, give several.",
  },
  youngCarerEffect: {
    ...felt,
    values: effect("caring for somebody at home", {
      none: "The child is no carer, or caring leaves room for school, friends, health and sleep.",
      "early-signs": "Tired or late now and then, or gives up a club, because of caring; lessons and health hold.",
      "affecting-the-child":
        "Falls asleep in lessons, misses school, or health, friendships or homework suffer in most weeks because of caring.",
      "serious-harm-or-danger": "The child is hurt, exhausted or out of school by caring, or cannot leave the house.",
    }),
    label: "Effect on the child of caring for somebody",
    question: "Do you already know how caring for somebody affects the child?",
    howToAnswer: "open-question-to-child",
    whoKnows: ["child", "school", "family", "health"],
    sources: ["hampshire-thresholds", "kent-support-levels", "bristol-level-3"],
    cinFactors: ["7A"],
    note: "What usually helps is support for the person cared for. What the child does as a carer is asked apart.",
  },
};
