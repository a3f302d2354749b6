import type { Definitions } from "../fact.js";
import type { Effect, Frequency } from "./scales.js";
import { effect } from "./scales.js";

/** Health and teeth, and whether the care that they take is had. */
export interface HealthFacts {
  /** A need of health, other than teeth, that is not being met, by what that does to the child. It says nothing of whose doing it is. */
  healthNeedUnmet: Effect;
  /** How often the child was not brought to appointments for a condition. The child did not miss them. */
  appointmentsNotBrought: Frequency;
  /** Checks and immunisations that every child is offered, and this child has not had. A choice made after advice is not this. */
  routineChecksMissed: "none" | "some-late" | "most-not-had";
  /** Medicine or treatment to be given at home that the child does not get as agreed. Refusing treatment is a separate fact. */
  medicineMissed: "none" | "in-doubt" | "at-times" | "often";
  /** What decay of the teeth does to the child, whoever did or did not treat it. */
  toothDecay: Effect;
  /** Whether dental care that the child needs is had, and how far it was within reach. The state of the teeth is a separate fact. */
  dentalCareNotHad: "none" | "sought-and-not-found" | "not-yet-sought" | "offered-and-not-had";
  /** A lasting or serious physical illness. Neutral: it says nothing of how well the child is cared for. */
  lastingCondition: boolean;
  /** Sleep that is short or broken although there is a quiet place for it, by what it does to the child. */
  sleepLost: "none" | "early-signs" | "affecting-the-child";
  /** Wetting or soiling beyond what is ordinary for age and condition, by what it does to the child. */
  wettingOrSoiling: Effect;
}

const theme = "Health";

const judged = { kind: "ordered", theme, nature: "judgement", direction: "harm" } as const;

