import type { Definitions } from "../fact.js";

/** What is going well and keeps the child safe. Each is seen, not hoped for; until known it is not counted. */
export interface StrengthsFacts {
  /** An adult who knows of the concern, is safe, and acts to keep the child safe now. A kind relative far away is not this. */
  protectiveAdult: boolean;
  /** The carers share the concern and do something about it. Saying sorry alone is not this. */
  carerAcknowledgesConcern: boolean;
  /** Family, friends or community give real help with the child. */
  supportNetworkStrong: boolean;
  /** Help that kept things right for the child has just ended or is about to: a relative moves or dies, a worker or a scheme goes. */
  helpEnding: boolean;
  /** What or who harmed the child can no longer reach the child, and somebody has made sure of it. */
  riskSourceRemoved: boolean;
  /** The child turns to at least one adult and is comforted. What is seen, not a clinical finding. */
  secureAttachment: boolean;
}

const theme = "Strengths";

const strength = {
  kind: "boolean",
  theme,
  nature: "judgement",
  direction: "protective",
  howToAnswer: "already-known",
} as const;

export const strengths: Definitions<StrengthsFacts> = {
  protectiveAdult: {
    ...strength,
    label: "A safe adult knows of the concern and keeps the child safe now",
    labelWhenFalse: "No safe adult who keeps the child safe now is known of",
    question: "Do you already know of a safe adult who knows of the concern and keeps the child safe now?",
    whoKnows: ["school", "social-care", "family", "health", "child"],
    sources: ["trafford-level-5", "ukcis-nudes-2024"],
    note: "Say who, and what that person does. A person who is also abused may love the child and still not be able to.",
  },
  carerAcknowledgesConcern: {
    ...strength,
    label: "The carers share the concern, or do something about it",
    labelWhenFalse: "The carers do not share the concern, make light of it, or have done nothing about it for long",
    question: "Do you already know whether the carers share the concern, or do something about it?",
    whoKnows: ["school", "health", "social-care"],
    sources: ["trafford-level-5", "hampshire-thresholds"],
    note: "Only where the line tells what they say or do about it; another account of what happened is not this. Say what they have done. Where the family must not be told yet, leave it open.",
  },
  supportNetworkStrong: {
    ...strength,
    label: "Family, friends or neighbours give real help with the child",
    labelWhenFalse: "Family, friends or neighbours do not give real help with the child",
    question: "Do you already know whether family, friends or neighbours give real help with the child?",
    howToAnswer: "parent-if-safe",
    whoKnows: ["family", "school", "health", "child"],
    sources: ["hampshire-thresholds", "working-together-2026"],
    note: "Say who does what and how often. A large family is not by itself a support.",
  },
  helpEnding: {
    kind: "boolean",
    theme,
    label: "Help that kept things right for the child has ended or is about to end",
    labelWhenFalse: "The help that keeps things right for the child goes on",
    question: "Do you already know whether help that the child depends on has ended or is about to end?",
    nature: "reported",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["family", "school", "health", "social-care"],
    note: "A grandmother or sister who stepped in and died or moves away, an early help worker who closes, a club that shuts. What it would mean for the child is asked apart.",
  },
  riskSourceRemoved: {
    ...strength,
    label: "What or who harmed the child can no longer reach the child, and somebody has made sure of it",
    labelWhenFalse: "Nobody has made sure that what or who harmed the child can no longer reach the child",
    question: "Do you already know whether somebody has made sure that the source of harm cannot reach the child?",
    whoKnows: ["social-care", "police", "court"],
    sources: ["lancashire-child-in-need"],
    note: "A promise or a separation is not enough: phones, visits, school gates and courts are ways back.",
  },
  secureAttachment: {
    ...strength,
    label: "The child turns to at least one adult who looks after the child, and is comforted",
    labelWhenFalse: "The child is not seen to turn to an adult who looks after the child and be comforted",
    question: "Do you already know whether the child turns to a carer when upset and is comforted, as you have seen?",
    nature: "observed",
    whoKnows: ["school", "health", "family", "social-care"],
    sources: ["trafford-level-5"],
    note: "What is seen, in whatever way the child shows it: autistic children may seek comfort in ways of their own.",
  },
};
