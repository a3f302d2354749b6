import type { Definitions } from "../fact.js";

/** School: being there, being let in, and getting the help that learning takes. Exclusion is the school's act, not the child's harm. */
export interface EducationFacts {
  /** Sessions attended in the last 12 weeks, per cent. 100 is all of them. */
  schoolAttendancePercent: number;
  /** How much school is missed, in words, for those who have no figure. It says nothing of why. */
  absencePattern: "never" | "occasional" | "persistent" | "severe";
  /** The absence is mainly for health reasons, so that illness is not taken for neglect. */
  absenceMainlyHealth: boolean;
  /** How often the child was suspended in the last 12 months. The school's act. */
  suspensions12m: number;
  /** Permanently excluded and not yet placed anew. The school's act. */
  permanentlyExcluded: boolean;
  /** In school for less than full days by arrangement. The school's act. */
  partTimeTimetable: boolean;
  /** No school, college, training or suitable home education now. Excluded and placed anew is not this. */
  notInEducation: boolean;
  /** Waits for support with special educational needs that was found to be needed or is being assessed. */
  awaitingSendSupport: boolean;
  /** A need for help with learning or communication, by how far it is met. */
  learningNeedUnmet: "none" | "early-signs" | "affecting-the-child" | "serious-harm-or-danger";
  /** The parents plan to take the child out of school and teach at home. Lawful; some cases need the council's consent. */
  homeEducationPlanned: boolean;
}

const theme = "Education";

const status = { kind: "boolean", theme, nature: "status", howToAnswer: "own-records" } as const;

const theSchoolsAct =
  "It is the school's act. It calls for help and for education, and says nothing against the family.";

export const education: Definitions<EducationFacts> = {
  schoolAttendancePercent: {
    kind: "integer",
    from: 0,
    to: 100,
    unit: "per cent",
    theme,
    label: "School attendance in the last 12 weeks",
    question: "Do you already know what per cent of school sessions the child attended in the last 12 weeks?",
    nature: "measured",
    direction: "protective",
    howToAnswer: "own-records",
    whoKnows: ["school"],
    note: "The figure says nothing of why: illness, bullying, caring, fear, unmet need, the journey or money may.",
  },
  absencePattern: {
    kind: "ordered",
    values: [
      { value: "never", label: "misses little or no school", means: "Absent no more than now and then for illness." },
      {
        value: "occasional",
        label: "misses school now and then",
        means: "Absences have begun to add up; attendance is still above about 90 per cent.",
      },
      {
        value: "persistent",
        label: "misses a tenth of school or more",
        means: "Attendance is between about 90 and 50 per cent, which schools call persistent absence.",
      },
      {
        value: "severe",
        label: "misses half of school or more",
        means: "Attendance is about 50 per cent or below, which schools call severe absence.",
      },
    ],
    theme,
    label: "How much school the child misses",
    question: "Do you already know how much school the child misses?",
    nature: "reported",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["school", "family", "social-care"],
    note: "For those who have no figure. The figures are anchors for the words.",
  },
  absenceMainlyHealth: {
    ...status,
    label: "The absence from school is mainly for health reasons",
    labelWhenFalse: "The absence from school is not mainly for health reasons",
    question: "Do you already know whether the absence is mainly for health reasons, of body or mind?",
    direction: "neutral",
    whoKnows: ["school", "health", "family"],
    note: "Anxiety counts. It is not for a school to demand proof in order to answer this.",
  },
  suspensions12m: {
    kind: "integer",
    from: 0,
    to: 50,
    unit: "suspensions",
    theme,
    label: "Suspensions from school in the last 12 months",
    question: "Do you already know how often the child was suspended from school in the last 12 months?",
    nature: "measured",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["school"],
    note: theSchoolsAct,
  },
  permanentlyExcluded: {
    ...status,
    label: "The child is permanently excluded and has no new school",
    labelWhenFalse: "The child is not permanently excluded, or has a new school",
    question: "Do you already know whether the child is permanently excluded and has no new school?",
    direction: "harm",
    whoKnows: ["school", "social-care"],
    note: theSchoolsAct,
  },
  partTimeTimetable: {
    ...status,
    label: "The child is on a part-time timetable",
    labelWhenFalse: "The child is in school full time, or not in school",
    question: "Do you already know whether the child is on a part-time timetable?",
    direction: "harm",
    whoKnows: ["school", "family"],
    note: theSchoolsAct,
  },
  notInEducation: {
    ...status,
    label: "The child is in no school, training or suitable home education",
    labelWhenFalse: "The child is in school, training or suitable home education, or below school age",
    question: "Do you already know whether the child is without school, training or suitable home education?",
    direction: "harm",
    whoKnows: ["school", "social-care", "family"],
    note: "From compulsory school age to 17. Home education is lawful; a place not yet given is the system's gap.",
  },
  awaitingSendSupport: {
    ...status,
    label: "The child waits for support with special educational needs",
    labelWhenFalse: "The child does not wait for support with special educational needs",
    question: "Do you already know whether the child waits for support with special educational needs?",
    direction: "neutral",
    whoKnows: ["school", "family", "health"],
    note: "It explains much that looks like absence or behaviour. It is never neglect by the family.",
  },
  learningNeedUnmet: {
    kind: "ordered",
    values: [
      {
        value: "none",
        label: "no unmet need in learning or communication",
        means: "There is no such need, or the help in place meets it.",
      },
      {
        value: "early-signs",
        label: "beginning to need more help with learning or communication",
        means: "The child falls behind in some things, and ordinary help in class may be enough.",
      },
      {
        value: "affecting-the-child",
        label: "held back by an unmet need in learning or communication",
        means: "The child falls well behind or cannot make needs known, and the help in place is not enough.",
      },
      {
        value: "serious-harm-or-danger",
        label: "shut out of learning by an unmet need",
        means: "The child cannot take part in school at all, or comes to harm there, because the need is not met.",
      },
    ],
    theme,
    label: "Unmet need in learning, speech or language",
    question: "Do you already know whether the child needs help with learning, speech or language that is not there?",
    nature: "judgement",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["school", "health", "family"],
    note: "It measures what help is missing, not the child. A diagnosis is not needed.",
  },
  homeEducationPlanned: {
    ...status,
    label: "The parents plan to take the child out of school and teach at home",
    labelWhenFalse: "The parents do not plan to take the child out of school to teach at home",
    question: "Do you already know whether the parents plan to take the child out of school and teach at home?",
    direction: "neutral",
    whoKnows: ["school", "family", "social-care"],
    note: "Home education is lawful and no sign of harm. The council's consent may be needed in some cases.",
  },
};
