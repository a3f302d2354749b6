import type { Definitions } from "../fact.js";
import type { Effect, Frequency } from "./scales.js";
import { frequency } from "./scales.js";

/** What the child does that worries others. Behaviour tells of something; it is not who the child is. */
export interface BehaviourFacts {
  /** Behaviour that gets in the way of the child's life or endangers somebody. Autism and distress can look like it. */
  behaviourConcern: Effect;
  /** How often the child offends, as far as established. Being stopped or suspected is not offending. */
  offendingPattern: Frequency;
  /** How far the carers' care and guidance still reach the child. It is about what they can do, not whether they try. */
  carersCannotGuide: Effect;
  /** Violence or control by the child towards a parent or carer. */
  violenceTowardsCarer: Effect;
}

const theme = "Behaviour";

const judged = { kind: "ordered", theme, nature: "judgement", direction: "harm" } as const;

export const behaviour: Definitions<BehaviourFacts> = {
  behaviourConcern: {
    ...judged,
    values: [
      {
        value: "none",
        label: "behaviour as expected at this age",
        means: "What the child does is what children of this age and development do.",
      },
      {
        value: "early-signs",
        label: "behaviour beginning to get in the child's way",
        means: "Outbursts, defiance or withdrawal have begun at home or at school, and ordinary support helps.",
      },
      {
        value: "affecting-the-child",
        label: "behaviour that gets in the child's way",
        means:
          "Learning, friendships or family life suffer in more than one place, and ordinary support has not helped.",
      },
      {
        value: "serious-harm-or-danger",
        label: "behaviour that puts the child or others in serious danger",
        means:
          "Somebody was or is likely to be seriously hurt: running into traffic, fire-setting, attacks, going off at night.",
      },
    ],
    label: "Behaviour that worries others",
    question: "Do you already know whether the child's behaviour gets in the way of daily life or endangers anybody?",
    howToAnswer: "own-records",
    whoKnows: ["school", "family", "health", "police"],
    cinFactors: ["14A"],
    note: "Write what was seen, not a label. It may tell of what the child needs, fears or lives with.",
  },
  offendingPattern: {
    kind: "ordered",
    values: frequency("offending by the child", {
      never: "No offence is established.",
      once: "One offence is established, by admission, caution or court.",
      occasional: "Two or three offences in 12 months are established, with months between.",
      regular: "Offences in most months are established.",
      persistent: "Offences in most weeks are established, or they go on under a court order.",
    }),
    theme,
    label: "How often the child offends, as far as established",
    question: "Do you already know whether the child offends, and how often, as far as established?",
    nature: "measured",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["police", "court", "social-care"],
    cinFactors: ["14A"],
    note: "Stops, searches and suspicion do not count: children are not policed alike. Think first of who may be using the child. Below 10 no child offends in law.",
  },
  carersCannotGuide: {
    ...judged,
    values: [
      {
        value: "none",
        label: "guided by the carers",
        means: "The carers set limits that mostly hold, as for other children of this age.",
      },
      {
        value: "early-signs",
        label: "carers beginning to find limits hard to hold",
        means: "The carers say that limits often do not hold, and advice or a course may be enough.",
      },
      {
        value: "affecting-the-child",
        label: "carers often unable to hold limits",
        means: "Most limits do not hold, on bedtime, coming home or school, and the child's life suffers by it.",
      },
      {
        value: "serious-harm-or-danger",
        label: "carers no longer able to keep the child from serious harm",
        means:
          "Whatever the carers try, the child comes to serious harm or is about to: nights away, dangerous company, drugs.",
      },
    ],
    label: "How far the carers are still able to guide the child",
    question: "Do you already know how far the carers are still able to guide the child and hold limits?",
    howToAnswer: "parent-if-safe",
    whoKnows: ["family", "school", "social-care", "police"],
    note: "Say what was tried. Parents of exploited children are often outmatched by those who exploit the child.",
  },
  violenceTowardsCarer: {
    ...judged,
    values: [
      {
        value: "none",
        label: "no violence towards a carer",
        means: "Those who know the family see no more than quarrels and tempers as at this age.",
      },
      {
        value: "early-signs",
        label: "threatens or pushes a carer at times",
        means: "Threats, pushing or things broken, a few times, with nobody hurt and nobody afraid.",
      },
      {
        value: "affecting-the-child",
        label: "hurts or frightens a carer",
        means: "A carer was hit or is afraid, or the household turns around not setting the child off.",
      },
      {
        value: "serious-harm-or-danger",
        label: "has seriously hurt or endangers a carer",
        means: "Serious injury, a weapon, strangulation or fire, or a carer or brother or sister has had to leave.",
      },
    ],
    label: "Violence by the child towards a carer",
    question: "Do you already know whether the child threatens or hurts a parent or carer?",
    howToAnswer: "already-known",
    whoKnows: ["family", "police", "school", "health"],
    cinFactors: ["3B", "14A"],
    note: "Think of what the child has lived with. In a disabled child it may be distress, and help is what is missing.",
  },
};
