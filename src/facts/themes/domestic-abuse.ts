import type { Definitions } from "../fact.js";
import type { Certainty, Effect, Frequency } from "./scales.js";
import { certainty, effect, frequency } from "./scales.js";

/** Abuse between adults where the child lives or visits. A child who sees, hears or feels its effects is a victim in law. */
export interface DomesticAbuseFacts {
  /** How sure people are that there is domestic abuse, past or present. It says nothing of how grave it is. */
  domesticAbuseCertainty: Certainty;
  /** What the abuse does to the child, hurt or not. Asleep upstairs is not unaffected. */
  domesticAbuseEffect: Effect;
  /** How often incidents happen, as far as known. Most are never reported, so it is a lower bound. */
  domesticAbusePattern: Frequency;
  /** One person controls another's money, movements, friends or day. It needs no blow. */
  coerciveControl: boolean;
  /** A relationship with domestic abuse has ended in the last months, which is when danger is often greatest. */
  separationRecent: boolean;
  /** Heard at a multi-agency risk assessment conference in the last 12 months. It says what others judged then. */
  maracHeard: boolean;
  /** An adult of the household was strangled or choked and lived, which needs leave no mark. */
  strangulation: boolean;
  /** A firearm or other weapon is within reach in a home with violence. A licence makes no difference. */
  firearmOrWeaponAtHome: boolean;
}

const theme = "Domestic abuse";

const notWithOthersPresent = "Never ask in front of a partner, a relative or the child.";

const told = { theme, nature: "reported", direction: "harm", howToAnswer: "already-known" } as const;

export const domesticAbuse: Definitions<DomesticAbuseFacts> = {
  domesticAbuseCertainty: {
    ...told,
    kind: "ordered",
    values: certainty("domestic abuse where the child lives or visits", {
      none: "Those who know the family have thought about it and see no reason to think of domestic abuse.",
      possible: "Fear, control or quarrels were noticed that have other explanations as well.",
      suspected: "Somebody with a reason, written down, suspects domestic abuse where the child lives or visits.",
      known:
        "Domestic abuse is established, past or present: told by the victim, seen, on police record or found by a court.",
    }),
    label: "How sure people are of domestic abuse",
    question:
      "Do you already know whether anybody with a reason suspects domestic abuse where the child lives or visits?",
    nature: "judgement",
    whoKnows: ["police", "health", "school", "social-care", "housing"],
    cinFactors: ["3B", "3C"],
    note: notWithOthersPresent,
  },
  domesticAbuseEffect: {
    ...told,
    kind: "ordered",
    values: effect("domestic abuse", {
      none: "There is no domestic abuse, or the child is away from it and those who know the child see no trace of it.",
      "early-signs":
        "The child knows of it or is more watchful or unsettled, and sleeps, learns and plays much as before.",
      "affecting-the-child":
        "The child sees or hears it, is afraid, takes sides or tries to help, or sleep, school or health suffer.",
      "serious-harm-or-danger":
        "The child was hurt or nearly hurt, was used to control, lives in terror, or the abuse could kill somebody.",
    }),
    label: "Effect of domestic abuse on the child",
    question: "Do you already know how domestic abuse affects the child?",
    nature: "judgement",
    whoKnows: ["school", "health", "social-care", "police", "child"],
    cinFactors: ["3A", "3B", "3C"],
    note: `A child who sees, hears or feels its effects is a victim. ${notWithOthersPresent}`,
  },
  domesticAbusePattern: {
    ...told,
    kind: "ordered",
    values: frequency("domestic abuse", {
      never: "No incident is known of.",
      once: "One incident is known of.",
      occasional: "Two or three incidents in 12 months are known of, with months between.",
      regular: "Four or more incidents in 12 months are known of, or one in most months.",
      persistent: "Incidents in most weeks, or control that hardly ever lets up.",
    }),
    label: "How often domestic abuse happens, as far as known",
    question: "Do you already know how often domestic abuse happens?",
    whoKnows: ["police", "social-care", "health", "housing"],
    cinFactors: ["3B", "3C"],
    note: "Most incidents are never reported. One may be deadly: how often says nothing of how grave.",
  },
  coerciveControl: {
    ...told,
    kind: "boolean",
    label: "One person in the family controls another's money, movements, friends or daily life",
    labelWhenFalse: "Nobody in the family controls another's money, movements, friends or daily life",
    question: "Do you already know whether one person in the family controls another's daily life?",
    whoKnows: ["police", "health", "social-care", "school"],
    cinFactors: ["3A", "3B", "3C"],
    note: `It need not involve violence, and may go on after a separation, also through the child. ${notWithOthersPresent}`,
  },
  separationRecent: {
    ...told,
    kind: "boolean",
    label: "A relationship with domestic abuse has ended, or is ending, in the last few months",
    labelWhenFalse: "No relationship with domestic abuse has ended in the last few months",
    question: "Do you already know whether a relationship with domestic abuse has ended in the last few months?",
    whoKnows: ["police", "social-care", "school", "family", "court"],
    note: "Danger is often greatest around a separation. A separation without abuse is not this.",
  },
  maracHeard: {
    ...told,
    kind: "boolean",
    label: "The family was heard at a multi-agency risk assessment conference in the last 12 months",
    labelWhenFalse: "The family was not heard at a multi-agency risk assessment conference in the last 12 months",
    question: "Do you already know whether a multi-agency risk assessment conference (MARAC) has heard the family?",
    nature: "status",
    howToAnswer: "own-records",
    whoKnows: ["police", "social-care", "health"],
    cinFactors: ["3B"],
    note: "Never tell the person who harms that it was heard.",
  },
  strangulation: {
    ...told,
    kind: "boolean",
    label: "An adult of the household was strangled or choked by another person",
    labelWhenFalse: "No adult of the household is known to have been strangled or choked by another person",
    question: "Do you already know whether an adult of the household was strangled or choked?",
    whoKnows: ["police", "health", "social-care"],
    cinFactors: ["3B", "3C"],
    note: "Hands round the neck once is enough, also without a mark. A child who was strangled is hurt and needs a doctor now.",
  },
  firearmOrWeaponAtHome: {
    ...told,
    kind: "boolean",
    label: "A firearm or other weapon is within reach in a home with violence",
    labelWhenFalse: "No firearm or other weapon is within reach in a home with violence",
    question: "Do you already know whether a firearm or other weapon is within reach in a home with violence?",
    whoKnows: ["police", "social-care", "family"],
    note: "Kitchen tools count only where they were used or shown as a threat. Do not go and look.",
  },
};
