import type { Definitions } from "../fact.js";

/** How old the child is, and what the law says of the child because of it. */
export interface AgeAndStatusFacts {
  /** Completed months since birth, 0 to 311. Not a fact of an unborn child. Years may be given instead, as `ageYears`. */
  ageMonths: number;
  /** The child is not yet born. Orders and section 47 do not apply until birth; a pre-birth discussion and assessment do. */
  unborn: boolean;
  /** Age at conception, sexual contact or disclosure, in months. Not the age today: rules about under-13s turn on this one. */
  ageAtEventMonths: number;
  /** In year 8 or below, in any kind of school or none. For those who know the class and not the date of birth. */
  schoolYearEightOrBelow: boolean;
  /** Completed weeks of the pregnancy with this child. It times pre-birth work; it measures no harm. */
  gestationWeeks: number;
  /** Disabled as the Children Act 1989 means it: entitled to be assessed. It says nothing of how well the child is cared for. */
  childDisability: boolean;
  /** How many other children live in the household. Each gets a record of its own. */
  otherChildrenInHousehold: number;
  /** Another child, at home or elsewhere, may be harmed or in danger in the same way. Each has a record of its own. */
  otherChildrenAffected: boolean;
  /** Who is reporting. Some duties are personal to a profession; no level may depend on it. */
  reporterRole:
    | "regulated-health-professional"
    | "social-worker"
    | "teacher"
    | "other-school-staff"
    | "police"
    | "family"
    | "child"
    | "other";
  /** Nobody at hand knows who the child is. */
  identityUnknown: boolean;
}

const theme = "Age and status";

