import type { Definitions } from "../fact.js";
import type { Certainty, Effect } from "./scales.js";
import { certainty, effect } from "./scales.js";

/** How sure people are of abuse or neglect of each kind. How grave it is stands apart, and what was said stands apart. */
export interface SuspicionFacts {
  /** How sure people are that an adult or somebody at home hurts or hurt the child. An injury by itself is recorded as an injury. */
  physicalAbuseCertainty: Certainty;
  /** How sure people are that the child is or was sexually abused, online or not. */
  sexualAbuseCertainty: Certainty;
  /** How sure people are of neglect so serious that it harms or is likely to harm the child significantly. Poverty is not neglect. */
  neglectCertainty: Certainty;
  /** How sure people are that the child is or was emotionally abused. Strictness or shouting once is not this. */
  emotionalAbuseCertainty: Certainty;
  /** How sure people are that the child is harmed by somebody, where nobody can say in which way. */
  abuseOfUnknownKindCertainty: Certainty;
  /** How sure people are of significant harm or danger, from whomever or whatever, that no other question names. Last to be used. */
  otherSignificantHarmCertainty: Certainty;
  /** How sure people are of abuse linked to a belief, such as in possession or witchcraft. A belief or faith is never this. */
  beliefLinkedAbuseCertainty: Certainty;
  /** What abuse that is over, and was dealt with, does to the child today. Getting over it takes time, and help. */
  pastAbuseEffect: Effect;
}

const theme = "Suspicion of abuse or neglect";

const judged = {
  kind: "ordered",
  theme,
  nature: "judgement",
  direction: "harm",
  howToAnswer: "leave-to-social-care-and-police",
  whoKnows: ["social-care", "police", "health", "school"],
} as const;

const howSureNotHowGrave =
  "It says how sure people are, not how grave it is; write down who and why. Where the child or somebody else said it, record what was said and leave this open unless there is more. Abuse that was dealt with and is over is recorded by what it does to the child today.";

