import type { Definitions } from "../fact.js";
import type { Effect } from "./scales.js";
import { effect } from "./scales.js";

/** What the carers and others at home live with, and apart from it what that does to the child. A condition by itself never counts. */
export interface CarersFacts {
  /** A carer has a mental illness. It says nothing of the care given. */
  carerMentalIllHealth: boolean;
  /** What a carer's mental ill health does to the child. */
  carerMentalHealthEffect: Effect;
  /** A carer has stopped medicine or treatment that keeps the carer well. It is the carer's right, and a reason to offer help at once. */
  carerTreatmentStopped: boolean;
  /** A carer uses alcohol or drugs in a way that somebody worries about. Prescribed treatment is not this. */
  carerSubstanceUse: boolean;
  /** What a carer's use of alcohol or drugs does to the child, before birth too. */
  carerSubstanceUseEffect: Effect;
  /** A carer has a learning disability or finds learning hard. It says nothing of the care given. */
  carerLearningNeed: boolean;
  /** What it does to the child where a carer's learning need is not met by support. */
  carerLearningNeedEffect: Effect;
  /** A carer is physically ill or disabled. It says nothing of the care given. */
  carerPhysicalIllness: boolean;
  /** What it does to the child where a carer's illness or disability is not met by support. */
  carerPhysicalIllnessEffect: Effect;
  /** How worn the carers are by what they carry. It is a reason for help to them, and no fault. */
  carerStrain: Effect;
  /** A parent is in prison. The child did nothing and may want to stay in touch. */
  parentInPrison: boolean;
  /** A parent serves a sentence in the community or is on licence. It says nothing of the care given. */
  parentCommunitySentence: boolean;
  /** What crime at home or by a carer does to the child. A record alone is not this. */
  crimeAtHomeEffect: Effect;
  /** A parent of the child is under 20. It says nothing of the care given. */
  youngParent: boolean;
}

const theme = "Carers";

const present = {
  kind: "boolean",
  theme,
  nature: "status",
  direction: "neutral",
  howToAnswer: "already-known",
} as const;

const felt = {
  kind: "ordered",
  theme,
  nature: "judgement",
  direction: "harm",
  howToAnswer: "already-known",
} as const;

const buckinghamshire = ["buckinghamshire-level-2", "buckinghamshire-level-3", "buckinghamshire-level-4"] as const;

