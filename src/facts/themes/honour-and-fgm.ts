import type { Definitions } from "../fact.js";
import type { Certainty } from "./scales.js";

/** Female genital mutilation, forced marriage, so-called honour-based abuse. The family is never asked. */
export interface HonourAndFgmFacts {
  /** How female genital mutilation is known. A girl's own word or signs seen bind some professions to report it to the police. */
  fgmKnowledge: "none" | "girl-told" | "signs-seen" | "told-by-others";
  /** How near female genital mutilation is. Where a family comes from is never a reason by itself. */
  fgmRisk: "none" | "possible" | "imminent";
  /** It was done to the mother, a sister or another close relative. Most such mothers want it for no daughter. */
  fgmInFamily: boolean;
  /** A journey of several weeks is planned or has begun. It counts only beside another fear that is named. */
  longJourneyPlanned: boolean;
  /** The child, or somebody for the child, is afraid that the child will be taken abroad and not brought back. Why is asked by nobody at school. */
  mayBeKeptAbroad: boolean;
  /** How sure people are that the child is threatened or hurt over so-called honour. Telling the family can endanger life. */
  honourBasedAbuseRisk: Certainty;
  /** How sure people are that the child is to be married. Under 18 it makes no difference that the child agrees. */
  forcedMarriageRisk: Certainty;
}

const theme = "FGM, forced marriage and so-called honour-based abuse";

const neverTheFamily = "Do not ask or tell the family, and use no relative or neighbour as an interpreter.";

const judged = {
  kind: "ordered",
  theme,
  nature: "judgement",
  direction: "harm",
  howToAnswer: "leave-to-social-care-and-police",
  whoKnows: ["social-care", "police", "health", "school"],
} as const;