export const suspicion: Definitions<SuspicionFacts> = {
  physicalAbuseCertainty: {
    ...judged,
    values: certainty("physical abuse", {
      none: "Those who know the child have thought about it and see no reason to think that an adult hurts the child.",
      possible: "Something was noticed that could mean that an adult hurts the child and could as well be ordinary.",
      suspected:
        "Somebody with a reason, written down, suspects that an adult, or somebody at home, hits, shakes, burns or hurts the child.",
      known:
        "It is established that an adult, or somebody at home, hurt the child: seen, admitted, recorded, or found by enquiries or a court.",
    }),
    sources: ["northumberland-level-4", "buckinghamshire-level-4"],
    label: "How sure people are of physical abuse",
    question:
      "Do you already know whether anybody with a reason suspects that an adult or somebody at home hurts the child?",
    cinFactors: ["18C"],
    note: `${howSureNotHowGrave} An injury by itself is recorded as an injury.`,
  },
  sexualAbuseCertainty: {
    ...judged,
    values: certainty("sexual abuse", {
      none: "Those who know the child have thought about it and see no reason to think of sexual abuse.",
      possible: "Something the child does, knows or avoids was noticed that has ordinary explanations as well.",
      suspected: "Somebody with a reason, written down, suspects that the child is or was sexually abused.",
      known: "Sexual abuse is established: seen, admitted, recorded, or found by enquiries or a court.",
    }),
    sources: ["northumberland-level-4", "buckinghamshire-level-4", "kent-support-levels"],
    label: "How sure people are of sexual abuse",
    question: "Do you already know whether anybody with a reason suspects that the child is or was sexually abused?",
    cinFactors: ["19C"],
    note: howSureNotHowGrave,
  },
  neglectCertainty: {
    ...judged,
    values: certainty("neglect that harms significantly", {
      none: "Those who know the child have thought about it and see no reason to think that neglect harms the child.",
      possible: "Needs go unmet at times, and it is not clear whether that harms the child significantly.",
      suspected:
        "Somebody with a reason, written down, suspects that neglect harms or will harm the child significantly.",
      known:
        "It is established that neglect has harmed the child significantly: examined, recorded, or found by a court.",
    }),
    sources: ["northumberland-level-4", "trafford-level-5"],
    label: "How sure people are of neglect that harms the child significantly",
    question: "Do you already know whether anybody with a reason suspects neglect that harms the child significantly?",
    cinFactors: ["16A"],
    note: "It says how sure people are. What care is missing, and for how long, is recorded apart; so is care that falls short in what is not said, where nobody suspects serious harm. Poverty, illness of a carer and a wait for support are not neglect.",
  },
  emotionalAbuseCertainty: {
    ...judged,
    values: certainty("emotional abuse", {
      none: "Those who know the child have thought about it and see no reason to think of emotional abuse.",
      possible: "Harsh or cold treatment was noticed and may have been a bad day, or is hard to tell from strictness.",
      suspected:
        "Somebody with a reason, written down, suspects lasting ill-treatment that harms the child's development.",
      known:
        "Lasting emotional ill-treatment of the child is established: seen, recorded, or found by enquiries or a court.",
    }),
    sources: ["northumberland-level-4", "buckinghamshire-level-4"],
    label: "How sure people are of emotional abuse",
    question: "Do you already know whether anybody with a reason suspects that the child is emotionally abused?",
    cinFactors: ["17A"],
    note: `${howSureNotHowGrave} What was seen of coldness or harshness is recorded under care at home.`,
  },
  abuseOfUnknownKindCertainty: {
    ...judged,
    values: certainty("abuse of a kind nobody can name", {
      none: "Those who know the child have thought about it and see no reason to think that anybody harms the child.",
      possible: "The child has changed, and harm is one explanation among several.",
      suspected: "Somebody with a reason, written down, suspects that a person harms the child and cannot say how.",
      known: "It is established that a person harmed the child, and not known or not said in which way.",
    }),
    label: "How sure people are of abuse whose kind is not known",
    question: "Do you already know whether anybody with a reason suspects harm to the child without knowing its kind?",
    note: "By a person, and only while the kind is not known or the record does not say it. What the child hinted at or others said without naming it is asked under what was said.",
  },
  otherSignificantHarmCertainty: {
    ...judged,
    values: certainty("significant harm that no other question names", {
      none: "Those who know the child have thought about it and see no such harm or danger.",
      possible: "Something could harm the child seriously one day, it may as well not, and no other question names it.",
      suspected:
        "Somebody with a reason, written down, suspects that the child comes or will come to serious harm by it.",
      known: "The child has come to serious harm by it, or a record says significant harm and does not say which.",
    }),
    label: "How sure people are of significant harm that no other question names",
    question: "Do you already know of significant harm or danger to the child that no other question here names?",
    note: "Look at the other themes first: a person, the home, want of care, other children, online. This is for what is left, such as a dangerous dog, a feud that reaches the house, or a record of significant harm without its kind. Write what it is.",
  },
  beliefLinkedAbuseCertainty: {
    ...judged,
    values: certainty("abuse linked to a belief in spirits, possession or witchcraft", {
      none: "Those who know the child have thought about it and see no reason to think of such abuse.",
      possible: "The child is spoken of as possessed, cursed or bringing bad luck, and no ill-treatment is known.",
      suspected:
        "Somebody with a reason, written down, suspects that the child is ill-treated because of such a belief.",
      known: "Ill-treatment because of such a belief is established: seen, admitted, recorded, or found by a court.",
    }),
    label: "How sure people are of abuse linked to a belief in spirits, possession or witchcraft",
    question:
      "Do you already know whether anybody with a reason suspects that a belief in spirits is used to harm the child?",
    cinFactors: ["23A"],
    sources: ["working-together-2026"],
    note: "It is about ill-treatment. What a family believes is never recorded here and never counts.",
  },
  pastAbuseEffect: {
    kind: "ordered",
    values: effect("abuse that is over and was dealt with", {
      none: "No abuse was dealt with in the past, or the child is well.",
      "early-signs": "Sleep, trust, temper or school suffer now and then, and the adults around the child manage.",
      "affecting-the-child":
        "Fear, low mood, trouble with others or learning come back in most weeks, and the child needs help to get over it.",
      "serious-harm-or-danger":
        "The child cannot lead a child's life for it, or is in danger by it, and the help that is needed is not there.",
    }),
    theme,
    label: "Effect on the child today of abuse that is over and was dealt with",
    question: "Do you already know how abuse that is over and was dealt with affects the child today?",
    nature: "observed",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["social-care", "health", "school", "family"],
    note: "Only where enquiries have ended and the child is safe from it. If it is not known whether anybody looked into it, record it as told or suspected. Nobody asks the child to speak of it again. Domestic abuse that is over is asked under domestic abuse.",
  },
};
