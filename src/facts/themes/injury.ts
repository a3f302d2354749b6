import type { Definitions } from "../fact.js";

/** A hurt or mark, where it is, and what examining and discussing it found. */
export interface InjuryFacts {
  /** An injury, bruise or mark is there or was seen lately. Being there accuses nobody; a birthmark can look like one. */
  injuryPresent: boolean;
  /** What came of the examination and the discussion of the injury. A carer's word alone is never an appraisal. */
  injuryAppraisal:
    | "not-done"
    | "medical-or-birthmark"
    | "accidental-agreed-by-multi-agency-discussion"
    | "unexplained-or-concerning";
  /** Where on the body. If in several places, the one that is least often hurt in play. */
  injurySite: "shin-knee-or-brow" | "ear-neck-cheek" | "trunk-or-buttocks" | "genitals" | "mouth" | "eye" | "other";
  /** A shape or grouping that the injury shows. A shape is described, not interpreted. */
  injuryPattern: "none" | "hand-or-grip" | "bite" | "implement" | "cigarette" | "immersion-line" | "clusters";
  /** What the injury is. `mark-unsure` is an answer: nobody has to decide between bruise and birthmark. */
  injuryKind:
    | "bruise"
    | "burn-or-scald"
    | "fracture"
    | "bleeding-nose-or-mouth"
    | "head-swelling"
    | "limb-not-moved"
    | "mark-unsure";
  /** How the account fits, as it was offered. Nobody is asked to test it. */
  injuryExplanation: "consistent" | "inconsistent" | "changing" | "no-explanation";
}

const theme = "Injury";

const whenInjured = { fact: "injuryPresent", operator: "equal", value: true } as const;

