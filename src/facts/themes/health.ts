import type { Definitions } from "../fact.js";
import type { Effect, Frequency } from "./scales.js";
import { effect } from "./scales.js";

/** Health, teeth, growth and development, and whether the help that they take is there. */
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
  /** Development behind what is expected, measured against children of like age and condition. */
  developmentalDelay: Effect;
  /** Delay is expected although none is seen yet. It is a reason for early help and no finding. */
  developmentDelayLikely: boolean;
  /** Weight or growth that worries a clinician, by how far. Size alone is not this. */
  growthConcern: Effect;
  /** Which way weight or growth goes: a heavy child and a child who loses weight need different help. */
  growthKind: "light" | "losing-or-not-gaining" | "heavy" | "short";
  /** What a clinician finds behind it. */
  growthCause: "medical" | "eating-difficulty" | "no-cause-found" | "food-or-care-missing";
  /** Wetting or soiling beyond what is ordinary for age and condition, by what it does to the child. */
  wettingOrSoiling: Effect;
  /** Sleep that is short or broken although there is a quiet place for it, by what it does to the child. */
  sleepLost: "none" | "early-signs" | "affecting-the-child";
  /** Washing, dressing, eating and getting about alone, against children of like age and condition. */
  selfCareBehind: "none" | "early-signs" | "affecting-the-child";
  /** How much more care than other children of the age the child takes, through disability or illness. It measures no gap. */
  extraCareNeeded: "none" | "some" | "much" | "constant";
  /** Help for a disabled child that is needed and not there. It measures the help, not the parents. */
  disabilitySupportGap: Effect;
  /** The family of a disabled child wants breaks from caring, or those agreed do not come. */
  shortBreakWanted: boolean;
}

