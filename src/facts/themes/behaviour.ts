import type { Definitions } from "../fact.js";
import type { Effect, Frequency } from "./scales.js";
import { frequency } from "./scales.js";

/** What the child does that worries others. Behaviour tells of something; it is not who the child is. */
export interface BehaviourFacts {
  /** Behaviour that gets in the way of the child's life or endangers somebody. Autism and distress can look like it. */
  behaviourConcern: Effect;
  /** The child is clearly different from before, and nobody knows why. A known loss, illness or change explains it. */
  markedChange: boolean;
  /** Risks that put the child in danger. Self-harm, drugs and going missing are recorded apart. */
  putsSelfAtRisk: Effect;
  /** Danger to staff, strangers or everybody around. Harm to other children and to carers is recorded apart. */
  putsOthersAtRisk: Effect;
  /** How often the child offends, as far as established. Being stopped or suspected is not offending. */
  offendingPattern: Frequency;
  /** Where the child stands with police and courts. A status: it says what help goes with it, and nothing of how bad anything is. */
  youthJusticeStatus: "none" | "being-looked-into" | "out-of-court" | "community-order" | "custody" | "remand";
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
          "Learning, friendships or family life suffer in more than one place, or ordinary support has not helped.",
      },
      {
        value: "serious-harm-or-danger",
        label: "behaviour that puts the child or others in serious danger",
        means:
          "Somebody was or is likely to be seriously hurt: running into traffic, setting fires, attacks, hurting animals, going off at night.",
      },
    ],
    label: "Behaviour that worries others",
    question: "Do you already know whether the child's behaviour gets in the way of daily life or endangers anybody?",
    howToAnswer: "own-records",
    whoKnows: ["school", "family", "health", "police"],
    sources: ["kent-support-levels", "northumberland-level-4", "buckinghamshire-level-4"],
    cinFactors: ["14A"],
    note: "Disruption stands here. Where it is known who is in danger, use the fact on the child, on other people, on other children or on carers instead of the last step. Write what was seen, not a label. It may tell of what the child needs, fears or lives with.",
  },
  markedChange: {
    kind: "boolean",
    theme,
    label: "The child is clearly changed from before, and nobody knows why",
    labelWhenFalse: "The child is much as before, or it is known why the child is changed",
    question: "Do you already know whether the child is clearly changed, with nothing known that explains it?",
    nature: "observed",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["school", "family", "health"],
    sources: ["nice-cg89"],
    note: "Withdrawn, wild, wetting again, afraid of a place or a person, no longer eating or playing, not like him: since a day or a change of carer, school or transport, where anybody can say. What shows is given as well.",
  },
  putsSelfAtRisk: {
    ...judged,
    values: [
      {
        value: "none",
        label: "takes no risks beyond those of the age",
        means: "The child takes the risks that children of this age and development take.",
      },
      {
        value: "early-signs",
        label: "has begun to take dangerous risks",
        means: "Once or twice the child did something that could have ended badly, and nobody was hurt.",
      },
      {
        value: "affecting-the-child",
        label: "takes dangerous risks again and again",
        means: "It happens in most months, or the child was hurt by it, and talking has not ended it.",
      },
      {
        value: "serious-harm-or-danger",
        label: "puts the child's own life or health in serious danger",
        means:
          "The child was badly hurt or is likely to be: railway lines, roofs, traffic, driving, jumping from windows.",
      },
    ],
    label: "Dangerous risks that the child takes",
    question: "Do you already know whether the child takes dangerous risks?",
    howToAnswer: "own-records",
    whoKnows: ["school", "family", "police", "health"],
    sources: ["buckinghamshire-level-4"],
    cinFactors: ["14A"],
    note: "Where the child is the one in danger. Self-harm, alcohol or drugs, going missing and contact online are recorded under those headings. A disabled child who does not see danger needs watching over, not blame.",
  },
  putsOthersAtRisk: {
    ...judged,
    values: [
      {
        value: "none",
        label: "puts nobody in danger",
        means: "Those who know the child know of no danger to staff, strangers or people around.",
      },
      {
        value: "early-signs",
        label: "has put others at risk once or twice",
        means: "Things were thrown or broken, or somebody was pushed, once or twice, and nobody was hurt.",
      },
      {
        value: "affecting-the-child",
        label: "puts others at risk again and again",
        means: "Staff or others were hurt, or it happens in most months although help was tried.",
      },
      {
        value: "serious-harm-or-danger",
        label: "puts others in serious danger",
        means: "Somebody was seriously hurt or is likely to be: fire-setting, objects on roads, dangerous driving.",
      },
    ],
    label: "Danger to staff, strangers or everybody around through the child's behaviour",
    question: "Do you already know whether the child's behaviour puts staff, strangers or people around in danger?",
    howToAnswer: "own-records",
    whoKnows: ["school", "police", "family", "health"],
    sources: ["northumberland-level-4", "trafford-level-5"],
    cinFactors: ["14A"],
    note: "Harm to other children and to carers is recorded under those headings, and carrying a weapon under its own. Pain, fear or a need that is not met can look like it.",
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
    sources: ["hampshire-thresholds", "buckinghamshire-level-4"],
    cinFactors: ["14A"],
    note: "Stops, searches and suspicion do not count: children are not policed alike. Think first of who may be using the child. Below 10 no child offends in law.",
  },
  youthJusticeStatus: {
    kind: "choice",
    values: [
      {
        value: "none",
        label: "not involved with youth justice",
        means: "The child is not under investigation and under no caution, order or sentence.",
      },
      {
        value: "being-looked-into",
        label: "under investigation, with nothing decided",
        means: "The child was arrested or interviewed, is on bail or waits for a decision; nothing is established.",
      },
      {
        value: "out-of-court",
        label: "under a caution or another step out of court",
        means: "A caution, a community resolution or another agreement without a court.",
      },
      {
        value: "community-order",
        label: "under a court order in the community",
        means: "A referral order, a youth rehabilitation order or another order served at home.",
      },
      {
        value: "custody",
        label: "in custody under a sentence",
        means: "A court has sentenced the child to custody, and the child is there now.",
      },
      {
        value: "remand",
        label: "remanded by a court, and not on bail",
        means: "A court has refused bail: the child is remanded to a council's care or to a secure place.",
      },
    ],
    theme,
    label: "Where the child stands with youth justice",
    question: "Do you already know whether the child is under investigation, an order, a sentence or remand?",
    nature: "status",
    direction: "neutral",
    howToAnswer: "own-records",
    whoKnows: ["court", "police", "social-care"],
    sources: ["buckinghamshire-level-4", "remand-chapter-merton"],
    note: "It raises no level. It says who else has to be in the plan, and what the council owes the child. If several fit, the latest counts; if it is not clear which, give all that it may be.",
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
    sources: ["kent-support-levels", "buckinghamshire-level-4"],
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