export const health: Definitions<HealthFacts> = {
  healthNeedUnmet: {
    ...judged,
    values: [
      {
        value: "none",
        label: "health needs are met",
        means: "The child is well, or gets the treatment and the care that the child's health needs.",
      },
      {
        value: "early-signs",
        label: "beginning to go without health care",
        means:
          "A complaint or a test of sight or hearing has waited longer than it should, and the child is well enough so far.",
      },
      {
        value: "affecting-the-child",
        label: "in pain or held back by a health need that is not met",
        means: "Pain, poor control of a condition, poor sight or hearing, or missed school come of treatment not had.",
      },
      {
        value: "serious-harm-or-danger",
        label: "seriously ill or in danger through a health need that is not met",
        means:
          "Hospital admission, lasting damage or danger to life came of treatment not had, or a clinician expects it.",
      },
    ],
    label: "Health need of the child, other than teeth, that is not met",
    question: "Do you already know whether the child has a health need that is not met, teeth apart?",
    howToAnswer: "parent-if-safe",
    whoKnows: ["health", "school", "family"],
    sources: ["wirral-level-2", "buckinghamshire-level-3", "bristol-level-3", "buckinghamshire-level-4"],
    cinFactors: ["6A"],
    note: "What going without does to the child, whatever stands in the way: waiting lists, distance, money, language, fear. Appointments, medicine, teeth and treatment that is refused are asked apart.",
  },
  appointmentsNotBrought: {
    kind: "ordered",
    values: [
      {
        value: "never",
        label: "brought to appointments",
        means: "The child was brought to appointments, or they were moved.",
      },
      { value: "once", label: "not brought to one appointment", means: "Not brought once in the last 12 months." },
      {
        value: "occasional",
        label: "not brought to some appointments",
        means: "Not brought two or three times in the last 12 months, and brought in between.",
      },
      {
        value: "regular",
        label: "not brought to many appointments",
        means: "Not brought four times or more in the last 12 months, or to about half of them.",
      },
      {
        value: "persistent",
        label: "hardly ever brought to appointments",
        means:
          "Hardly ever brought in the last 12 months although reminded and offered help, for a condition that needs it.",
      },
    ],
    theme,
    label: "How often the child was not brought to appointments for a condition",
    question: "Do you already know how often the child was not brought to appointments with a clinic or specialist?",
    nature: "measured",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["health"],
    sources: ["wirral-level-2", "buckinghamshire-level-3", "bristol-level-3", "rcgp-was-not-brought"],
    note: "Clinic, hospital, therapist, follow-up with the doctor. Checks that every child is offered, the dentist and antenatal care are asked apart. A letter to an old address or in a language nobody reads is not an appointment missed by the family.",
  },
  routineChecksMissed: {
    kind: "ordered",
    values: [
      {
        value: "none",
        label: "checks and immunisations had or chosen against",
        means:
          "They were had about on time, or the parents chose against some of them after advice, with a clinician who knows the child.",
      },
      {
        value: "some-late",
        label: "some checks or immunisations late",
        means: "One or two are overdue, and the child is otherwise seen by health.",
      },
      {
        value: "most-not-had",
        label: "most checks and immunisations not had",
        means: "Most of those offered were not had, for whatever reason, or no clinician knows the child.",
      },
    ],
    theme,
    label: "Checks and immunisations that the child has not had",
    question: "Do you already know whether the child has had the checks and immunisations that every child is offered?",
    nature: "measured",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["health"],
    sources: ["wirral-level-2", "buckinghamshire-level-2"],
    note: "Immunisation is the parents' choice; that no doctor is chosen is asked apart. Children who moved here may have had them elsewhere, with no record.",
  },
  medicineMissed: {
    kind: "ordered",
    values: [
      {
        value: "none",
        label: "gets medicine and treatment at home as agreed",
        means: "Medicine, diet or exercises are given as agreed, or the child needs none.",
      },
      {
        value: "in-doubt",
        label: "may not be getting medicine or treatment at home as agreed",
        means:
          "Prescriptions are not fetched in time, or tests do not fit, and nobody has seen that anything was missed.",
      },
      {
        value: "at-times",
        label: "misses medicine or treatment at home at times",
        means: "It is known to have been missed in some weeks, and given in between.",
      },
      {
        value: "often",
        label: "often misses medicine or treatment at home",
        means: "It is missed in most weeks although clinicians have shown and helped.",
      },
    ],
    theme,
    label: "Medicine or treatment at home that the child misses",
    question: "Do you already know whether the child gets the medicine or treatment agreed for home?",
    nature: "reported",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["health", "school", "family"],
    sources: ["buckinghamshire-level-3", "nice-cg89"],
    note: "A teenager may stop taking it alone; a pharmacy may have none. Carers who say no to treatment: treatment refused.",
  },
  toothDecay: {
    ...judged,
    values: [
      {
        value: "none",
        label: "no decay of the teeth seen",
        means: "No decay or mouth pain is seen or spoken of, or the teeth have been treated.",
      },
      {
        value: "early-signs",
        label: "decay of the teeth seen, without pain",
        means: "Teeth look brown or broken, and the child eats, sleeps and learns as before.",
      },
      {
        value: "affecting-the-child",
        label: "in pain or held back by decayed teeth",
        means: "The child holds the face, avoids food, loses sleep or misses school because of teeth.",
      },
      {
        value: "serious-harm-or-danger",
        label: "seriously ill or in danger through decayed teeth",
        means: "Face swollen, fever, abscess, or teeth taken out in hospital because of decay.",
      },
    ],
    label: "Effect on the child of decayed teeth",
    question: "Do you already know whether decayed teeth trouble the child?",
    howToAnswer: "parent-if-safe",
    whoKnows: ["health", "school", "family", "child"],
    sources: ["kent-support-levels", "buckinghamshire-level-3", "buckinghamshire-level-4", "bspd-dental-neglect-2009"],
    note: "What is seen in the mouth. Whether a dentist is had is asked apart. Nobody looks into a child's mouth to answer this.",
  },
  dentalCareNotHad: {
    kind: "ordered",
    values: [
      {
        value: "none",
        label: "has the dental care needed",
        means: "A dentist sees the child, or a day for it is fixed, or nothing needs treatment.",
      },
      {
        value: "sought-and-not-found",
        label: "dental care sought and none found",
        means: "The family has tried, and no dentist takes the child, or the wait is long.",
      },
      {
        value: "not-yet-sought",
        label: "dental care not yet sought",
        means: "Nobody has tried so far, or nobody has told the family that it is needed.",
      },
      {
        value: "offered-and-not-had",
        label: "dental care offered and not had",
        means: "A dentist offered treatment that the child needs, help to get there was given, and it was not had.",
      },
    ],
    theme,
    label: "Dental care that the child needs and has not had",
    question: "Do you already know whether the child has the dental care that is needed?",
    nature: "reported",
    direction: "harm",
    howToAnswer: "parent-if-safe",
    whoKnows: ["health", "family"],
    sources: ["buckinghamshire-level-2", "buckinghamshire-level-4", "bspd-dental-neglect-2009"],
    note: "A full practice is a gap in the service. What the teeth look like or hurt is asked apart.",
  },
  lastingCondition: {
    kind: "boolean",
    theme,
    label: "The child has a lasting or serious physical illness",
    labelWhenFalse: "The child has no lasting or serious physical illness",
    question: "Do you already know whether the child has a lasting or serious physical illness?",
    nature: "status",
    direction: "neutral",
    howToAnswer: "own-records",
    whoKnows: ["health", "school", "family"],
    sources: ["buckinghamshire-level-3", "buckinghamshire-level-4"],
    cinFactors: ["6A"],
    note: "Epilepsy, diabetes, severe asthma, cancer, for example. Neutral: what it costs and whether care is had are asked apart.",
  },
  sleepLost: {
    ...judged,
    values: [
      {
        value: "none",
        label: "sleeps as the age takes",
        means: "The child sleeps about as others of the age, with bad nights now and then.",
      },
      {
        value: "early-signs",
        label: "sleeping badly at times",
        means: "Falls asleep late or wakes often for some weeks, and manages the day.",
      },
      {
        value: "affecting-the-child",
        label: "held back by want of sleep",
        means: "Too tired to learn, play or behave on most days for a month or more, or the family cannot rest.",
      },
    ],
    label: "Effect on the child of sleep that is short or broken",
    question: "Do you already know whether the child sleeps too little?",
    howToAnswer: "parent-if-safe",
    whoKnows: ["family", "school", "health", "child"],
    note: "For a child who cannot sleep. No bed, noise, fear of somebody at home or nights spent online or caring are recorded where they belong. How a baby is laid to sleep is asked apart.",
  },
  wettingOrSoiling: {
    ...judged,
    values: effect("wetting or soiling", {
      none: "The child is dry and clean as others of like age and condition are, with accidents now and then.",
      "early-signs": "Wets or soils later than most, or has begun again, and advice and spare clothes are enough.",
      "affecting-the-child":
        "Shame, teasing, missed school, sore skin or a soiled bed come of it, or no advice has helped.",
      "serious-harm-or-danger":
        "The child is in pain, has broken skin, holds back food or drink, or is hurt or humiliated for it.",
    }),
    label: "Effect on the child of wetting or soiling",
    question: "Do you already know whether wetting or soiling troubles the child?",
    howToAnswer: "parent-if-safe",
    whoKnows: ["school", "health", "family"],
    sources: ["wirral-level-2", "buckinghamshire-level-3", "nice-cg89"],
    note: "A matter for health first: constipation is the commonest reason. A disabled child may need pads for life.",
  },
};
