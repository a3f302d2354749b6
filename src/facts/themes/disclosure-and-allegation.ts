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
  /** The child has spoken or shown that something is wrong and has not said what, or not how somebody does harm. */
  disclosedWithoutDetail: "none" | "hinted" | "said-harmed";
  /** The child does not want to go home, or is afraid of home or of a person, and has not said why. */
  unwillingToGoHome: "none" | "reluctant" | "afraid";
  /** The child has taken back what was said. It happens often, for many reasons, and changes no level. */
  childTookItBack: boolean;
  /** Somebody other than the child says, or a person admits, that an adult or somebody at home hurts or hurt the child. */
  allegationOfPhysicalAbuse: boolean;
  /** Somebody other than the child says, or a person admits, that the child is or was sexually abused. */
  allegationOfSexualAbuse: boolean;
  /** Somebody other than the child says, or a person admits, that the child is or was neglected or emotionally abused. */
  allegationOfNeglectOrEmotionalAbuse: boolean;
  /** Somebody other than the child says, or a person admits, that somebody harms the child, and does not say how. */
  allegationOfUnknownKind: boolean;
  /** How often the child is smacked as a punishment, with the open hand and without a mark. Anything harder is told or alleged abuse. */
  physicalPunishment: "never" | "occasional" | "regular";
  /** The person said to harm the child can reach the child: lives there, visits, collects, teaches, writes. */
  allegedPersonHasAccess: boolean;
  /** The person said to harm works or volunteers with children anywhere. Their own child counts as well as others'. */
  allegedPersonWorksWithChildren: boolean;
  /** When the harm that is spoken of last was. That it was long ago does not mean that no child is at risk. */
  allegedHarmWhen: "this-week" | "recent" | "past";
  /** A baby or child of the household has lately been seriously harmed, has died in unexplained circumstances, or was abandoned. */
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
  "Write down the words used and when. Do not ask for more, and do not ask the child to say it again. Taken back later, it was still said.";

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
  allegedPersonHasAccess: {
    ...told,
    label: "The person said to harm the child can reach the child",
    labelWhenFalse: "The person said to harm the child cannot reach the child",
    question: "Do you already know whether the person said to harm the child can reach the child?",
    whoKnows: ["school", "family", "police", "social-care"],
    sources: ["tees-non-recent-abuse", "doncaster-non-recent-abuse"],
    note: "Only where the child or somebody else said that a person does or did harm. Living there, visiting, collecting, teaching, coaching, calling and messaging all count. Whether that person is on record as a danger is asked apart.",
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
    sources: ["crime-and-policing-act-2026"],
    note: "What was said, seen or suspected is recorded above as well; this decides only who may have to report it. A duty to report child sexual abuse was passed in the Crime and Policing Act 2026 and was not known to be in force on 21 November 2026.",
  },
  positionOfTrustConcern: {
    ...told,
    label: "There is a worry about how an adult in a position of trust behaves towards the child",
    labelWhenFalse: "There is no worry about how an adult in a position of trust behaves towards the child",
    question: "Do you already know whether anybody worries about how an adult in a position of trust treats the child?",
    whoKnows: ["school", "family", "police", "social-care"],
    sources: ["sheffield-allegations", "tower-hamlets-allegations"],
    note: "A teacher, coach, group leader, care worker or police officer, for example, who sends private messages, gives lifts or presents, keeps secrets or touches as the role does not allow. Nobody says that the person harmed the child: that is an allegation.",
  },
};
