import type { Definitions } from "../fact.js";

/** What others have said of harm to the child, and of whom. Whether it is true is for others to find out. */
export interface AllegationFacts {
  /** Somebody other than the child says, or a person admits, that an adult or somebody at home hurts or hurt the child. */
  allegationOfPhysicalAbuse: boolean;
  /** Somebody other than the child says, or a person admits, that the child is or was sexually abused. */
  allegationOfSexualAbuse: boolean;
  /** Somebody other than the child says, or a person admits, that the child is or was neglected or emotionally abused. */
  allegationOfNeglectOrEmotionalAbuse: boolean;
  /** Somebody other than the child says, or a person admits, that somebody harms the child, and does not say how. */
  allegationOfUnknownKind: boolean;
  /** The person said to harm the child can reach the child: lives there, visits, collects, teaches, writes. */
  allegedPersonHasAccess: boolean;
  /** The person said to harm works or volunteers with children anywhere. Their own child counts as well as others'. */
  allegedPersonWorksWithChildren: boolean;
  /** When the harm that is spoken of last was. That it was long ago does not mean that no child is at risk. */
  allegedHarmWhen: "this-week" | "recent" | "past";
  /** A baby or child of the household has lately been seriously harmed, has died in unexplained circumstances, or was abandoned. */
  childSeriouslyHarmedDiedOrAbandoned: boolean;
  /** A worry about how somebody in a position of trust behaves towards the child. It may fall short of an allegation. */
  positionOfTrustConcern: boolean;
}

const theme = "What the child or others have said";

const told = {
  kind: "boolean",
  theme,
  nature: "reported",
  direction: "harm",
  howToAnswer: "already-known",
} as const;

const notForYouToTest =
  "Whether it is true is for children's social care and the police to find out, not for the person told.";

