import type { Definitions } from "../fact.js";
import type { Frequency } from "./scales.js";
import { frequency } from "./scales.js";

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
  /** The way to school takes an hour or more each way, mostly since the family was moved. It is nobody's fault at home. */
  longWayToSchool: boolean;
  /** How often the child was suspended in the last 12 months. The school's act. */
  suspensions12m: number;
  /** How often the school sent the child home without recording a suspension. It is the school's act and says nothing against the family. */
  sentHomeUnrecorded: Frequency;
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
  /** How often the child changed school outside the usual times in the last two years. It says nothing of why. */
  schoolChanges: Frequency;
  /** No school, college, training or suitable home education now. Excluded and placed anew is not this. */
  notInEducation: boolean;
  /** Off every register known of, or no longer coming, and nobody in education knows where the child is. */
  missingFromEducation: boolean;
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
    note: "For those who have no figure. Days of the week, a lot of days, off again: the second step or more. The figures are anchors for the words. Truancy and absence of every kind stand here; why is a question of its own.",
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
  longWayToSchool: {
    kind: "boolean",
    theme,
    label: "The way to school takes an hour or more each way",
    labelWhenFalse: "The way to school takes less than an hour",
    question: "Do you already know whether the way to school takes an hour or more each way?",
    nature: "observed",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["school", "family", "housing"],
    note: "Two buses, a housing office that placed the family far away, a special school in another town. Coming late and missing school are asked apart.",
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
  sentHomeUnrecorded: {
    kind: "ordered",
    values: frequency("sending home with no suspension on record", {
      never: "Whenever the child was sent home, a suspension was recorded, or the child was ill.",
      once: "It is known to have happened once.",
      occasional: "It has happened a few times, with weeks between.",
      regular: "It happens in most weeks.",
      persistent: "It happens on most days, or the family is asked to keep the child at home.",
    }),
    theme,
    label: "How often the child was sent home from school with no suspension on record",
    question: "Do you already know how often the child was sent home with no suspension on record?",
    nature: "observed",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["school", "family"],
    note: 'Sent home "to calm down" or "before lunch", or a family asked to fetch the child. An agreed part-time timetable is asked apart.',
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
  schoolChanges: {
    kind: "ordered",
    values: frequency("change of school", {
      never: "No change of school but at the usual age.",
      once: "One change at another time, in the last two years.",
      occasional: "Two changes in the last two years.",
      regular: "Three or more changes in the last two years, or a third school within one.",
      persistent: "A new school every few months.",
    }),
    theme,
    label: "How often the child changed school",
    question: "Do you already know how often the child changed school outside the usual times?",
    nature: "observed",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["school", "family", "social-care"],
    note: "School, not home: moves of home are asked apart. Armed forces families and children whose parents follow work move often and well.",
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
};
