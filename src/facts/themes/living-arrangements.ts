import type { Definitions } from "../fact.js";

/** Where and with whom the child lives, where the law itself gives a duty. */
export interface LivingArrangementsFacts {
  /** Whether the child has a home. `child-homeless` is a child of any age without a carer's home to go to. */
  homelessness: "none" | "threatened" | "family-homeless" | "child-homeless";
  /** Lives, or is to live, 28 days or more with somebody who is not a parent or close relative. A duty, not a suspicion. */
  privatelyFostered: boolean;
  /** An asylum-seeking child without a parent or other adult who is responsible by law or custom. A duty, not a suspicion. */
  unaccompaniedAsylumSeeking: boolean;
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
        means: "Notice, eviction, arrears or a falling-out may cost the child or the family the home within weeks.",
      },
      {
        value: "family-homeless",
        label: "homeless together with the family",
        means: "The family has no home of its own: no roof, with friends, or placed in emergency accommodation.",
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
    note: "A homeless child of 16 or 17 is entitled to an assessment by children's social care, not by housing alone.",
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
    cinFactors: ["8B", "8C", "8D", "8E", "8F"],
    note: "Close: grandparent, brother, sister, uncle, aunt, step-parent. For under-16s, or under-18s if disabled. It accuses nobody.",
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
    cinFactors: ["9A"],
    note: "It gives the council a duty to look after the child. It is no finding of harm.",
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
    note: "Lost or abandoned, no living carer, or every carer prevented, whether or not for good and for whatever reason.",
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
    note: "It is a lack of means, not of care. Immigration status and a small income are not this by themselves.",
  },
};
