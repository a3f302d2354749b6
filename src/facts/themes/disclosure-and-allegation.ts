import type { Definitions } from "../fact.js";

/** What the child or somebody else has said. It is recorded in the words used, and not tested by whoever hears it. */
export interface DisclosureAndAllegationFacts {
  /** The child has said, shown or written that an adult, or somebody at home, hurts or hurt the child. Not a playground quarrel. */
  disclosedPhysicalAbuse: boolean;
  /** The child has said, shown or written that somebody does or did something sexual to the child. */
  disclosedSexualAbuse: boolean;
  /** The child has said, shown or written of being frightened, humiliated or rejected by a carer or other adult. Bullying is apart. */
  disclosedEmotionalAbuse: boolean;
  /** The child has said, shown or written of going without food, care, a safe home or somebody there. */
  disclosedNeglect: boolean;
  /** Somebody other than the child says, or a person admits, that an adult or somebody at home hurts or hurt the child. */
  allegationOfPhysicalAbuse: boolean;
  /** Somebody other than the child says, or a person admits, that the child is or was sexually abused. */
  allegationOfSexualAbuse: boolean;
  /** Somebody other than the child says, or a person admits, that the child is or was neglected or emotionally abused. */
  allegationOfNeglectOrEmotionalAbuse: boolean;
  /** The person said to harm the child can reach the child: lives there, visits, collects, teaches, writes. */
  allegedPersonHasAccess: boolean;
  /** The person said to harm works or volunteers with children anywhere. Their own child counts as well as others'. */
  allegedPersonWorksWithChildren: boolean;
  /** When the harm that is spoken of was. `past-without-access` does not mean that no child is at risk. */
  allegedHarmWhen: "current" | "recent" | "past-with-access" | "past-without-access";
  /** A baby or child of the household was seriously harmed, has died in unexplained circumstances, or was abandoned. */
  childSeriouslyHarmedDiedOrAbandoned: boolean;
  /** How sexual abuse came to be known. Some reports depend on it; no level may. */
  csaKnowledge: "told-by-child" | "told-by-abuser" | "seen" | "image-or-recording" | "told-by-others" | "suspected";
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

const inTheChildsWords =
  "Write down the words used and when. Do not ask for more, and do not ask the child to say it again.";

const notForYouToTest =
  "Whether it is true is for children's social care and the police to find out, not for the person told.";

export const disclosureAndAllegation: Definitions<DisclosureAndAllegationFacts> = {
  disclosedPhysicalAbuse: {
    ...told,
    label: "The child has said or shown that an adult or somebody at home hurts or hurt the child",
    labelWhenFalse: "The child has not said or shown that an adult or somebody at home hurts or hurt the child",
    question: "Do you already know whether the child has told somebody of being hurt by an adult or at home?",
    whoKnows: ["school", "health", "family", "social-care", "police"],
    cinFactors: ["18B", "18C"],
    note: `${inTheChildsWords} What other children do at school or outside is recorded as harm between children.`,
  },
  disclosedSexualAbuse: {
    ...told,
    label: "The child has said or shown that somebody does or did something sexual to the child",
    labelWhenFalse: "The child has not said or shown that anybody does or did something sexual to the child",
    question: "Do you already know whether the child has told somebody of something sexual done to the child?",
    whoKnows: ["school", "health", "family", "social-care", "police"],
    cinFactors: ["19B", "19C"],
    note: `${inTheChildsWords} Adult or child, at home, elsewhere or online. Curiosity between young children is not this.`,
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
    note: inTheChildsWords,
  },
  disclosedNeglect: {
    ...told,
    label: "The child has said or shown that food, care, a safe home or somebody there is missing",
    labelWhenFalse: "The child has not said or shown that food, care, a safe home or somebody there is missing",
    question: "Do you already know whether the child has told somebody of going without food, care or somebody there?",
    whoKnows: ["school", "health", "family", "social-care"],
    cinFactors: ["16A"],
    note: inTheChildsWords,
  },
  allegationOfPhysicalAbuse: {
    ...told,
    label: "Somebody other than the child says or admits that an adult or somebody at home hurts or hurt the child",
    labelWhenFalse:
      "Nobody other than the child says or admits that an adult or somebody at home hurts or hurt the child",
    question:
      "Do you already know whether anybody other than the child says that an adult or somebody at home hurts the child?",
    whoKnows: ["school", "health", "family", "police", "social-care"],
    cinFactors: ["18C"],
    note: notForYouToTest,
  },
  allegationOfSexualAbuse: {
    ...told,
    label: "Somebody other than the child says or admits that the child is or was sexually abused",
    labelWhenFalse: "Nobody other than the child says or admits that the child is or was sexually abused",
    question:
      "Do you already know whether anybody other than the child says or admits that the child is sexually abused?",
    whoKnows: ["school", "health", "family", "police", "social-care"],
    cinFactors: ["19C"],
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
    note: notForYouToTest,
  },
  allegedPersonHasAccess: {
    ...told,
    label: "The person said to harm the child can reach the child",
    labelWhenFalse: "The person said to harm the child cannot reach the child",
    question: "Do you already know whether the person said to harm the child can reach the child?",
    whoKnows: ["school", "family", "police", "social-care"],
    note: "Living there, visiting, collecting, teaching, coaching, calling and messaging all count.",
  },
  allegedPersonWorksWithChildren: {
    ...told,
    label: "The person said to harm works or volunteers with children",
    labelWhenFalse: "The person said to harm does not work or volunteer with children",
    question: "Do you already know whether the person said to harm works or volunteers with children?",
    whoKnows: ["school", "family", "police", "social-care"],
    note: "Paid or not, in any setting. It concerns the person of whom harm is alleged, whichever child was harmed.",
  },
  allegedHarmWhen: {
    kind: "choice",
    values: [
      {
        value: "current",
        label: "harm said to be going on",
        means: "What is spoken of is going on, or was this week.",
      },
      {
        value: "recent",
        label: "harm said to be recent",
        means: "What is spoken of was in the last three months or so.",
      },
      {
        value: "past-with-access",
        label: "harm said to be past, by a person who can still reach the child",
        means: "It was longer ago, and the person named can still reach this child.",
      },
      {
        value: "past-without-access",
        label: "harm said to be past, by a person who can no longer reach the child",
        means: "It was longer ago, and the person named cannot reach this child; other children may still be reached.",
      },
    ],
    theme,
    label: "When the harm that is spoken of was",
    question: "Do you already know when the harm that is spoken of was?",
    nature: "reported",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["school", "health", "police", "social-care"],
  },
  childSeriouslyHarmedDiedOrAbandoned: {
    ...told,
    label: "A child of the household was seriously harmed, has died without explanation, or was abandoned",
    labelWhenFalse: "No child of the household was seriously harmed, has died without explanation, or was abandoned",
    question: "Do you already know whether a child of the household was seriously harmed, abandoned, or has died?",
    whoKnows: ["police", "health", "social-care"],
    note: "A death that is medically explained is not this. Families who have lost a child deserve particular care.",
  },
  csaKnowledge: {
    kind: "choice",
    values: [
      { value: "told-by-child", label: "sexual abuse told by the child", means: "The child said, wrote or showed it." },
      { value: "told-by-abuser", label: "sexual abuse admitted", means: "The person who did it said or wrote so." },
      { value: "seen", label: "sexual abuse seen", means: "Somebody saw it happen." },
      {
        value: "image-or-recording",
        label: "sexual abuse in an image or recording",
        means: "An image or recording of it exists. Nobody opens, copies or sends it on.",
      },
      { value: "told-by-others", label: "sexual abuse told by others", means: "Another person said or wrote it." },
      {
        value: "suspected",
        label: "sexual abuse suspected from signs",
        means: "Nobody told of it; signs point to it.",
      },
    ],
    theme,
    label: "How sexual abuse came to be known",
    question: "Do you already know how the sexual abuse came to be known?",
    nature: "reported",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["school", "health", "police", "social-care"],
    readBy: "duties",
  },
  positionOfTrustConcern: {
    ...told,
    label: "There is a worry about how an adult in a position of trust behaves towards the child",
    labelWhenFalse: "There is no worry about how an adult in a position of trust behaves towards the child",
    question: "Do you already know whether anybody worries about how an adult in a position of trust treats the child?",
    whoKnows: ["school", "family", "police", "social-care"],
    note: "A teacher, coach, group leader, care worker or police officer, for example. It may fall short of an allegation.",
  },
};