export const injury: Definitions<InjuryFacts> = {
  injuryPresent: {
    kind: "boolean",
    theme,
    label: "The child has an injury, bruise or mark",
    labelWhenFalse: "The child has no injury, bruise or mark that anybody has seen",
    question: "Do you already know whether the child has an injury, bruise or mark?",
    nature: "observed",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["school", "health", "family", "social-care"],
    appliesWhen: { fact: "unborn", operator: "equal", value: false },
    note: "Do not undress or photograph the child. Most injuries of children who walk are accidents.",
  },
  injuryAppraisal: {
    kind: "choice",
    values: [
      {
        value: "not-done",
        label: "injury not yet examined and discussed",
        means: "No clinician has examined the injury and discussed it with children's social care yet.",
      },
      {
        value: "medical-or-birthmark",
        label: "mark found to be medical or a birthmark",
        means: "A clinician has recorded that the mark is a birthmark or comes of a medical condition.",
      },
      {
        value: "accidental-agreed-by-multi-agency-discussion",
        label: "injury agreed to be accidental by health and social care",
        means: "The clinician who examined and children's social care have discussed it and recorded it as accidental.",
      },
      {
        value: "unexplained-or-concerning",
        label: "injury found to be unexplained or of concern",
        means: "After the examination the injury has no explanation that fits, or gives reason to suspect harm.",
      },
    ],
    theme,
    label: "What the examination and discussion of the injury found",
    question: "Do you already know what a clinician's examination and the discussion with social care found?",
    nature: "judgement",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["health", "social-care"],
    appliesWhen: whenInjured,
    whenUnknown: {
      read: "not-done",
      reason: "Nobody has said that the injury was examined and discussed.",
      basis: [
        {
          source: "child-safeguarding-practice-review-panel-2022",
          force: "practice evidence",
          confidence: "B",
          checked: "2026-11-21",
          note: "Asks for an expert health review and a multi-agency discussion; known by reports of it, not read itself.",
        },
      ],
    },
    note: "A carer's explanation, however likely, is not an appraisal.",
  },
  injurySite: {
    kind: "choice",
    values: [
      {
        value: "shin-knee-or-brow",
        label: "hurt on shin, knee or forehead",
        means: "Over bone at the front, where children who run about are often hurt.",
      },
      {
        value: "ear-neck-cheek",
        label: "hurt on ear, neck or cheek",
        means: "On or behind an ear, the neck or a cheek.",
      },
      { value: "trunk-or-buttocks", label: "hurt on trunk or buttocks", means: "On chest, belly, back or buttocks." },
      {
        value: "genitals",
        label: "hurt in the genital area",
        means: "On or near genitals or anus. Nobody looks in order to answer this.",
      },
      { value: "mouth", label: "hurt in the mouth", means: "Lips, gums, tongue or the fold under the lip." },
      { value: "eye", label: "hurt in or around an eye", means: "Black eye, bleeding in the white, or the lids." },
      { value: "other", label: "hurt elsewhere", means: "Arms, hands, feet, scalp or another place." },
    ],
    theme,
    label: "Where the injury is",
    question: "Do you already know where on the body the injury is?",
    nature: "observed",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["health", "school"],
    appliesWhen: whenInjured,
    note: "Only what is plain to see. If in several places, the one least often hurt in play.",
  },
  injuryPattern: {
    kind: "choice",
    values: [
      { value: "none", label: "no shape or grouping to the injury", means: "The injury shows no particular shape." },
      { value: "hand-or-grip", label: "marks like a hand or fingertips", means: "Fingertips, a slap or a grip." },
      { value: "bite", label: "mark like a bite", means: "Curved or paired marks like teeth, of any person." },
      {
        value: "implement",
        label: "mark like an object",
        means: "Straight, looped or edged like a belt, cable or stick.",
      },
      { value: "cigarette", label: "small round burn", means: "A round burn of about 8 to 10 millimetres." },
      {
        value: "immersion-line",
        label: "scald with a sharp line",
        means: "A scald that ends in an even line, like a glove or sock.",
      },
      { value: "clusters", label: "several marks close together", means: "Several bruises or marks in one place." },
    ],
    theme,
    label: "Shape or grouping of the injury",
    question: "Do you already know whether the injury has a particular shape or grouping?",
    nature: "observed",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["health", "school"],
    appliesWhen: whenInjured,
    note: "Describe what is seen; what made it is for a clinician.",
  },
  injuryKind: {
    kind: "choice",
    values: [
      { value: "bruise", label: "a bruise", means: "Discoloured skin that somebody takes for a bruise." },
      { value: "burn-or-scald", label: "a burn or scald", means: "Skin hurt by heat, hot liquid or a chemical." },
      { value: "fracture", label: "a fracture", means: "A broken bone, found or treated by a clinician." },
      {
        value: "bleeding-nose-or-mouth",
        label: "bleeding from nose or mouth",
        means: "Bleeding from the nose or mouth, in a baby above all.",
      },
      { value: "head-swelling", label: "a swelling of the head", means: "A bump or boggy swelling of the head." },
      { value: "limb-not-moved", label: "an arm or leg not moved", means: "The child does not use an arm or leg." },
      {
        value: "mark-unsure",
        label: "a mark nobody is sure of",
        means: "A mark that might be a bruise or a birthmark.",
      },
    ],
    theme,
    label: "Kind of injury",
    question: "Do you already know what kind of injury it is?",
    nature: "observed",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["health", "school"],
    appliesWhen: whenInjured,
  },
  injuryExplanation: {
    kind: "choice",
    values: [
      {
        value: "consistent",
        label: "account fits the injury and the child",
        means: "One account was offered, and it fits the injury and what a child of this age can do.",
      },
      {
        value: "inconsistent",
        label: "account does not fit the injury or the child",
        means: "The account offered does not fit the injury, or not what a child of this age can do.",
      },
      {
        value: "changing",
        label: "account changes",
        means: "The account differs from one telling or one person to the next.",
      },
      {
        value: "no-explanation",
        label: "no account offered",
        means: "Somebody who should know was asked, or came for help, and offered no account.",
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
    note: "As it was offered. Do not ask the child or a carer again in order to answer this.",
  },
};
