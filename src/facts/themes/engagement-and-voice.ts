import type { Definitions } from "../fact.js";

/** The child seen and heard, the family told and agreeing or not, and what has got in the way. */
export interface EngagementAndVoiceFacts {
  /** The child has asked that nobody at home is told. It changes what is said to whom, and no level. */
  childAsksNotToTell: boolean;
  /** Something weighty in the family that others know has been kept from the child. It is the carers' to tell. */
  keptFromTheChild: boolean;
  /** A carer who told of something asks that police or social care are not told. It changes what is said to the carer, and no level. */
  carerAsksNotToTell: boolean;
  /** Somebody has seen the child and heard what the child says, alone where that was right. Not seen is a gap, not a harm. */
  childSeen: boolean;
  /** Nobody knows who the child's social worker or adviser is, or that person does not answer. It is the service's gap. */
  workerNotReached: boolean;
  /** The telephone numbers and addresses held for the family do not work. It says nothing of why. */
  familyNotReached: boolean;
  /** Days since a professional last saw the child. For a child whom nobody gets to see. */
  lastSeenByProfessionalDays: number;
  /** Agreement to the help on offer, by those who may give it. It is neither consent to treatment nor leave to share information. */
  agreementToHelp: "agreed" | "refused";
  /** Whether the family has been told of the concern. Unsafe to tell is an answer. */
  familyTold: "told" | "not-told" | "unsafe-to-tell";
  /** The child or a carer needs an interpreter or signer to speak freely. A child or relative does not interpret. */
  interpreterNeeded: boolean;
  /** What was seen of how the carers take part in help. What got in the way is as much the services' as theirs. */
  carerEngagement: "takes-part" | "takes-part-at-times" | "agrees-and-little-changes" | "does-not-take-part";
}

const theme = "Engagement and the child's voice";

