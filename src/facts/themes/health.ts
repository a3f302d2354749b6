import type { Definitions } from "../fact.js";
import type { Effect, Frequency } from "./scales.js";

/** Health and development, and whether the help that they take is there. */
export interface HealthFacts {
  /** A need of health or teeth that is not being met, by what that does to the child. It says nothing of whose doing it is. */
  healthNeedUnmet: Effect;
  /** How often the child was not brought to health appointments that matter. The child did not miss them. */
  appointmentsNotBrought: Frequency;
  /** Development behind what is expected, measured against children of like age and condition. */
  developmentalDelay: Effect;
  /** Weight or growth that worries a clinician, too low or too high. Size alone is not this. */
  growthConcern: Effect;
  /** Help for a disabled child that is needed and not there. It measures the help, not the parents. */
  disabilitySupportGap: Effect;
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
        means: "The child is well, or gets the treatment and the care that health and teeth need.",
      },
      {
        value: "early-signs",
        label: "beginning to go without health care",
        means: "A check, immunisation, glasses, dentist or medicine is late, and the child is well enough so far.",
      },
      {
        value: "affecting-the-child",
        label: "in pain or held back by a health need that is not met",
        means: "Pain, decayed teeth, poor control of a condition or missed school come of treatment not had.",
      },
      {
        value: "serious-harm-or-danger",
        label: "seriously ill or in danger through a health need that is not met",
        means:
          "Hospital admission, lasting damage or danger to life came of treatment not had, or a clinician expects it.",
      },
    ],
    label: "Health need of the child that is not met",
    question: "Do you already know whether the child has a health need that is not met, teeth included?",
    howToAnswer: "parent-if-safe",
    whoKnows: ["health", "school", "family"],
    cinFactors: ["6A"],
    note: "Say what stands in the way: waiting lists, distance, money, language, fear, or nobody taking the child.",
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
    label: "How often the child was not brought to health appointments",
    question: "Do you already know how often the child was not brought to health appointments?",
    nature: "measured",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["health"],
    note: "A letter to an old address or in a language nobody reads is not an appointment missed by the family.",
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
        means: "One area, such as speech or play, is a little behind, and advice or a check is enough for now.",
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
    note: "Compare with a child of like condition. Delay has many causes; care is one among them.",
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
        means: "Energy, sleep, movement or mood suffer, or growth keeps faltering without a medical cause found.",
      },
      {
        value: "serious-harm-or-danger",
        label: "health seriously harmed or in danger through weight or growth",
        means:
          "A clinician finds severe malnutrition, severe illness from weight, or growth failing for want of food or care.",
      },
    ],
    label: "Concern about the child's weight or growth",
    question: "Do you already know whether a clinician is concerned about the child's weight or growth?",
    howToAnswer: "own-records",
    whoKnows: ["health"],
    note: "For clinicians to judge. Nobody weighs a child, or speaks to the child of weight, in order to answer this.",
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
        means: "Health, sleep, learning, play or family life suffer because equipment, breaks or care are not there.",
      },
      {
        value: "serious-harm-or-danger",
        label: "care breaking down for want of help with a disability",
        means: "Carers cannot go on, or the child is harmed or unsafe, because the help is not there.",
      },
    ],
    label: "Help for a disabled child that is missing",
    question: "Do you already know whether help that the child's disability takes is missing?",
    howToAnswer: "parent-if-safe",
    whoKnows: ["family", "health", "school", "social-care"],
    cinFactors: ["5A", "6A"],
    note: "It measures what is not provided. It is no criticism of the parents who hold on without it.",
  },
};
