import type { Definitions } from "../fact.js";

/** What the child has said or shown. It is recorded in the words used, and not tested by whoever hears it. */
export interface DisclosureFacts {
  /** The child has said, shown or written that an adult, or somebody at home, hurts or hurt the child. Not a playground quarrel. */
  disclosedPhysicalAbuse: boolean;
  /** The child has said, shown or written that somebody does or did something sexual to the child. */
  disclosedSexualAbuse: boolean;
  /** The child has said, shown or written of being frightened, humiliated or rejected by a carer or other adult. Bullying is apart. */
  disclosedEmotionalAbuse: boolean;
  /** The child has said, shown or written of going without food, care, a safe home or somebody there. */
  disclosedNeglect: boolean;
  /** The child has spoken or shown that something is wrong and has not said what, or not how somebody does harm. */
  disclosedWithoutDetail: "none" | "hinted" | "said-harmed";
  /** The child does not want to go home, or is afraid of home or of a person, and has not said why. */
  unwillingToGoHome: "none" | "reluctant" | "afraid";
  /** The child has taken back what was said. It happens often, for many reasons, and changes no level. */
  childTookItBack: boolean;
  /** How often the child is smacked as a punishment, with the open hand and without a mark. Anything harder is told or alleged abuse. */
  physicalPunishment: "never" | "occasional" | "regular";
}

const theme = "What the child or others have said";

const told = {
  kind: "boolean",
  theme,
  nature: "reported",
  direction: "harm",
  howToAnswer: "already-known",
} as const;

const inTheChildsWords =
  "Write down the words used and when. Do not ask for more, and do not ask the child to say it again. Taken back later, it was still said.";

