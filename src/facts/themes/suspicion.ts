import type { Definitions } from "../fact.js";
import type { Certainty } from "./scales.js";
import { certainty } from "./scales.js";

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
  /** How sure people are of abuse linked to a belief, such as in possession or witchcraft. A belief or faith is never this. */
  beliefLinkedAbuseCertainty: Certainty;
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
  "It says how sure people are, not how grave it is. Who suspects it and why is written down. What the child or others said is recorded apart.";

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
    label: "How sure people are of physical abuse",
    question:
      "Do you already know whether anybody with a reason suspects that an adult or somebody at home hurts the child?",
    cinFactors: ["18C"],
    note: howSureNotHowGrave,
  },
  sexualAbuseCertainty: {
    ...judged,
    values: certainty("sexual abuse", {
      none: "Those who know the child have thought about it and see no reason to think of sexual abuse.",
      possible: "Something the child does, knows or avoids was noticed that has ordinary explanations as well.",
      suspected: "Somebody with a reason, written down, suspects that the child is or was sexually abused.",
      known: "Sexual abuse is established: seen, admitted, recorded, or found by enquiries or a court.",
    }),
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
    label: "How sure people are of neglect that harms the child significantly",
    question: "Do you already know whether anybody with a reason suspects neglect that harms the child significantly?",
    cinFactors: ["16A"],
    note: "It says how sure people are. What care is missing, and for how long, is recorded apart. Poverty, illness of a carer and a wait for support are not neglect.",
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
    label: "How sure people are of emotional abuse",
    question: "Do you already know whether anybody with a reason suspects that the child is emotionally abused?",
    cinFactors: ["17A"],
    note: howSureNotHowGrave,
  },
  abuseOfUnknownKindCertainty: {
    ...judged,
    values: certainty("abuse of a kind nobody can name", {
      none: "Those who know the child have thought about it and see no reason to think that anybody harms the child.",
      possible: "The child has changed, and harm is one explanation among several.",
      suspected: "Somebody with a reason, written down, suspects that a person harms the child and cannot say how.",
      known: "It is established that a person harmed the child, and not yet in which way.",
    }),
    label: "How sure people are of abuse whose kind is not known",
    question: "Do you already know whether anybody with a reason suspects harm to the child without knowing its kind?",
    note: "Only while the kind is not known. Once it is, record it under that kind.",
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
    note: "It is about ill-treatment. What a family believes is never recorded here and never counts.",
  },
};