export const engagementAndVoice: Definitions<EngagementAndVoiceFacts> = {
  childSeen: {
    kind: "boolean",
    theme,
    label: "The child has been seen and heard about this",
    labelWhenFalse: "The child has not been seen and heard about this",
    question: "Do you already know whether somebody has seen the child and listened to the child about this?",
    nature: "observed",
    direction: "protective",
    howToAnswer: "already-known",
    whoKnows: ["school", "health", "social-care"],
    sources: ["children-act-1989", "durham-agreement"],
    note: "A baby is heard by being watched. Where abuse is suspected, children's social care and the police decide who speaks to the child.",
  },
  workerNotReached: {
    kind: "boolean",
    theme,
    label: "The child's social worker or adviser is not known or does not answer",
    labelWhenFalse: "The child's social worker or adviser is known and answers",
    question: "Do you already know whether the child's social worker or adviser is known and can be reached?",
    nature: "observed",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["school", "health", "family", "child"],
    note: "Also a care leaver's personal adviser, a health visitor or an early help worker. It says nothing against the family.",
  },
  familyNotReached: {
    kind: "boolean",
    theme,
    label: "The numbers or addresses held for the family do not work",
    labelWhenFalse: "The family can be reached",
    question: "Do you already know whether the numbers and addresses held for the family work?",
    nature: "observed",
    direction: "neutral",
    howToAnswer: "own-records",
    whoKnows: ["school", "health", "social-care", "housing"],
    note: "A dead number, letters that come back. A family that has moved and that nobody can find is asked about apart.",
  },
  lastSeenByProfessionalDays: {
    kind: "integer",
    from: 0,
    to: 730,
    unit: "days",
    theme,
    label: "Days since a professional last saw the child",
    question: "Do you already know how many days ago a professional last saw the child?",
    nature: "measured",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["school", "health", "social-care", "police"],
    note: "Any professional, for any reason. 730 stands for two years or more. How often the child was kept from being seen is asked with the adults around the child.",
  },
  agreementToHelp: {
    kind: "choice",
    values: [
      {
        value: "agreed",
        label: "help on offer agreed to",
        means: "Those who may agree have agreed to the help on offer.",
      },
      {
        value: "refused",
        label: "help on offer not wanted",
        means: "Those who may agree were asked and said no to it.",
      },
    ],
    theme,
    label: "Agreement to the help on offer",
    question: "Do you already know whether those with parental responsibility agree to the help on offer?",
    nature: "reported",
    direction: "neutral",
    howToAnswer: "parent-if-safe",
    whoKnows: ["family", "school", "health", "social-care"],
    readBy: "duties",
    sources: ["durham-agreement", "information-sharing-advice-2024"],
    note: "The answer to what is offered now. Not yet asked is no answer and no refusal. It never lowers or raises a level. Consent to treatment is for clinicians; sharing information to keep a child safe does not rest on it.",
  },
  childAsksNotToTell: {
    kind: "boolean",
    theme,
    label: "The child asks that nobody at home is told",
    labelWhenFalse: "The child does not ask that nobody at home is told",
    question: "Do you already know whether the child asks that nobody at home is told?",
    nature: "reported",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["school", "health"],
    readBy: "duties",
    note: "Write down the reason that the child gives, if any. Nobody promises secrecy. Whether it is safe to tell is asked apart.",
  },
  keptFromTheChild: {
    kind: "boolean",
    theme,
    label: "The child has not been told of something weighty in the family",
    labelWhenFalse: "The child knows what has happened in the family",
    question: "Do you already know whether something weighty in the family has been kept from the child?",
    nature: "reported",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["family", "school", "health"],
    note: "A parent in prison who is said to work away, an illness, a death by suicide, an adoption, who the father is. It is no wrong; it decides what may be said in front of the child.",
  },
  carerAsksNotToTell: {
    kind: "boolean",
    theme,
    label: "A carer has asked that police, social care or others are not told",
    labelWhenFalse: "No carer has asked that anybody is not told",
    question: "Do you already know whether a carer has asked that somebody is not told?",
    nature: "reported",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["school", "health", "social-care", "police", "family"],
    sources: ["information-sharing-advice-2024"],
    note: "Often out of fear. Help that is on offer and not wanted is said under agreement. The child's own wish is asked apart.",
  },
  familyTold: {
    kind: "choice",
    values: [
      {
        value: "told",
        label: "family told of the concern",
        means: "A parent or carer has been told what the concern is.",
      },
      {
        value: "not-told",
        label: "family not yet told of the concern",
        means: "Nobody in the family has been told so far.",
      },
      {
        value: "unsafe-to-tell",
        label: "not safe to tell the family of the concern",
        means: "Telling could put the child or somebody else in danger, or could spoil evidence.",
      },
    ],
    theme,
    label: "Whether the family has been told of the concern",
    sources: ["information-sharing-advice-2024"],
    question:
      "Do you already know whether the family has been told of the concern, or that it is not safe to tell them?",
    nature: "reported",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["school", "health", "social-care", "police"],
    whenUnknown: {
      read: "unsafe-to-tell",
      when: {
        any: [
          { fact: "honourBasedAbuseRisk", operator: "atLeast", value: "possible" },
          { fact: "forcedMarriageRisk", operator: "atLeast", value: "possible" },
          { fact: "fgmRisk", operator: "atLeast", value: "imminent" },
          { fact: "traffickingCertainty", operator: "atLeast", value: "possible" },
          { fact: "inducedIllnessLikelyHarm", operator: "equal", value: true },
          {
            all: [
              {
                any: [
                  { fact: "sexualAbuseCertainty", operator: "atLeast", value: "suspected" },
                  { fact: "disclosedSexualAbuse", operator: "equal", value: true },
                  { fact: "allegationOfSexualAbuse", operator: "equal", value: true },
                ],
              },
              { fact: "allegedPersonHasAccess", operator: "equal", value: true },
            ],
          },
        ],
      },
      reason: "With a concern of this kind, telling the family before taking advice could put the child in danger.",
      basis: [
        { source: "practice-judgement", force: "practice evidence", confidence: "unverified", checked: "2026-11-21" },
      ],
    },
    readBy: "duties",
    note: "That it is not safe to tell is an answer. If in doubt, take advice first.",
  },
  interpreterNeeded: {
    kind: "boolean",
    theme,
    label: "The child or a carer needs an interpreter or signer to speak freely",
    labelWhenFalse: "Neither the child nor a carer needs an interpreter or signer to speak freely",
    question: "Do you already know whether the child or a carer needs an interpreter or signer to speak freely?",
    nature: "status",
    direction: "neutral",
    howToAnswer: "own-records",
    whoKnows: ["school", "health", "family"],
    readBy: "duties",
    note: "Speech, sign or easy words. No child, relative or friend interprets. What was said without one may not be what was meant.",
  },
  carerEngagement: {
    kind: "choice",
    values: [
      {
        value: "takes-part",
        label: "carers take part in the help",
        means:
          "The carers, or the young person to whom it was offered, come, answer and try what was agreed, or say openly which help they want instead.",
      },
      {
        value: "takes-part-at-times",
        label: "carers take part in the help at times",
        means: "The carers come or answer at times, or one carer does and another does not.",
      },
      {
        value: "agrees-and-little-changes",
        label: "carers agree and little changes for the child",
        means: "The carers agree to what is planned, and over some months little changes; say in what.",
      },
      {
        value: "does-not-take-part",
        label: "carers do not take part in the help",
        means:
          "The carers have not come, answered or let anybody in, or have said no to all of it, although it was offered in more than one way.",
      },
    ],
    theme,
    label: "How the carers, or a child old enough to be offered help, take part in it, as seen",
    question:
      "Do you already know how the carers, or the child where the help is for the child, have taken part in help that was offered?",
    nature: "observed",
    direction: "neutral",
    howToAnswer: "own-records",
    whoKnows: ["school", "health", "social-care"],
    sources: ["essex-effective-support", "buckinghamshire-level-4"],
    note: "Say what got in the way: work, fear, language, earlier experience, help of the wrong kind. By itself it raises nothing, and taking part never lowers a level. That the child is kept from being seen is asked apart. The answer to one offer is recorded under agreement.",
  },
};