export const disclosure: Definitions<DisclosureFacts> = {
  disclosedPhysicalAbuse: {
    ...told,
    label: "The child has said or shown that an adult or somebody at home hurts or hurt the child",
    labelWhenFalse: "The child has not said or shown that an adult or somebody at home hurts or hurt the child",
    question: "Do you already know whether the child has told somebody of being hurt by an adult or at home?",
    whoKnows: ["school", "health", "family", "social-care", "police"],
    cinFactors: ["18B", "18C"],
    sources: ["buckinghamshire-level-4", "trafford-level-5", "surrey-physical-punishment"],
    note: `${inTheChildsWords} A belt or other object, a fist, a kick, a shake, a burn, a blow to the head, or a mark left is this, also as a punishment. A smack with the open hand that left no mark is asked apart. What other children do at school or outside is harm between children.`,
  },
  disclosedSexualAbuse: {
    ...told,
    label: "The child has said or shown that somebody does or did something sexual to the child",
    labelWhenFalse: "The child has not said or shown that anybody does or did something sexual to the child",
    question: "Do you already know whether the child has told somebody of something sexual done to the child?",
    whoKnows: ["school", "health", "family", "social-care", "police"],
    cinFactors: ["19B", "19C"],
    sources: ["buckinghamshire-level-4", "trafford-level-5", "kent-support-levels"],
    note: `${inTheChildsWords} Words that may well mean it count: a secret touch, or a game or tickling that the child does not like. Adult or child, at home, elsewhere or online. Curiosity between young children is not this.`,
  },
  disclosedEmotionalAbuse: {
    ...told,
    label: "The child has said or shown that a carer or other adult frightens, humiliates or rejects the child",
    labelWhenFalse:
      "The child has not said or shown that a carer or other adult frightens, humiliates or rejects the child",
    question:
      "Do you already know whether the child has told of being frightened, humiliated or rejected by a carer or adult?",
    whoKnows: ["school", "health", "family", "social-care"],
    cinFactors: ["17A"],
    sources: ["buckinghamshire-level-4", "trafford-level-5"],
    note: `${inTheChildsWords} What adults have seen of coldness or harshness is recorded under care at home.`,
  },
  disclosedNeglect: {
    ...told,
    label: "The child has said or shown that food, care, a safe home or somebody there is missing",
    labelWhenFalse: "The child has not said or shown that food, care, a safe home or somebody there is missing",
    question: "Do you already know whether the child has told somebody of going without food, care or somebody there?",
    whoKnows: ["school", "health", "family", "social-care"],
    cinFactors: ["16A"],
    sources: ["buckinghamshire-level-4", "trafford-level-5"],
    note: `${inTheChildsWords} What adults have seen of care that is missing is recorded under neglect. Going without for want of money is recorded under money.`,
  },
  disclosedWithoutDetail: {
    kind: "ordered",
    values: [
      {
        value: "none",
        label: "has not hinted at harm left unnamed",
        means: "The child has said nothing of the kind, or has said what happened, which is recorded under its kind.",
      },
      {
        value: "hinted",
        label: "has hinted that something happened and not said what",
        means: "The child said or showed that something happened or is wrong, and did not say that a person does harm.",
      },
      {
        value: "said-harmed",
        label: "has said that somebody does harm and not said how",
        means:
          "The child said or showed that a person hurts, harms or frightens the child, and did not say in what way.",
      },
    ],
    theme,
    label: "What the child has said of harm without naming it",
    question: "Do you already know whether the child has hinted at harm without saying what it is?",
    nature: "reported",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["school", "health", "family", "social-care", "police"],
    sources: ["buckinghamshire-level-4"],
    note: `${inTheChildsWords} Once the child has named the kind, record it under that kind and not here.`,
  },
  unwillingToGoHome: {
    kind: "ordered",
    values: [
      {
        value: "none",
        label: "goes home as usual",
        means: "The child goes home, and to the people there, as usual.",
      },
      {
        value: "reluctant",
        label: "does not want to go home and has not said why",
        means: "The child lingers, asks to stay or says so, and shows no fear.",
      },
      {
        value: "afraid",
        label: "afraid to go home, or of a certain person, and has not said why",
        means: "The child cries, hides, freezes, begs or says that he or she is afraid of home or of a certain person.",
      },
    ],
    theme,
    label: "Whether the child is unwilling or afraid to go home",
    question: "Do you already know whether the child does not want to go home, or is afraid to?",
    nature: "observed",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["school", "health", "family", "police"],
    note: "As seen, without asking why. Where the child said why, record that as well. Going missing from home is asked apart.",
  },
  childTookItBack: {
    kind: "boolean",
    theme,
    label: "The child has taken back what was said",
    labelWhenFalse: "The child has not taken back what was said",
    question: "Do you already know whether the child has taken back what was said, or called it a joke?",
    nature: "reported",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["school", "health", "family", "social-care", "police"],
    readBy: "duties",
    sources: ["plymouth-retraction"],
    note: "Also where the child calls it a joke, a dream or a lie, or a parent says that the child does. What was said first stays recorded as said. Nobody asks the child which of the two is so.",
  },
  physicalPunishment: {
    kind: "ordered",
    values: [
      {
        value: "never",
        label: "not known to be smacked",
        means: "Nobody who knows the family has seen or heard that the child is smacked.",
      },
      {
        value: "occasional",
        label: "smacked now and then, without a mark",
        means: "Now and then, on hand, leg or bottom, with the open hand, with no mark left and no fear seen.",
      },
      {
        value: "regular",
        label: "smacked often, without a mark",
        means:
          "In most weeks or for small things, or the child flinches or fears it; still with the open hand and no mark.",
      },
    ],
    theme,
    label: "How often the child is smacked as a punishment, with the open hand and without a mark",
    question:
      "Do you already know whether the child is smacked as a punishment, with the open hand and without a mark?",
    nature: "reported",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["school", "health", "family", "social-care"],
    cinFactors: ["18C"],
    sources: ["surrey-physical-punishment", "barnet-physical-punishment", "children-act-2004"],
    note: "Whoever says so. An object, a fist, a kick, a shake, a blow to the head or a mark left is not this: record that as told or alleged physical abuse. It is no question of where a family comes from.",
  },
};
