import type { Definitions } from "../fact.js";
import type { Frequency } from "./scales.js";

/** Where and with whom the child lives, where the law itself gives a duty. */
export interface LivingArrangementsFacts {
  /** Whether the child has a home. `child-homeless` is a child of any age without a carer's home to go to. */
  homelessness: "none" | "threatened" | "temporary-housing" | "family-homeless" | "child-homeless";
  /** The housing service found, or is about to find, that the family made itself homeless. The child did not. */
  intentionallyHomelessFound: boolean;
  /** How often the family had to move without planning to. Travelling as a way of life is not this. */
  unplannedMoves: Frequency;
  /** The family is about to be moved, or has to move, within days or weeks. */
  moveComing: boolean;
  /** Lives with a close relative in place of a parent, with an order or without. Many such homes are the best there is. */
  livesWithRelatives: boolean;
  /** Lives, or is to live, 28 days or more with somebody who is not a parent or close relative. A duty, not a suspicion. */
  privatelyFostered: boolean;
  /** An asylum-seeking child without a parent or other adult who is responsible by law or custom. A duty, not a suspicion. */
  unaccompaniedAsylumSeeking: boolean;
  /** Somebody doubts, or has decided against, the age that a young person gives as under 18. It says nothing of who is right. */
  ageDoubted: boolean;
  /** Nobody at hand holds parental responsibility, or nobody knows who does. It says nothing of how well the child is cared for. */
  nobodyWithParentalResponsibility: boolean;
  /** Nobody is there who can or will look after the child, now or within days. */
  noOneToCare: boolean;
  /** The family has no adequate home or cannot meet essential needs. A small income alone is not this. */
  essentialNeedsUnmetThroughDestitution: boolean;
}

const theme = "Where and with whom the child lives";