export const honourAndFgm: Definitions<HonourAndFgmFacts> = {
  fgmKnowledge: {
    kind: "choice",
    values: [
      {
        value: "none",
        label: "no female genital mutilation known of",
        means: "Nobody has told of it, and no clinician has seen signs of it.",
      },
      {
        value: "girl-told",
        label: "has told of female genital mutilation",
        means: "The girl has told somebody that it was done to her, in whatever words.",
      },
      {
        value: "signs-seen",
        label: "has physical signs of female genital mutilation",
        means:
          "Somebody has seen physical signs in the course of care or treatment. Nobody looks in order to answer this.",
      },
      {
        value: "told-by-others",
        label: "said by others to have undergone female genital mutilation",
        means: "Somebody other than the girl has said that it was done to her.",
      },
    ],
    theme,
    label: "How female genital mutilation is known",
    question: "Do you already know whether female genital mutilation was done, and how that came to be known?",
    nature: "reported",
    direction: "neutral",
    howToAnswer: "leave-to-social-care-and-police",
    whoKnows: ["health", "social-care", "police", "school"],
    sources: ["fgm-act-2003", "fgm-mandatory-reporting-2020"],
    cinFactors: ["22A"],
    note: `Some professions must themselves report to the police what the girl told them or they saw. ${neverTheFamily}`,
  },
  fgmRisk: {
    ...judged,
    values: [
      {
        value: "none",
        label: "not at risk of female genital mutilation as far as known",
        means: "Those who know the child have thought about it and see no particular reason to fear it.",
      },
      {
        value: "possible",
        label: "may be at risk of female genital mutilation",
        means:
          "A relative presses for it, the girl or somebody else has spoken of it, or a sister vanished from school for it, and no plan or date is known.",
      },
      {
        value: "imminent",
        label: "at risk of female genital mutilation soon",
        means:
          "There is a plan, a date, a journey for it, a special ceremony spoken of, or the girl asks for help against it.",
      },
    ],
    label: "Risk of female genital mutilation",
    question: "Do you already know whether anybody with a reason fears female genital mutilation of the child?",
    sources: ["northumberland-level-4", "buckinghamshire-level-4", "dh-fgm-2016"],
    cinFactors: ["22A"],
    note: `That it was done to a mother or sister is asked apart and is not by itself a risk for this child. ${neverTheFamily}`,
  },
  fgmInFamily: {
    kind: "boolean",
    theme,
    label: "Female genital mutilation was done to the mother, a sister or another close relative",
    labelWhenFalse: "Female genital mutilation is not known to have been done to a close relative",
    question:
      "Do you already know whether female genital mutilation was done to the mother, a sister or a close relative?",
    nature: "status",
    direction: "neutral",
    howToAnswer: "own-records",
    whoKnows: ["health", "social-care", "police"],
    sources: ["dh-fgm-2016"],
    cinFactors: ["22A"],
    note: "A midwife or doctor usually knows it from the mother herself. She was harmed and is a patient. Nobody else asks, and nobody guesses it from where a family comes from.",
  },
  longJourneyPlanned: {
    kind: "boolean",
    theme,
    label: "A journey of several weeks away from home is planned or has begun",
    labelWhenFalse: "No journey of several weeks away from home is known of",
    question: "Do you already know whether a journey of several weeks away from home is planned or has begun?",
    nature: "reported",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["school", "health", "police", "social-care"],
    note: "A long journey to see family is ordinary. It counts only where somebody already fears female genital mutilation, a marriage or so-called honour-based abuse, or where it was done in the family. A journey for the purpose is asked under each of these.",
  },
  mayBeKeptAbroad: {
    kind: "boolean",
    theme,
    label: "It is feared that the child will be kept abroad and not brought back",
    labelWhenFalse: "Nobody fears that the child will be kept abroad",
    question: "Do you already know whether anybody fears that the child will be kept abroad?",
    nature: "reported",
    direction: "harm",
    howToAnswer: "leave-to-social-care-and-police",
    whoKnows: ["school", "health", "police", "social-care", "child"],
    sources: ["northumberland-level-4"],
    note: "Asks what happens to those who do not come back, says goodbye, or says so. Whoever plans it: family, a parent in a dispute, others. If a marriage, female genital mutilation or so-called honour-based abuse is feared, give that as well.",
  },
  honourBasedAbuseRisk: {
    ...judged,
    values: [
      {
        value: "none",
        label: "no reason to fear so-called honour-based abuse",
        means: "Those who know the child have thought about it and see no reason to fear it.",
      },
      {
        value: "possible",
        label: "so-called honour-based abuse is possible",
        means: "The child is watched, followed or restricted more than before, and it is not clear why.",
      },
      {
        value: "suspected",
        label: "so-called honour-based abuse is suspected",
        means:
          "Somebody with a reason, written down, suspects threats or harm over shame or so-called honour, or that the child is to be sent away to be changed.",
      },
      {
        value: "known",
        label: "so-called honour-based abuse is known",
        means: "Threats or harm over so-called honour are established: told, seen, recorded or found by enquiries.",
      },
    ],
    label: "Risk of so-called honour-based abuse",
    question: "Do you already know whether anybody with a reason fears so-called honour-based abuse of the child?",
    sources: ["northumberland-level-4", "working-together-2026"],
    note: `A friendship, clothes, whom the child loves or wanting to study may be what it is about. ${neverTheFamily}`,
  },
  forcedMarriageRisk: {
    ...judged,
    values: [
      {
        value: "none",
        label: "no reason to fear a forced marriage",
        means: "Those who know the child have thought about it and see no reason to fear it.",
      },
      {
        value: "possible",
        label: "a forced marriage is possible",
        means: "Marriage or an engagement is spoken of, or a sister was married young, and no plan is known.",
      },
      {
        value: "suspected",
        label: "a forced marriage is suspected",
        means: "Somebody with a reason, written down, suspects that a marriage of the child is planned or was made.",
      },
      {
        value: "known",
        label: "a forced marriage is known",
        means: "A plan, a date, a journey for it or a marriage made is established: told, seen or recorded.",
      },
    ],
    label: "Risk of forced marriage",
    question: "Do you already know whether anybody with a reason fears that the child is to be married?",
    sources: ["northumberland-level-4", "marriage-minimum-age-act-2022"],
    note: `Any ceremony counts, also one that the law does not recognise, and also where the child agrees. ${neverTheFamily}`,
  },
};