export const allegation: Definitions<AllegationFacts> = {
  allegationOfPhysicalAbuse: {
    ...told,
    label: "Somebody other than the child says or admits that an adult or somebody at home hurts or hurt the child",
    labelWhenFalse:
      "Nobody other than the child says or admits that an adult or somebody at home hurts or hurt the child",
    question:
      "Do you already know whether anybody other than the child says that an adult or somebody at home hurts the child?",
    whoKnows: ["school", "health", "family", "police", "social-care"],
    cinFactors: ["18C"],
    sources: ["buckinghamshire-level-4"],
    note: `${notForYouToTest} A carer who says that he or she hurt the child is this. A smack with the open hand that left no mark is asked apart.`,
  },
  allegationOfSexualAbuse: {
    ...told,
    label: "Somebody other than the child says or admits that the child is or was sexually abused",
    labelWhenFalse: "Nobody other than the child says or admits that the child is or was sexually abused",
    question:
      "Do you already know whether anybody other than the child says or admits that the child is sexually abused?",
    whoKnows: ["school", "health", "family", "police", "social-care"],
    cinFactors: ["19C"],
    sources: ["buckinghamshire-level-4"],
    note: notForYouToTest,
  },
  allegationOfNeglectOrEmotionalAbuse: {
    ...told,
    label: "Somebody other than the child says or admits that the child is or was neglected or emotionally abused",
    labelWhenFalse:
      "Nobody other than the child says or admits that the child is or was neglected or emotionally abused",
    question:
      "Do you already know whether anybody other than the child says that the child is neglected or ill-treated?",
    whoKnows: ["school", "health", "family", "police", "social-care"],
    cinFactors: ["16A", "17A"],
    sources: ["buckinghamshire-level-4"],
    note: `${notForYouToTest} By a neighbour, relative or stranger. What you saw yourself, record as what you saw.`,
  },
  allegationOfUnknownKind: {
    ...told,
    label: "Somebody other than the child says or admits that somebody harms the child, and does not say how",
    labelWhenFalse: "Nobody other than the child says or admits that somebody harms the child without saying how",
    question: "Do you already know whether anybody other than the child says that the child is harmed, and not how?",
    whoKnows: ["school", "health", "family", "police", "social-care"],
    sources: ["buckinghamshire-level-4"],
    note: `${notForYouToTest} Only while the kind is not said. That an adult is said to be a danger to children in general is asked apart.`,
  },
  allegedPersonHasAccess: {
    ...told,
    label: "The person said to harm the child, or to be a danger, can reach the child",
    labelWhenFalse: "The person said to harm the child, or to be a danger, cannot reach the child",
    question: "Do you already know whether the person said to harm the child, or to be a danger, can reach the child?",
    whoKnows: ["school", "family", "police", "social-care"],
    sources: ["tees-non-recent-abuse", "doncaster-non-recent-abuse"],
    note: "Only where the child or somebody else said that a person does or did harm, or is a danger to children. Living there, visiting, collecting, teaching, coaching, calling and messaging all count. Whether that person is on record as a danger is asked apart.",
  },
  allegedPersonWorksWithChildren: {
    ...told,
    label: "The person said to harm works or volunteers with children",
    labelWhenFalse: "The person said to harm does not work or volunteer with children",
    question: "Do you already know whether the person said to harm works or volunteers with children?",
    whoKnows: ["school", "family", "police", "social-care"],
    sources: ["sheffield-allegations", "luton-allegations", "tower-hamlets-allegations"],
    note: "Paid or not, in any setting, foster carers and supply staff too. Only where harm to a child is said of that person, whichever child it was. A worry that falls short of it is asked apart.",
  },
  allegedHarmWhen: {
    kind: "choice",
    values: [
      {
        value: "this-week",
        label: "harm said to be going on, or of the last seven days",
        means: "What is spoken of goes on, or last happened within the past seven days.",
      },
      {
        value: "recent",
        label: "harm said to be recent",
        means: "It last happened more than seven days and less than about three months ago.",
      },
      {
        value: "past",
        label: "harm said to be longer ago",
        means: "It last happened about three months ago or longer, as far as is known.",
      },
    ],
    theme,
    label: "When the harm that is spoken of last was",
    question: "Do you already know when the harm that is spoken of last was?",
    nature: "reported",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["school", "health", "police", "social-care"],
    sources: ["tees-non-recent-abuse", "doncaster-non-recent-abuse"],
    note: "The last time, as far as it was said. It decides how fast evidence is kept and who else is thought of, never the level. Do not ask the child for dates. Whether the person can still reach the child is asked apart.",
  },
  childSeriouslyHarmedDiedOrAbandoned: {
    ...told,
    label: "A child of the household was lately seriously harmed, has died without explanation, or was abandoned",
    labelWhenFalse:
      "No child of the household was lately seriously harmed, has died without explanation, or was abandoned",
    question:
      "Do you already know whether a child of the household was lately seriously harmed, abandoned, or has died?",
    whoKnows: ["police", "health", "social-care"],
    sources: ["sussex-serious-harm"],
    note: "This child or another of the household, in the last weeks or while it is still looked into. Earlier deaths and earlier children are asked apart. A death that is medically explained is not this. Families who have lost a child deserve particular care.",
  },
  positionOfTrustConcern: {
    ...told,
    label: "There is a worry about how an adult in a position of trust behaves towards the child",
    labelWhenFalse: "There is no worry about how an adult in a position of trust behaves towards the child",
    question: "Do you already know whether anybody worries about how an adult in a position of trust treats the child?",
    whoKnows: ["school", "family", "police", "social-care"],
    sources: ["sheffield-allegations", "tower-hamlets-allegations"],
    note: "A teacher, coach, group leader, care worker or police officer, for example, who sends private messages, gives lifts or presents, keeps secrets or touches as the role does not allow. Nobody says that the person harmed the child: that is an allegation, and so is a grab or a push that somebody saw.",
  },
};
