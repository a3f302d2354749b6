import type { Definitions } from "../fact.js";

/** What is said of an injury, and whether there were others. */
export interface InjuryAccountFacts {
  /** How the account fits, as it was offered. Nobody is asked to test it. */
  injuryExplanation: "consistent" | "inconsistent" | "changing" | "no-explanation";
  /** How often marks or injuries were noted before this one. Everyday knocks of a child who runs about do not count. */
  repeatedInjuries: "never" | "once" | "occasional" | "regular";
}

const theme = "Injury";

const whenInjured = { fact: "injuryPresent", operator: "equal", value: true } as const;

export const injuryAccount: Definitions<InjuryAccountFacts> = {
  injuryExplanation: {
    kind: "choice",
    values: [
      {
        value: "consistent",
        label: "account fits the injury and the child",
        means: "One account was offered, and nothing seen of the injury or known of the child speaks against it.",
      },
      {
        value: "inconsistent",
        label: "account does not fit the injury or the child",
        means:
          "An account was offered, and the place, size, age of the injury or what the child can do speaks against it.",
      },
      {
        value: "changing",
        label: "account changes",
        means: "Two or more accounts were offered, by one person or several, that cannot all be so.",
      },
      {
        value: "no-explanation",
        label: "no account offered",
        means: "A carer who should know came for help or spoke of it and had no account, or the child will not say.",
      },
    ],
    theme,
    label: "How the account of the injury fits",
    question: "Do you already know how the account that was offered fits the injury?",
    nature: "judgement",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["health", "school", "social-care"],
    appliesWhen: whenInjured,
    sources: ["nice-cg89", "buckinghamshire-level-4", "harrow-thresholds-2016"],
    note: "As it was offered. A child who says that he fell has offered an account. Where nobody has spoken of it yet, leave this open. Do not ask the child or a carer again in order to answer this. A delay in getting help speaks against an account.",
  },
  repeatedInjuries: {
    kind: "ordered",
    values: [
      {
        value: "never",
        label: "no earlier marks or injuries noted",
        means: "No earlier mark or injury was written down, or only everyday knocks on shin, knee, elbow or forehead.",
      },
      {
        value: "once",
        label: "one earlier mark or injury noted",
        means: "One earlier mark or injury in the last 12 months that was more than an everyday knock.",
      },
      {
        value: "occasional",
        label: "two or three earlier marks or injuries noted",
        means: "Two or three in the last 12 months, each more than an everyday knock.",
      },
      {
        value: "regular",
        label: "marks or injuries noted again and again",
        means: "Four or more in the last 12 months, each more than an everyday knock.",
      },
    ],
    theme,
    label: "How often marks or injuries were noted before",
    question: "Do you already know how often marks or injuries of the child were noted in the last 12 months?",
    nature: "measured",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["school", "health", "social-care"],
    sources: ["nspcc-emergency-care-reviews"],
    note: "From records, without the injury of today. Visits to an emergency department are asked apart. Count neither cuts a child made nor fits, sport or a known condition that bruises easily.",
  },
};
