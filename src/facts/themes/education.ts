import type { Definitions } from "../fact.js";
import type { Certainty, Frequency } from "./scales.js";
import { certainty } from "./scales.js";

/** School: being there and being let in. Exclusion is the school's act, not the child's harm. */
export interface EducationFacts {
  /** Sessions attended in the last 12 weeks, per cent. 100 is all of them. */
  schoolAttendancePercent: number;
  /** How much school is missed, in words, for those who have no figure. It says nothing of why. */
  absencePattern: "never" | "occasional" | "persistent" | "severe";
  /** The absence is mainly for health reasons, so that illness is not taken for neglect. */
  absenceMainlyHealth: boolean;
  /** Attendance has clearly fallen in the last half term, whatever the figure is now. */
  attendanceDropped: boolean;
  /** How often the child comes late. It says nothing of why. */
  latenessPattern: Frequency;
  /** How often the child was suspended in the last 12 months. The school's act. */
  suspensions12m: number;
  /** The school has said or written that it may exclude the child permanently. */
  exclusionPossible: boolean;
  /** Permanently excluded and not yet placed anew. The school's act. */
  permanentlyExcluded: boolean;
  /** In school for less than full days by arrangement. The school's act. */
  partTimeTimetable: boolean;
  /** The part-time timetable has no end agreed, or the end has passed. The school's act. */
  partTimeTimetableOverdue: boolean;
  /** Still in school, college or training, and likely to drop out. */
  mayLeaveEducation: boolean;
  /** No school, college, training or suitable home education now. Excluded and placed anew is not this. */
  notInEducation: boolean;
  /** Off every register known of, or no longer coming, and nobody in education knows where the child is. */
  missingFromEducation: boolean;
  /** Taught at home by the parents' choice. Lawful, and no sign of anything. */
  homeEducated: boolean;
  /** The parents plan to take the child out of school and teach at home. Lawful; some cases need the council's consent. */
  homeEducationPlanned: boolean;
  /** How sure people are that a child taught at home goes without education or is not well there. */
  homeEducationConcern: Certainty;
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
    sources: ["kent-support-levels", "lincolnshire-attendance"],
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
    sources: ["kent-support-levels", "hampshire-thresholds", "northumberland-level-4"],
    note: "For those who have no figure. The figures are anchors for the words. Truancy and absence of every kind stand here; why is a question of its own.",
  },
  absenceMainlyHealth: {
    ...status,
    label: "The absence from school is mainly for health reasons",
    labelWhenFalse: "The absence from school is not mainly for health reasons",
    question: "Do you already know whether the absence is mainly for health reasons, of body or mind?",
    direction: "neutral",
    whoKnows: ["school", "health", "family"],
    note: "Anxiety counts, and so does fear of school. It is not for a school to demand proof. If the family says so and nobody in health knows of it, leave it open and help the child to a doctor.",
  },
  attendanceDropped: {
    ...status,
    label: "The child's attendance has clearly fallen in the last half term",
    labelWhenFalse: "The child's attendance has not fallen in the last half term",
    question: "Do you already know whether the child's attendance has fallen in the last half term?",
    direction: "harm",
    whoKnows: ["school"],
    sources: ["kent-support-levels", "hampshire-thresholds"],
    note: "The change, not the figure: by about ten per cent or more, or from hardly ever away to often away. How much is missed by now is recorded apart.",
  },
  latenessPattern: {
    kind: "ordered",
    values: [
      { value: "never", label: "comes on time", means: "Late no more often than other children." },
      { value: "once", label: "came late once", means: "Late once in the last 12 weeks beyond what is usual." },
      { value: "occasional", label: "comes late now and then", means: "Late in some weeks, and not in most." },
      { value: "regular", label: "comes late regularly", means: "Late in most weeks, and not on most days." },
      { value: "persistent", label: "comes late on most days", means: "Late on most mornings." },
    ],
    theme,
    label: "How often the child comes late to school",
    question: "Do you already know whether the child comes late, and how often?",
    nature: "measured",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["school"],
    note: "It says nothing of why. A bus, housing far away, brothers and sisters to bring, caring and bad nights all make children late.",
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
    sources: ["hampshire-thresholds", "kent-support-levels", "bristol-level-3"],
    note: `If the count is not known, give from 1 up. ${theSchoolsAct}`,
  },
  exclusionPossible: {
    ...status,
    label: "The school may exclude the child permanently",
    labelWhenFalse: "Permanent exclusion is not spoken of",
    question: "Do you already know whether the school may exclude the child permanently?",
    direction: "harm",
    whoKnows: ["school", "family"],
    sources: ["kent-support-levels"],
    note: `Said or written by the school, or expected by those who know how things stand there. Suspensions so far are counted apart. ${theSchoolsAct}`,
  },
  permanentlyExcluded: {
    ...status,
    label: "The child is permanently excluded and has no new school",
    labelWhenFalse: "The child is not permanently excluded, or has a new school",
    question: "Do you already know whether the child is permanently excluded and has no new school?",
    direction: "harm",
    whoKnows: ["school", "social-care"],
    sources: ["kent-support-levels", "northumberland-level-4"],
    note: theSchoolsAct,
  },
  partTimeTimetable: {
    ...status,
    label: "The child is on a part-time timetable",
    labelWhenFalse: "The child is in school full time, or not in school",
    question: "Do you already know whether the child is on a part-time timetable?",
    direction: "harm",
    whoKnows: ["school", "family"],
    sources: ["devon-reduced-timetables"],
    note: theSchoolsAct,
  },
  partTimeTimetableOverdue: {
    ...status,
    label: "The part-time timetable has no end agreed, or the end has passed",
    labelWhenFalse: "There is no part-time timetable, or its end is agreed and still ahead",
    question: "Do you already know whether the part-time timetable has an end that was agreed and is still ahead?",
    direction: "harm",
    whoKnows: ["school", "family"],
    sources: ["devon-reduced-timetables"],
    note: `Where nobody knows what the child does in the other hours, give that too, as out with nobody knowing where. ${theSchoolsAct}`,
  },
  mayLeaveEducation: {
    ...status,
    nature: "judgement",
    label: "The child is likely to drop out of school, college or training",
    labelWhenFalse: "The child is not likely to drop out of school, college or training",
    question: "Do you already know whether the child is likely to drop out of school, college or training?",
    direction: "harm",
    whoKnows: ["school", "family", "child"],
    sources: ["hampshire-thresholds"],
    note: "Still going at times, and losing hold, or without a place for next year. Of school age and on a roll but not coming: that is absence. After 16 and has stopped going: no school or training.",
  },
  notInEducation: {
    ...status,
    label: "The child is in no school, training or suitable home education",
    labelWhenFalse: "The child is in school, training or suitable home education, or below school age",
    question: "Do you already know whether the child is without school, training or suitable home education?",
    direction: "harm",
    whoKnows: ["school", "social-care", "family"],
    sources: ["hampshire-thresholds", "kent-support-levels", "northumberland-level-4"],
    note: "From compulsory school age to 17; after 16 also called NEET, and a college place that is no longer used is this. Before 16, a place that is not used is absence. It is known where the child is; if not, use missing from education. Home education is lawful; a place not yet given is the system's gap.",
  },
  missingFromEducation: {
    ...status,
    label: "The child is on no school's register or no longer comes, and nobody in education knows where the child is",
    labelWhenFalse: "It is known in education where the child is",
    question: "Do you already know whether the child has dropped out of sight of every school and the council?",
    direction: "harm",
    whoKnows: ["school", "social-care", "housing"],
    sources: ["children-missing-education-2016", "education-act-1996", "hull-missing-education"],
    note: "Moved with no new address, taken off the register with no new school, or did not come back. The parents may well know where the child is; if they do not, it is missing now. A place that is not yet given is no school, training or suitable home education.",
  },
  homeEducated: {
    ...status,
    label: "The child is taught at home by the parents' choice",
    labelWhenFalse: "The child is not taught at home by the parents' choice",
    question: "Do you already know whether the child is taught at home by the parents' choice?",
    direction: "neutral",
    whoKnows: ["school", "social-care", "family"],
    note: "Lawful and no sign of harm. A worry about it is recorded apart, and so is a plan to begin.",
  },
  homeEducationPlanned: {
    ...status,
    label: "The parents plan to take the child out of school and teach at home",
    labelWhenFalse: "The parents do not plan to take the child out of school to teach at home",
    question: "Do you already know whether the parents plan to take the child out of school and teach at home?",
    direction: "neutral",
    whoKnows: ["school", "family", "social-care"],
    note: "Home education is lawful and no sign of harm. The council's consent may be needed in some cases. Once it has begun, it is taught at home. When the plan came is worth writing down; it concludes nothing.",
  },
  homeEducationConcern: {
    kind: "ordered",
    values: certainty("harm to learning or welfare while taught at home", {
      none: "Those who know the family have thought about it and see no reason to worry.",
      possible: "Somebody is uneasy: the child is little seen, or nobody knows what is taught.",
      suspected:
        "Somebody with a reason, written down, thinks that education, health or safety suffers: such as a child taken out of school just after somebody raised a concern.",
      known: "It is established, by the council's education service or an assessment, that it does.",
    }),
    theme,
    label: "How sure people are that a child taught at home goes without education or is not well",
    question: "Do you already know whether anybody with a reason worries about a child who is taught at home?",
    nature: "judgement",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["social-care", "school", "health"],
    sources: ["kent-support-levels"],
    note: "Planned or begun. It needs a reason beyond home education itself. Abuse, neglect or an injury is recorded under those headings as well.",
  },
};
