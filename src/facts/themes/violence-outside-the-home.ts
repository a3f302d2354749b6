import type { Definitions } from "../fact.js";
import type { Certainty } from "./scales.js";
import { certainty } from "./scales.js";

/** Violence, crime and extremism outside the home, and how near they come to the child. */
export interface ViolenceOutsideTheHomeFacts {
  /** Going about with friends draws the child into trouble. It is about what happened, never about who the friends are. */
  friendsDrawIntoTrouble: boolean;
  /** How sure people are that the child carries a weapon. It says nothing of why; many do so out of fear. */
  weaponCarryingCertainty: Certainty;
  /** A weapon, or what may be one, was found where children are, and nobody knows whose it is. */
  weaponFound: boolean;
  /** How near serious violence outside the home comes to the child, on either side. */
  seriousViolence: "none" | "early-signs" | "affecting-the-child" | "serious-harm-or-danger";
  /** Was robbed, attacked or otherwise the victim of a crime outside the home. */
  victimOfCrime: boolean;
  /** Signs that the child is drawn towards violent extremism. Faith, opinions and protest are never signs. */
  radicalisationRisk: "none" | "early-signs" | "affecting-the-child" | "serious-harm-or-danger";
  /** What draws the child towards extremism may come from somebody at home or in the family. It decides who is told first. */
  extremismFromFamily: boolean;
}

const theme = "Violence and crime outside the home";

const judged = {
  kind: "ordered",
  theme,
  nature: "judgement",
  direction: "harm",
  howToAnswer: "leave-to-social-care-and-police",
  whoKnows: ["police", "social-care", "school", "health"],
} as const;

const asSeen = {
  kind: "boolean",
  theme,
  nature: "observed",
  direction: "harm",
  howToAnswer: "already-known",
  whoKnows: ["school", "family", "police", "social-care"],
} as const;

export const violenceOutsideTheHome: Definitions<ViolenceOutsideTheHomeFacts> = {
  friendsDrawIntoTrouble: {
    ...asSeen,
    label: "Going about with friends draws the child into trouble",
    labelWhenFalse: "The child's friends do not draw the child into trouble",
    question: "Do you already know whether going about with friends draws the child into trouble?",
    sources: ["kent-support-levels"],
    cinFactors: ["14A"],
    note: "Say what happened: damage, theft, fights, drinking, being moved on. Who the friends are, their family, street, clothes and music never count. Threats or pressure from them are recorded apart.",
  },
  weaponCarryingCertainty: {
    ...judged,
    howToAnswer: "already-known",
    values: certainty("carrying a weapon", {
      none: "Those who know the child have thought about it and see no reason to think of a weapon.",
      possible: "Somebody says so, or something was half seen, and no adult has seen a weapon.",
      suspected: "Somebody with a reason, written down, suspects it: a message, a photograph, a sheath, a threat.",
      known: "A weapon was found or seen, or the child says so.",
    }),
    label: "How sure people are that the child carries a weapon",
    question: "Do you already know whether anybody with a reason thinks that the child carries a weapon?",
    cinFactors: ["13A", "14A"],
    note: "Something carried to hurt or frighten with, or out of fear. A tool for work, a craft or a uniform is not this. Ask who gains if it is kept for somebody else.",
  },
  weaponFound: {
    kind: "boolean",
    theme,
    label: "What is or may be a weapon was found where children are",
    labelWhenFalse: "No weapon was found where children are",
    question: "Do you already know whether what may be a weapon was found where children are?",
    nature: "observed",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["school", "police", "housing"],
    note: "On the site, in a bush, a bag or a toilet. How sure people are that this child carries one is asked apart.",
  },
  seriousViolence: {
    ...judged,
    howToAnswer: "already-known",
    values: [
      {
        value: "none",
        label: "no serious violence outside the home near the child",
        means: "Those who know the child know of no serious violence outside the home near the child.",
      },
      {
        value: "early-signs",
        label: "close to serious violence outside the home",
        means: "The child saw it, knows those who were hurt, or is afraid of it on the way to school.",
      },
      {
        value: "affecting-the-child",
        label: "caught up in serious violence outside the home",
        means: "The child was chased, threatened with a weapon or hurt, or took part, and nobody was badly hurt.",
      },
      {
        value: "serious-harm-or-danger",
        label: "badly hurt or in danger through violence outside the home",
        means: "The child was badly hurt or badly hurt somebody, or an attack or revenge is expected.",
      },
    ],
    label: "Serious violence outside the home",
    question: "Do you already know whether serious violence outside the home reaches the child?",
    cinFactors: ["13A", "14A"],
    note: "Weapons, group attacks and robbery with violence, on either side. A fight at break is harm between children. A weapon that is only carried is recorded apart.",
  },
  victimOfCrime: {
    ...asSeen,
    nature: "reported",
    label: "The child was the victim of a crime outside the home",
    labelWhenFalse: "The child was not the victim of a crime outside the home",
    question: "Do you already know whether the child was the victim of a crime outside the home?",
    whoKnows: ["police", "family", "school", "child"],
    note: "Theft, robbery, burglary, an assault by a stranger. What other children, people at home or anybody sexual did is recorded under those headings; hate under discrimination.",
  },
  radicalisationRisk: {
    ...judged,
    values: [
      {
        value: "none",
        label: "not drawn towards violent extremism",
        means: "Those who know the child have thought about it and see no sign of it.",
      },
      {
        value: "early-signs",
        label: "showing early signs of being drawn towards violent extremism",
        means: "The child repeats hatred of a group or calls for violence against it, or seeks out material that does.",
      },
      {
        value: "affecting-the-child",
        label: "drawn towards violent extremism now",
        means: "The child is in touch with people who call for violence, or spreads their material to others.",
      },
      {
        value: "serious-harm-or-danger",
        label: "preparing for or drawn into violence or travel for an extremist cause",
        means: "There is talk of a plan, a list, a weapon, a target or travel, or somebody prepares the child for it.",
      },
    ],
    label: "Whether the child is drawn towards violent extremism",
    question: "Do you already know whether anybody with a reason thinks the child is drawn towards violent extremism?",
    sources: ["kent-support-levels", "counter-terrorism-and-security-act-2015"],
    note: "Faith, dress, opinions and protest are no signs. It is about violence, and about those who prepare a child for it.",
  },
  extremismFromFamily: {
    kind: "boolean",
    theme,
    label: "What draws the child towards extremism may come from the family",
    labelWhenFalse: "Nothing that draws the child towards extremism comes from the family",
    question: "Do you already know whether somebody in the family may draw the child towards extremism?",
    nature: "reported",
    direction: "neutral",
    howToAnswer: "leave-to-social-care-and-police",
    whoKnows: ["police", "social-care", "school"],
    note: "A relative who shows the films, says the words or takes the child along. A faith, a politics or a country is not this.",
  },
};
