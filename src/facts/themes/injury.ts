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
  injurySite:
    | "shin-knee-or-brow"
    | "arm-hand-leg-or-foot"
    | "ear-neck-cheek"
    | "trunk-or-buttocks"
    | "genitals"
    | "mouth"
    | "eye"
    | "other";
  /** A shape or grouping that the injury shows. A shape is described, not interpreted. */
  injuryPattern:
    | "none"
    | "hand-or-grip"
    | "bite"
    | "adult-bite"
    | "implement"
    | "ligature"
    | "cigarette"
    | "immersion-line"
    | "clusters";
  /** What the injury is. `mark-unsure` is an answer: nobody has to decide between bruise and birthmark. */
  injuryKind:
    | "bruise"
    | "cut-or-graze"
    | "burn-or-scald"
    | "fracture"
    | "bleeding-nose-or-mouth"
    | "head-swelling"
    | "limb-not-moved"
    | "mark-unsure";
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
    sources: ["nice-cg89", "london-bruising", "bedford-bruising"],
    note: "Seen now, or within the last days. Where it is, what kind it is and how it is accounted for are asked next. Cuts a child made are said under self-harm; skin that is sore, dry or infected is a health need, unless it looks like a burn or as if somebody did it. Do not undress or photograph the child. Most injuries of children who walk are accidents.",
  },
  injuryAppraisal: {
    kind: "choice",
    values: [
      {
        value: "not-done",
        label: "injury not yet examined and discussed",
        means: "No clinician has examined the injury yet, or what was found has not been discussed with social care.",
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
    sources: ["child-safeguarding-practice-review-panel-2022", "bedford-bruising"],
    note: "A carer's explanation, however likely, is not an appraisal, and neither is a first-aider's look.",
  },
  injurySite: {
    kind: "choice",
    values: [
      {
        value: "shin-knee-or-brow",
        label: "hurt on shin, knee, elbow or forehead",
        means: "Over bone where children who run about are often hurt: shin, knee, elbow, forehead, nose or chin.",
      },
      {
        value: "arm-hand-leg-or-foot",
        label: "hurt on an arm, hand, leg or foot",
        means: "Any part of an arm, hand, leg or foot other than elbow, knee and shin.",
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
      {
        value: "other",
        label: "hurt elsewhere",
        means: "The scalp, the back of the head or a place that is not in this list.",
      },
    ],
    theme,
    label: "Where the injury is",
    question: "Do you already know where on the body the injury is?",
    nature: "observed",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["health", "school"],
    appliesWhen: whenInjured,
    sources: ["nice-cg89", "london-bruising", "pan-dorset-bruising"],
    note: "Only what is plain to see. If in several places, the one least often hurt in play.",
  },
  injuryPattern: {
    kind: "choice",
    values: [
      { value: "none", label: "no shape or grouping to the injury", means: "The injury shows no particular shape." },
      { value: "hand-or-grip", label: "marks like a hand or fingertips", means: "Fingertips, a slap or a grip." },
      {
        value: "bite",
        label: "mark like a bite of a child, or of a size nobody can tell",
        means: "Curved or paired marks like teeth, small or of a size that nobody can tell.",
      },
      {
        value: "adult-bite",
        label: "mark like a bite of an adult",
        means: "A human bite that a clinician or dentist thinks a young child is unlikely to have made.",
      },
      {
        value: "implement",
        label: "mark like an object",
        means: "Straight, looped or edged like a belt, cable or stick.",
      },
      {
        value: "ligature",
        label: "line around wrist, ankle or neck",
        means: "A line or groove around a wrist, an ankle or the neck, as of a cord or strap.",
      },
      { value: "cigarette", label: "small round burn", means: "A round burn of about 8 to 10 millimetres." },
      {
        value: "immersion-line",
        label: "scald with a sharp line",
        means: "A scald that ends in an even line, like a glove or sock.",
      },
      {
        value: "clusters",
        label: "several marks close together",
        means: "Three or more bruises or marks in one place, or several of like size and shape.",
      },
    ],
    theme,
    label: "Shape or grouping of the injury",
    question: "Do you already know whether the injury has a particular shape or grouping?",
    nature: "observed",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["health", "school"],
    appliesWhen: whenInjured,
    sources: ["nice-cg89", "pan-dorset-bruising"],
    note: "Describe what is seen; what made it is for a clinician. If none of these is plain, say none.",
  },
  injuryKind: {
    kind: "choice",
    values: [
      { value: "bruise", label: "a bruise", means: "Discoloured skin that somebody takes for a bruise." },
      { value: "cut-or-graze", label: "a cut or graze", means: "Broken skin: a cut, graze, scratch or split lip." },
      { value: "burn-or-scald", label: "a burn or scald", means: "Skin hurt by heat, hot liquid or a chemical." },
      { value: "fracture", label: "a fracture", means: "A broken bone, found or treated by a clinician." },
      {
        value: "bleeding-nose-or-mouth",
        label: "bleeding from nose or mouth",
        means: "Blood from inside the nose or mouth and no cut to be seen, in a baby above all.",
      },
      { value: "head-swelling", label: "a swelling of the head", means: "A bump or boggy swelling of the head." },
      { value: "limb-not-moved", label: "an arm or leg not moved", means: "The child does not use an arm or leg." },
      {
        value: "mark-unsure",
        label: "a mark nobody is sure of",
        means: "A mark, with nobody saying what it is, or one that might be a bruise or a birthmark.",
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
    sources: ["nice-cg89", "pan-dorset-bruising"],
    note: "If there are several, the one that would need a doctor most. A mark nobody is sure of is an answer.",
  },
};