export const livingArrangements: Definitions<LivingArrangementsFacts> = {
  homelessness: {
    kind: "choice",
    values: [
      { value: "none", label: "has a home", means: "The child has a home and nothing is known to threaten it." },
      {
        value: "threatened",
        label: "may soon lose the home",
        means:
          "Notice, eviction, arrears, a falling-out, flight from somebody violent or the end of care may leave the child or the family without a home within weeks, and nothing else is found.",
      },
      {
        value: "temporary-housing",
        label: "in temporary housing with the family",
        means: "A council or charity has put the family up for the time being: a hotel, a hostel, a refuge or a flat.",
      },
      {
        value: "family-homeless",
        label: "homeless together with the family",
        means:
          "The family has no place of its own and nobody has found one: on sofas, in a car, outside, or out tonight.",
      },
      {
        value: "child-homeless",
        label: "homeless without the family",
        means:
          "The child has been put out, has left or cannot go back, and stays with friends, in a hostel or outside.",
      },
    ],
    theme,
    label: "Whether the child has a home",
    question: "Do you already know whether the child has a home, or may soon lose it?",
    nature: "status",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["housing", "family", "school", "social-care", "child"],
    sources: ["kent-support-levels", "buckinghamshire-level-3", "buckinghamshire-level-4", "southwark-2009"],
    note: "A homeless child of 16 or 17 is entitled to an assessment by children's social care, not by housing alone. A child who could go home and stays for weeks with another family is asked about under private fostering.",
  },
  intentionallyHomelessFound: {
    kind: "boolean",
    theme,
    label: "The housing service has found, or is about to find, that the family made itself homeless",
    labelWhenFalse: "The housing service has not found that the family made itself homeless",
    question: "Do you already know whether the housing service found that the family made itself homeless?",
    nature: "status",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["housing", "family", "social-care"],
    sources: ["housing-act-1996", "buckinghamshire-level-3"],
    note: "A term of housing law (intentionally homeless), and a decision that can be reviewed. It says nothing of how the child is cared for, and the child did nothing.",
  },
  unplannedMoves: {
    kind: "ordered",
    values: [
      {
        value: "never",
        label: "no unplanned move of home",
        means:
          "No move in the last 12 months, or the family planned it, travels as its way of life or for seasonal work.",
      },
      {
        value: "once",
        label: "one unplanned move of home",
        means: "One move in the last 12 months that the family did not plan: evicted, fled, or moved on by a council.",
      },
      {
        value: "occasional",
        label: "two unplanned moves of home within a year",
        means: "Two such moves in the last 12 months, and school and doctor kept up.",
      },
      {
        value: "regular",
        label: "three or four unplanned moves of home within a year",
        means: "Three or four such moves in the last 12 months, or two with a new school each time.",
      },
      {
        value: "persistent",
        label: "unplanned moves of home again and again",
        means: "Five or more such moves in the last 12 months, or so many that no school or doctor holds the records.",
      },
    ],
    theme,
    label: "How often the family had to move home without planning to",
    question: "Do you already know how often the family had to move home without planning to?",
    nature: "observed",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["school", "health", "housing", "family", "social-care"],
    sources: ["northumberland-level-4", "buckinghamshire-level-3", "milton-keynes-temporary-accommodation"],
    note: "Say who moved the family: often a landlord, a council or an abuser. A family that cannot be found is asked about elsewhere.",
  },
  moveComing: {
    kind: "boolean",
    theme,
    label: "The family is about to move or be moved within days or weeks",
    labelWhenFalse: "No move is expected",
    question: "Do you already know whether the family is about to move or be moved?",
    nature: "reported",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["housing", "family", "school", "health", "social-care"],
    note: "To another hotel, area or relative. Losing the home with nothing else found is asked under having a home.",
  },
  livesWithRelatives: {
    kind: "boolean",
    theme,
    label: "The child lives with a close relative in place of a parent",
    labelWhenFalse: "The child does not live with a close relative in place of a parent",
    question: "Do you already know whether the child lives with a close relative in place of a parent?",
    nature: "status",
    direction: "neutral",
    howToAnswer: "own-records",
    whoKnows: ["school", "health", "family", "social-care"],
    sources: ["childrens-wellbeing-and-schools-act-2026"],
    note: "Grandparent, brother, sister, uncle, aunt or step-parent, by agreement or under an order. Also called kinship care. With anybody else for 28 days or more it is private fostering.",
  },
  privatelyFostered: {
    kind: "boolean",
    theme,
    label: "The child lives or will live 28 days or more with somebody who is not a parent or close relative",
    labelWhenFalse: "The child lives with a parent, a close relative, or where a council has placed the child",
    question: "Do you already know whether the child lives with somebody who is not a parent or close relative?",
    nature: "status",
    direction: "neutral",
    howToAnswer: "own-records",
    whoKnows: ["school", "health", "social-care", "family"],
    sources: ["private-fostering-regulations-2005", "kent-private-fostering", "bristol-level-3"],
    cinFactors: ["8B", "8C", "8D", "8E", "8F"],
    note: "Close: grandparent, brother, sister, uncle, aunt, step-parent. For under-16s, or under-18s if disabled. If nobody knows for how long, leave it open and ask. A child put out of home with nowhere to go back to is homeless as well. It accuses nobody.",
  },
  unaccompaniedAsylumSeeking: {
    kind: "boolean",
    theme,
    label: "The child seeks asylum without a parent or other responsible adult",
    labelWhenFalse: "The child does not seek asylum without a parent or other responsible adult",
    question: "Do you already know whether the child came here to seek asylum without a responsible adult?",
    nature: "status",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["social-care", "police", "school"],
    sources: ["northumberland-level-4", "buckinghamshire-level-4"],
    cinFactors: ["9A"],
    note: "It gives the council a duty to look after the child. It is no finding of harm. If the age is not certain, say what the child says of it and leave the rest to children's social care.",
  },
  ageDoubted: {
    kind: "boolean",
    theme,
    label: "Somebody treats as an adult, or doubts the age of, a young person who says that they are under 18",
    labelWhenFalse: "Nobody doubts that the young person is under 18",
    question: "Do you already know whether somebody doubts the age that the young person gives?",
    nature: "status",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["social-care", "police", "school", "housing"],
    sources: ["croydon-2017", "coram-age-assessment"],
    note: "Lodged or held with adults although they say that they are a child, or told that they look older. Give the age that they give. Nobody who refers decides the age.",
  },
  nobodyWithParentalResponsibility: {
    kind: "boolean",
    theme,
    label: "Nobody at hand seems to hold parental responsibility for the child",
    labelWhenFalse: "Somebody who holds parental responsibility is at hand",
    question: "Do you already know whether somebody at hand holds parental responsibility for the child?",
    nature: "reported",
    direction: "neutral",
    howToAnswer: "own-records",
    whoKnows: ["school", "social-care", "court", "family"],
    note: "Parents abroad, dead or unknown, and a carer without an order. It says nothing of the care. That nobody looks after the child is asked apart.",
  },
  noOneToCare: {
    kind: "boolean",
    theme,
    label: "Nobody is there who can or will look after the child",
    labelWhenFalse: "Somebody is there who can and will look after the child",
    question: "Do you already know whether nobody is there who can or will look after the child?",
    nature: "reported",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["school", "health", "police", "social-care", "family"],
    sources: ["essex-effective-support", "buckinghamshire-level-4"],
    note: "Lost or abandoned, living at a workplace or on the street, no living carer, or every carer prevented, whether or not for good and for whatever reason. A carer who went away for days and left the children to one another or to neighbours who look in is this; an evening without a sitter is asked with being left alone.",
  },
  essentialNeedsUnmetThroughDestitution: {
    kind: "boolean",
    theme,
    label: "The family has no adequate home or cannot meet the child's essential needs",
    labelWhenFalse: "The family has a home and can meet the child's essential needs",
    question: "Do you already know whether the family is without the means for food, warmth or a home?",
    nature: "reported",
    direction: "harm",
    howToAnswer: "parent-if-safe",
    whoKnows: ["school", "health", "housing", "family", "social-care"],
    sources: ["nrpf-network"],
    note: "It is a lack of means, not of care. Immigration status and a small income are not this by themselves.",
  },
};
