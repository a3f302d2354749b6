import type { Definitions } from "../fact.js";
import type { Effect, Frequency } from "./scales.js";
import { effect, frequency } from "./scales.js";

/** What children do to one another, and what reaches the child online. Harmed and harming stand apart; a child may be both. */
export interface BetweenChildrenFacts {
  /** What another child does to this one. Bullying in general is asked apart. */
  harmedByAnotherChild: Effect;
  /** What this child does to others, by how far it goes. It does not say why. */
  harmsOtherChildren: Effect;
  /** Other children make the child do things by threat, debt, images or pressure. */
  coercedByPeers: boolean;
  /** Control, threats or violence in the child's own relationship with a boyfriend or girlfriend. */
  teenageRelationshipAbuse: Effect;
  /** Contact or content online that puts the child at risk. Much time on a screen is not this. */
  onlineRisk: Effect;
  /** How often the child is bullied, in person or online. */
  bullyingPattern: Frequency;
}

const theme = "Harm between children and online";

const seen = { kind: "ordered", theme, nature: "judgement", direction: "harm" } as const;

export const betweenChildren: Definitions<BetweenChildrenFacts> = {
  harmedByAnotherChild: {
    ...seen,
    values: effect("what another child does", {
      none: "Those who know the child see no harm from other children beyond ordinary quarrels.",
      "early-signs": "Single acts that upset or hurt slightly, settled at the time, with no fear left behind.",
      "affecting-the-child":
        "The child is hurt, threatened or pressed more than once, or is afraid and avoids places or school.",
      "serious-harm-or-danger":
        "A serious injury, sexual violence, a weapon, filming to humiliate, or planned attacks.",
    }),
    label: "Harm to the child by another child",
    question: "Do you already know whether another child harms this child, and how badly?",
    howToAnswer: "already-known",
    whoKnows: ["school", "family", "child", "police", "health"],
    cinFactors: ["18B", "19B"],
    note: "At school, at home, outside or online. The other child needs a record too.",
  },
  harmsOtherChildren: {
    ...seen,
    values: [
      {
        value: "none",
        label: "does not harm other children",
        means: "Those who know the child see no harm to others beyond ordinary quarrels.",
      },
      {
        value: "early-signs",
        label: "has hurt or upset other children in single acts",
        means: "Single acts that upset or hurt slightly and were settled at the time.",
      },
      {
        value: "affecting-the-child",
        label: "hurts or threatens other children again and again",
        means: "The child hurts, threatens or presses others more than once, and what was tried has not ended it.",
      },
      {
        value: "serious-harm-or-danger",
        label: "has seriously harmed or endangered another child",
        means:
          "A serious injury, sexual violence, a weapon, filming to humiliate, or planned attacks on another child.",
      },
    ],
    label: "Harm to other children by the child",
    question: "Do you already know whether the child harms other children, and how badly?",
    howToAnswer: "already-known",
    whoKnows: ["school", "police", "family", "social-care"],
    cinFactors: ["18B", "19B"],
    note: "A child who harms others may be harmed too. Pain or unmet need can look like it.",
  },
  coercedByPeers: {
    kind: "boolean",
    theme,
    label: "Other children make the child do things by threats or pressure",
    labelWhenFalse: "No other children make the child do things by threats or pressure",
    question: "Do you already know whether other children make the child do things by threats or pressure?",
    nature: "reported",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["school", "family", "child", "police"],
    cinFactors: ["13A", "18B"],
    note: "Being in a group of friends is not this. It is about threats, debt, images and fear.",
  },
  teenageRelationshipAbuse: {
    ...seen,
    values: effect("abuse in the child's own relationship", {
      none: "The child has no such relationship, or those who know the child see no control, threat or violence in it.",
      "early-signs":
        "Jealousy, checking of the phone or pressure to drop friends, and the child still feels free to say no.",
      "affecting-the-child":
        "The child is controlled, tracked, threatened or hit, or has given up friends, school or contact.",
      "serious-harm-or-danger": "Injury, strangulation, sexual violence, stalking, threats to kill, or fear for life.",
    }),
    label: "Abuse in the child's own relationship",
    question: "Do you already know whether a boyfriend or girlfriend controls, threatens or hurts the child?",
    howToAnswer: "already-known",
    whoKnows: ["school", "health", "child", "family", "police"],
    cinFactors: ["3A"],
    note: "From 16 it is domestic abuse in law. If the other person is an adult, that is asked under sexual harm as well.",
  },
  onlineRisk: {
    ...seen,
    values: effect("contact or content online", {
      none: "Those who know the child see no contact or content online that harms the child.",
      "early-signs":
        "Content not meant for the age, or strangers among contacts, and the child tells an adult about it.",
      "affecting-the-child": "Sleep, mood, school or eating suffer, or a stranger seeks secrecy, images or a meeting.",
      "serious-harm-or-danger":
        "Blackmail, grooming, images taken or shared, content that urges self-harm, or a meeting planned.",
    }),
    label: "Effect on the child of contact or content online",
    question: "Do you already know whether contact or content online harms the child?",
    howToAnswer: "already-known",
    whoKnows: ["school", "family", "child", "police"],
    note: "What counts is what it does to the child. Time on a screen by itself does not.",
  },
  bullyingPattern: {
    ...seen,
    nature: "reported",
    values: frequency("bullying", {
      never: "Those who know the child know of no bullying.",
      once: "It has happened once.",
      occasional: "It has happened a few times, with weeks between.",
      regular: "It happens in most weeks.",
      persistent: "It happens most days, or has gone on for more than a term although the school acted.",
    }),
    label: "How often the child is bullied",
    question: "Do you already know whether the child is bullied, and how often?",
    howToAnswer: "open-question-to-child",
    whoKnows: ["school", "child", "family"],
    note: "Say what it is about if the child says so; being different is never the problem.",
  },
};