const theme = "Health and development";

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
        means: "They were had about on time, or the parents chose against one after advice.",
      },
      {
        value: "some-late",
        label: "some checks or immunisations late",
        means: "One or two are overdue, and the child is otherwise seen by health.",
      },
      {
        value: "most-not-had",
        label: "most checks and immunisations not had",
        means: "Most of those offered were not had and nobody knows why, or no clinician has seen the child for them.",
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
    note: "Immunisation is the parents' choice. Children who moved here may have had them elsewhere, with no record.",
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
  developmentalDelay: {
    ...judged,
    values: [
      {
        value: "none",
        label: "developing as expected",
        means: "Development is as expected of a child of like age and condition.",
      },
      {
        value: "early-signs",
        label: "beginning to fall behind in development",
        means:
          "One area, such as talking, walking or play, is a little behind, and advice or a check is enough for now.",
      },
      {
        value: "affecting-the-child",
        label: "clearly behind in development",
        means: "Several areas are behind, or one is far behind, and the child needs specialist help.",
      },
      {
        value: "serious-harm-or-danger",
        label: "losing ground in development or far behind",
        means:
          "The child loses skills or falls ever further behind, and a clinician expects lasting harm unless things change.",
      },
    ],
    label: "Delay in the child's development",
    question: "Do you already know whether a clinician or nursery finds the child behind in development?",
    howToAnswer: "own-records",
    whoKnows: ["health", "school", "family"],
    sources: ["wirral-level-2", "kent-support-levels", "buckinghamshire-level-4"],
    note: "Before school age, talking too; from school age, help with learning or language that is missing is asked under education. Compare with a child of like condition: delay has many causes, and care is one among them.",
  },
  developmentDelayLikely: {
    kind: "boolean",
    theme,
    label: "Delay in the child's development is expected, though none is seen yet",
    labelWhenFalse: "No delay in development is expected, or it is already seen",
    question: "Do you already know whether a clinician expects delay in the child's development?",
    nature: "judgement",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["health"],
    sources: ["buckinghamshire-level-3"],
    note: "Born very early, ill as a newborn, or with a condition that brings it, for example. Once delay is seen: delay in development.",
  },
  growthConcern: {
    ...judged,
    values: [
      {
        value: "none",
        label: "no concern about weight or growth",
        means: "No clinician has a concern about weight or growth, or nobody has had cause to weigh.",
      },
      {
        value: "early-signs",
        label: "weight or growth being watched",
        means: "Weight or height has moved from its line, or is high or low, and a clinician watches it.",
      },
      {
        value: "affecting-the-child",
        label: "health affected by weight or growth",
        means: "Breath, energy, sleep, movement or mood suffer by it, or growth falters again at the next weighing.",
      },
      {
        value: "serious-harm-or-danger",
        label: "health seriously harmed or in danger through weight or growth",
        means: "A clinician finds severe malnutrition, illness brought on by weight, or growth that has stopped.",
      },
    ],
    label: "Concern about the child's weight or growth",
    question: "Do you already know whether a clinician is concerned about the child's weight or growth?",
    howToAnswer: "own-records",
    whoKnows: ["health"],
    sources: ["wirral-level-2", "buckinghamshire-level-3", "buckinghamshire-level-4", "kent-support-levels"],
    note: "How far it goes; which way it goes and what lies behind it are asked apart. Nobody weighs a child, or speaks to the child of weight, in order to answer this.",
  },
  growthKind: {
    kind: "choice",
    values: [
      { value: "light", label: "light for height", means: "Weight is low for the child's height and stays so." },
      {
        value: "losing-or-not-gaining",
        label: "losing weight or not gaining",
        means: "Weight falls, stands still, or drops across the lines of the growth chart.",
      },
      { value: "heavy", label: "heavy for height", means: "Weight is high for the child's height." },
      {
        value: "short",
        label: "short or hardly growing",
        means: "Height is low or hardly grows, whatever the weight.",
      },
    ],
    theme,
    label: "Which way weight or growth goes",
    question: "Do you already know which way the child's weight or growth goes?",
    nature: "measured",
    direction: "neutral",
    howToAnswer: "own-records",
    whoKnows: ["health"],
    sources: ["viner-2010", "buckinghamshire-level-3"],
    note: "If two fit, such as light and losing, give both. It decides which help fits, not whose doing it is.",
  },
  growthCause: {
    kind: "choice",
    values: [
      {
        value: "medical",
        label: "a medical reason or build explains weight or growth",
        means: "An illness, a medicine, a birth condition or the build of the family explains it.",
      },
      {
        value: "eating-difficulty",
        label: "difficulty with eating explains weight or growth",
        means: "The child cannot or will not eat enough or much: illness of eating, senses, swallowing, worry.",
      },
      {
        value: "no-cause-found",
        label: "examined, and no cause of weight or growth found",
        means: "A clinician has looked for a reason and has found none.",
      },
      {
        value: "food-or-care-missing",
        label: "food or care found to be missing behind weight or growth",
        means: "A clinician finds that the child does not get the food or the feeding that growing takes.",
      },
    ],
    theme,
    label: "What lies behind weight or growth",
    question: "Do you already know what a clinician finds behind the child's weight or growth?",
    nature: "judgement",
    direction: "neutral",
    howToAnswer: "own-records",
    whoKnows: ["health"],
    sources: ["nice-cg89", "kent-support-levels", "viner-2010"],
    note: "For a clinician alone. Not yet looked into is no answer: leave it open. Food may be missing for want of money.",
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
  selfCareBehind: {
    ...judged,
    values: [
      {
        value: "none",
        label: "washes, dresses, eats and gets about as others do",
        means: "Does alone about what others of like age and condition do.",
      },
      {
        value: "early-signs",
        label: "slow to learn to wash, dress, eat or get about alone",
        means: "Some everyday skills come late, and showing and practice are enough for now.",
      },
      {
        value: "affecting-the-child",
        label: "held back because everyday skills are missing",
        means:
          "Cannot do what others of like age and condition do, so that health, school or friendships suffer, or the start of adult life fails.",
      },
    ],
    label: "Everyday skills that the child has not learnt",
    question: "Do you already know whether the child washes, dresses, eats and gets about as others of the age?",
    howToAnswer: "already-known",
    whoKnows: ["school", "health", "family", "social-care"],
    sources: ["wirral-level-2", "buckinghamshire-level-2", "bristol-level-3", "northumberland-level-4"],
    note: "What the child can do. Clothes, washing and food that nobody provides are basic care. Toilet is asked apart.",
  },
  extraCareNeeded: {
    kind: "ordered",
    values: [
      {
        value: "none",
        label: "needs no more care than others of the age",
        means: "Disability or illness, if any, asks no more of the carers than other children of the age do.",
      },
      {
        value: "some",
        label: "needs somewhat more care than others of the age",
        means: "Reminders, medicine, equipment or help with some things, on most days.",
      },
      {
        value: "much",
        label: "needs much more care than others of the age",
        means: "Help with most of washing, eating, moving or staying safe, every day and in some nights.",
      },
      {
        value: "constant",
        label: "needs somebody by day and night",
        means: "Cannot be left at all, or needs nursing care or two people, by day and night.",
      },
    ],
    theme,
    label: "How much more care the child needs through disability or illness",
    question: "Do you already know how much more care than others of the age the child needs?",
    nature: "observed",
    direction: "neutral",
    howToAnswer: "parent-if-safe",
    whoKnows: ["family", "health", "school", "social-care"],
    sources: ["kent-support-levels", "buckinghamshire-level-3", "buckinghamshire-level-4"],
    cinFactors: ["5A", "6A"],
    note: "The degree of the need. Whether the help for it is there is asked apart, and alone sets a level.",
  },
  disabilitySupportGap: {
    ...judged,
    values: [
      {
        value: "none",
        label: "disability-related needs are met",
        means: "The child is not disabled, or the help that the disability takes is there.",
      },
      {
        value: "early-signs",
        label: "beginning to need more help because of a disability",
        means: "Family and school manage, and say that more help will be needed soon.",
      },
      {
        value: "affecting-the-child",
        label: "going without help that a disability takes",
        means:
          "Health, sleep, learning or family life suffer for want of equipment, breaks or care; carers are worn out, say so, and go on.",
      },
      {
        value: "serious-harm-or-danger",
        label: "care breaking down for want of help with a disability",
        means: "Carers have stopped or will within days, or the child was hurt or left unsafe, for want of the help.",
      },
    ],
    label: "Help for a disabled child that is missing",
    question: "Do you already know whether help that the child's disability takes is missing?",
    howToAnswer: "parent-if-safe",
    whoKnows: ["family", "health", "school", "social-care"],
    sources: ["kent-support-levels", "northumberland-level-4", "trafford-level-5"],
    cinFactors: ["5A", "6A"],
    note: "It measures what is not provided and is no criticism of parents who hold on without it. How much care the child takes is asked apart. A child who cannot say what is wrong depends on others to notice.",
  },
  shortBreakWanted: {
    kind: "boolean",
    theme,
    label: "The family of a disabled child wants breaks from caring, or those agreed do not come",
    labelWhenFalse: "The family wants no breaks from caring, or has those it wants",
    question: "Do you already know whether the family wants breaks from caring for a disabled child?",
    nature: "reported",
    direction: "neutral",
    howToAnswer: "parent-if-safe",
    whoKnows: ["family", "school", "health", "social-care"],
    sources: ["short-breaks-regulations-2011", "children-act-1989"],
    cinFactors: ["5A", "6A"],
    note: "To want a break is ordinary. It raises no level; where its absence wears the family out, say so under help that is missing.",
  },
};