export const carers: Definitions<CarersFacts> = {
  carerMentalIllHealth: {
    ...present,
    label: "A carer has a mental illness",
    labelWhenFalse: "No carer has a mental illness",
    question: "Do you already know whether a carer has a mental illness?",
    whoKnows: ["health", "family", "social-care"],
    sources: ["buckinghamshire-level-2"],
    cinFactors: ["4B"],
    note: "Only where somebody names an illness; what was only seen or heard is said by its effect. Most parents who are mentally ill care well. What counts is what the child meets with, which is asked apart.",
  },
  carerMentalHealthEffect: {
    ...felt,
    values: effect("a carer's mental ill health", {
      none: "No carer is mentally ill, or the child is cared for, comforted and safe all the same.",
      "early-signs": "Routines slip at times or the child worries about the carer, and others step in.",
      "affecting-the-child":
        "Meals, school, comfort or sleep often fail, the child looks after the carer's feelings, or a parent finds it hard to respond to a baby or says that the baby would be better with somebody else.",
      "serious-harm-or-danger":
        "The child was hurt, frightening beliefs or plans of dying take in or come near the child, or a baby is not attended to.",
    }),
    label: "Effect on the child of a carer's mental ill health",
    question: "Do you already know how a carer's mental ill health affects the child?",
    whoKnows: ["health", "school", "social-care", "family"],
    sources: [...buckinghamshire, "trafford-level-5", "panel-annual-report-2024"],
    cinFactors: ["4B"],
    note: "Effect, never diagnosis: low, frightened, confused or hopeless as others see it is enough. Beliefs or plans of a carer that take in the child are an emergency.",
  },
  carerTreatmentStopped: {
    kind: "boolean",
    theme,
    label: "A carer has stopped medicine or treatment that keeps the carer well",
    labelWhenFalse: "No carer has stopped medicine or treatment that keeps the carer well",
    question: "Do you already know whether a carer has stopped medicine or treatment that keeps the carer well?",
    nature: "reported",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["health", "family", "social-care"],
    sources: ["sussex-parental-mental-health"],
    cinFactors: ["4B"],
    note: "For the mind, for drink or drugs, or for an illness such as epilepsy. The child's own medicine is asked under health. What the child meets with is asked apart.",
  },
  carerSubstanceUse: {
    ...present,
    label: "A carer uses alcohol or drugs in a way that somebody worries about",
    labelWhenFalse: "No carer uses alcohol or drugs in a way that anybody worries about",
    question: "Do you already know whether a carer's use of alcohol or drugs worries anybody?",
    whoKnows: ["health", "police", "family", "social-care"],
    sources: ["devon-indicators-of-need"],
    cinFactors: ["1B", "2B"],
    note: "Taking part in treatment is a strength. What the child meets with is asked apart. If it is not known which adult it is, and one of them looks after the child, give it here.",
  },
  carerSubstanceUseEffect: {
    ...felt,
    values: effect("a carer's use of alcohol or drugs", {
      none: "No carer so uses them, or somebody sober is there and the child is cared for and safe.",
      "early-signs": "Late, tired or worried at times, or money is short because of it, and others step in.",
      "affecting-the-child": "Often nobody sober is there; meals, school or sleep fail, or an unborn child is exposed.",
      "serious-harm-or-danger":
        "The child took or could reach drugs, was driven, or about to be driven, by somebody who had been drinking or slept beside somebody intoxicated, or nobody could be woken.",
    }),
    label: "Effect on the child of a carer's use of alcohol or drugs",
    question: "Do you already know how a carer's use of alcohol or drugs affects the child?",
    whoKnows: ["health", "school", "police", "social-care"],
    sources: [...buckinghamshire, "trafford-level-5", "harrow-thresholds-2016"],
    cinFactors: ["1B", "2B"],
    note: "Effect, never the substance. Foil, needles or drugs lying about where the child lives: the highest step, with none beside it where nobody says whether the child can reach them. For a baby, sleep and feeds are what to think of first. A carer who drives off drunk: ring the police now, with or without the child in the car; where the child goes along, give the highest step.",
  },
  carerLearningNeed: {
    ...present,
    label: "A carer has a learning disability or finds learning hard",
    labelWhenFalse: "No carer has a learning disability or finds learning hard",
    question: "Do you already know whether a carer has a learning disability or finds learning hard?",
    whoKnows: ["health", "family", "social-care"],
    sources: ["buckinghamshire-level-2", "devon-indicators-of-need"],
    cinFactors: ["5B"],
    note: "It says what kind of help and information the carer should have. It says nothing of the care given.",
  },
  carerLearningNeedEffect: {
    ...felt,
    values: effect("a carer's learning need that is not supported", {
      none: "No carer has such a need, or with the support in place the child is cared for and safe.",
      "early-signs":
        "Routines, letters, medicines or appointments go wrong at times, and a clear explanation puts it right.",
      "affecting-the-child":
        "The child's growing needs outrun what the carer was shown, and the support in place is not enough.",
      "serious-harm-or-danger":
        "The child was hurt or is unsafe because a need or danger was not understood, with support tried.",
    }),
    label: "Effect on the child of a carer's learning need that is not supported",
    question: "Do you already know how a carer's learning need affects the child?",
    whoKnows: ["health", "school", "social-care"],
    sources: [...buckinghamshire, "trafford-level-5"],
    cinFactors: ["5B"],
    note: "Effect, never the disability. Say what support was offered and in what form.",
  },
  carerPhysicalIllness: {
    ...present,
    label: "A carer is physically ill or disabled",
    labelWhenFalse: "No carer is physically ill or disabled",
    question: "Do you already know whether a carer is physically ill or disabled?",
    whoKnows: ["health", "family", "school", "social-care"],
    sources: ["buckinghamshire-level-2", "devon-indicators-of-need"],
    cinFactors: ["6B"],
    note: "Disabled parents care as well as others. It says what help the carer may be entitled to. Whether the child does the caring is asked apart.",
  },
  carerPhysicalIllnessEffect: {
    ...felt,
    values: effect("a carer's physical illness or disability that is not supported", {
      none: "No carer is ill or disabled, or with the support in place the child is cared for and safe.",
      "early-signs": "Worried, late or quieter than before at times, and family or friends step in.",
      "affecting-the-child":
        "Meals, school, play or sleep often fail because the carer is ill and no help comes, or nobody has told the child what is wrong.",
      "serious-harm-or-danger":
        "The child was hurt or is unsafe when the carer collapses, is in hospital or cannot reach the child, and nobody else is there.",
    }),
    label: "Effect on the child of a carer's physical illness or disability that is not supported",
    question: "Do you already know how a carer's physical illness or disability affects the child?",
    whoKnows: ["health", "school", "family", "social-care"],
    sources: buckinghamshire,
    cinFactors: ["6B"],
    note: "It measures the help that is not there, never the illness. What caring costs the child is asked under caring.",
  },
  carerStrain: {
    ...felt,
    values: [
      {
        value: "none",
        label: "carers managing",
        means: "The carers are tired as parents are, and manage.",
      },
      {
        value: "early-signs",
        label: "carers under strain",
        means:
          "A carer says that it is hard, sleeps badly, worries a great deal or is at the end of its tether over one thing, or works so much that there is little time, and the child has what the child needs.",
      },
      {
        value: "affecting-the-child",
        label: "carers worn out",
        means:
          "A carer says that it cannot go on like this, or meals, patience, school or play suffer because the carer is worn out.",
      },
      {
        value: "serious-harm-or-danger",
        label: "carers no longer able to go on",
        means:
          "A carer has stopped, says from which day, or fears to hurt the child, and nobody is there to take over.",
      },
    ],
    label: "How worn the carers are",
    question: "Do you already know whether a carer is worn out by what there is to carry?",
    howToAnswer: "parent-if-safe",
    whoKnows: ["family", "school", "health", "social-care"],
    sources: buckinghamshire,
    note: "About the carer's load, whatever the cause. Speaking of parting from the child is recorded as close to living apart; help that a disability takes and that is missing is recorded as that as well.",
  },
  parentInPrison: {
    ...present,
    label: "A parent of the child is in prison",
    labelWhenFalse: "No parent of the child is in prison",
    question: "Do you already know whether a parent of the child is in prison?",
    whoKnows: ["family", "school", "police", "court"],
    sources: ["hampshire-thresholds", "bristol-level-3", "buckinghamshire-level-4"],
    note: "By itself it calls for an offer of support and nothing more. Few schools are told; do not spread it.",
  },
  parentCommunitySentence: {
    ...present,
    label: "A parent of the child serves a sentence in the community or is on licence",
    labelWhenFalse: "No parent of the child serves a sentence in the community or is on licence",
    question: "Do you already know whether a parent of the child serves a sentence in the community?",
    whoKnows: ["police", "court", "family", "social-care"],
    sources: ["hampshire-thresholds"],
    note: "A community order, a suspended sentence or release on licence. By itself it calls for nothing. What crime does to the child is asked apart; a danger to children on record stands with the adults around the child.",
  },
  crimeAtHomeEffect: {
    ...felt,
    values: effect("crime at home or by a carer", {
      none: "No crime is known of at home, or what a carer did does not reach the child.",
      "early-signs": "Police came to the home or a carer's offences are talked of, and the child is uneasy or ashamed.",
      "affecting-the-child":
        "Strangers come and go, or stolen goods or drugs are kept or sold, and the child loses sleep, keeps secrets or stays away.",
      "serious-harm-or-danger":
        "The home is taken over, broken into or raided, or drugs, weapons or threats are within the child's reach.",
    }),
    label: "Effect on the child of crime at home or by a carer",
    question: "Do you already know whether crime at home or by a carer affects the child?",
    howToAnswer: "leave-to-social-care-and-police",
    whoKnows: ["police", "school", "housing", "social-care"],
    sources: ["essex-effective-support", "buckinghamshire-level-4", "camden-home-takeover"],
    note: "The family may be the victim of those who use the home. A child who is used for crime is recorded as exploited, violence between adults as domestic abuse.",
  },
  youngParent: {
    ...present,
    label: "A parent of the child is under 20",
    labelWhenFalse: "No parent of the child is under 20",
    question: "Do you already know whether a parent of the child is under 20?",
    howToAnswer: "own-records",
    whoKnows: ["health", "family", "social-care"],
    sources: ["kent-support-levels", "buckinghamshire-level-2", "devon-indicators-of-need"],
    note: "By itself it calls for an offer of support and nothing more. If the parent is a child, a record for that child too.",
  },
};