export const ageAndStatus: Definitions<AgeAndStatusFacts> = {
  ageMonths: {
    kind: "integer",
    from: 0,
    to: 311,
    unit: "months",
    theme,
    label: "Age of the child",
    question: "Do you already know how old the child is?",
    nature: "status",
    direction: "neutral",
    howToAnswer: "own-records",
    whoKnows: ["school", "health", "social-care"],
    danger: { operator: "lessThan", value: 24 },
    appliesWhen: { fact: "unborn", operator: "equal", value: false },
  },
  unborn: {
    kind: "boolean",
    theme,
    label: "The child is not yet born",
    labelWhenFalse: "The child has been born",
    question: "Do you already know whether the child has been born?",
    nature: "status",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["health", "family", "social-care"],
    sources: ["kent-and-medway-pre-birth", "working-together-2026"],
    note: "The law gives no rights before birth; orders and enquiries wait for it, and help need not.",
  },
  ageAtEventMonths: {
    kind: "integer",
    from: 0,
    to: 311,
    unit: "months",
    theme,
    label: "Age of the child when it happened (conception, sexual contact or disclosure)",
    question: "Do you already know how old the child was when it happened (at conception, contact or disclosure)?",
    nature: "reported",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["health", "police", "social-care"],
    whenUnknown: {
      read: { to: 155 },
      when: {
        any: [
          {
            all: [
              {
                any: [
                  { fact: "pregnancyOfChild", operator: "equal", value: true },
                  { fact: "mayBePregnant", operator: "equal", value: true },
                ],
              },
              { fact: "ageMonths", operator: "lessThanInclusive", value: 165 },
            ],
          },
          {
            all: [
              { fact: "sexualContactKind", operator: "notIn", value: ["none", "mutual-play-of-young-children"] },
              { fact: "schoolYearEightOrBelow", operator: "equal", value: true },
            ],
          },
        ],
      },
      reason: "A child this young may have been under 13 when it happened.",
      basis: [
        {
          source: "practice-judgement",
          force: "practice evidence",
          confidence: "unverified",
          checked: "2026-11-21",
          note: "13 years 10 months less a pregnancy of about 40 weeks; year 8 is the year of the thirteenth birthday.",
        },
      ],
    },
    sources: ["london-sexually-active"],
    note: "If it happened more than once, the age at the first time. Do not ask the child for dates.",
  },
  schoolYearEightOrBelow: {
    kind: "boolean",
    theme,
    label: "The child is in year 8 or below",
    labelWhenFalse: "The child is in year 9 or above",
    question: "Do you already know whether the child is in year 8 or below?",
    nature: "status",
    direction: "neutral",
    howToAnswer: "own-records",
    whoKnows: ["school", "family"],
    note: "A child not yet of school age is below year 8. A child taught out of year counts by age.",
  },
  gestationWeeks: {
    kind: "integer",
    from: 0,
    to: 45,
    unit: "weeks",
    theme,
    label: "Weeks of the pregnancy with this child",
    question: "Do you already know how many weeks pregnant the mother of this child is?",
    nature: "measured",
    direction: "neutral",
    howToAnswer: "own-records",
    whoKnows: ["health", "social-care"],
    sources: ["doncaster-pre-birth", "sussex-concealed-pregnancy"],
    note: "It concerns the child who is not yet born, today. When antenatal care began, and that a child is pregnant, are separate questions.",
  },
  childDisability: {
    kind: "boolean",
    theme,
    label: "The child is disabled",
    labelWhenFalse: "The child is not disabled",
    question: "Do you already know whether the child is disabled, in body, mind, hearing, sight or speech?",
    nature: "status",
    direction: "neutral",
    howToAnswer: "own-records",
    whoKnows: ["health", "school", "family", "social-care"],
    sources: ["children-act-1989"],
    cinFactors: ["5A", "6A"],
    note: "In law it entitles the child to be assessed (Children Act 1989 s17). It is no criticism of anybody's care. How much care the child takes, and what help is missing, are asked under health. A child who cannot easily tell what happens depends on others to notice: ask somebody who knows the child's way of communicating.",
  },
  otherChildrenInHousehold: {
    kind: "integer",
    from: 0,
    to: 20,
    unit: "children",
    theme,
    label: "Number of other children in the household",
    question: "Do you already know how many other children live in the household?",
    nature: "status",
    direction: "neutral",
    howToAnswer: "own-records",
    whoKnows: ["school", "health", "social-care", "housing"],
    danger: { operator: "greaterThan", value: 0 },
    note: "Each of them needs a record of its own. Having brothers and sisters says nothing against a family.",
  },
  otherChildrenAffected: {
    kind: "boolean",
    theme,
    label: "Another child may be harmed or in danger in the same way",
    labelWhenFalse: "Nobody sees reason to think that another child is harmed or in danger in the same way",
    question: "Do you already know whether another child may be harmed or in danger in the same way?",
    nature: "reported",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["school", "social-care", "police", "health", "family"],
    note: "A sister who is to travel too, a brother who is not seen either, friends who took it as well, another pupil whom the same adult grabbed. That children live there is given as their number.",
  },
  reporterRole: {
    kind: "choice",
    values: [
      {
        value: "regulated-health-professional",
        label: "reported by a regulated health professional",
        means: "A doctor, nurse, midwife or other registered health professional reports, from that work.",
      },
      {
        value: "social-worker",
        label: "reported by a social worker",
        means: "A registered social worker reports, from that work.",
      },
      {
        value: "teacher",
        label: "reported by a teacher",
        means: "A person employed to teach reports, from that work.",
      },
      {
        value: "other-school-staff",
        label: "reported by other staff of a school, college or nursery",
        means: "Somebody who works in a school, college or nursery and does not teach reports, from that work.",
      },
      { value: "police", label: "reported by the police", means: "A police officer or police staff reports." },
      {
        value: "family",
        label: "reported by a member of the family",
        means: "A parent, carer or relative reports.",
      },
      { value: "child", label: "reported by the child", means: "The child asks for help, alone or with somebody." },
      {
        value: "other",
        label: "reported by somebody else",
        means: "A neighbour, volunteer, other professional or a person who gives no name reports.",
      },
    ],
    theme,
    label: "Who is reporting",
    question: "Do you already know in which role the person who reports this does so?",
    nature: "status",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["school", "health", "police", "social-care"],
    readBy: "duties",
    sources: ["fgm-mandatory-reporting-2020"],
    note: "Some reports are a personal duty of a profession. What is said counts the same, whoever says it.",
  },
  identityUnknown: {
    kind: "boolean",
    theme,
    label: "Nobody knows who the child is",
    labelWhenFalse: "It is known who the child is",
    question: "Do you already know who the child is?",
    nature: "status",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["police", "social-care", "health"],
    note: "No name, or one that nobody believes. Say where and when the child was seen and what the child wore.",
  },
};
