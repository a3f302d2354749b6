import type { Definitions } from "../fact.js";

/** Circumstances on which the child's health rests and that say nothing of care by themselves. */
export interface DoctorAndAirAtHomeFacts {
  /** The child is registered with no family doctor. Many families that move, or are afraid, are not. */
  noFamilyDoctor: boolean;
  /** Somebody smokes or vapes in the home or car with the child there. It counts beside an illness, and for babies. */
  smokeAtHome: boolean;
  /** The child has an illness in which treatment missed for a day or two can be dangerous. */
  treatmentCannotWait: boolean;
}

const theme = "Health";

const status = {
  kind: "boolean",
  theme,
  nature: "reported",
  direction: "neutral",
  howToAnswer: "own-records",
} as const;

export const doctorAndAirAtHome: Definitions<DoctorAndAirAtHomeFacts> = {
  noFamilyDoctor: {
    ...status,
    label: "The child is registered with no family doctor",
    labelWhenFalse: "The child is registered with a family doctor",
    question: "Do you already know whether the child is registered with a family doctor?",
    whoKnows: ["health", "school", "family"],
    note: "A circumstance, not a fault. Registration is free and asks for no papers.",
  },
  treatmentCannotWait: {
    ...status,
    label: "Missing treatment for a day or two can be dangerous for the child",
    labelWhenFalse: "The child has no treatment that cannot be missed for a day or two",
    question: "Do you already know whether treatment missed for a day or two can be dangerous for the child?",
    whoKnows: ["health", "school", "family"],
    note: "As with insulin, medicine for fits, steroids, severe asthma or allergy, a feeding tube. It says nothing of whether any was missed.",
  },
  smokeAtHome: {
    ...status,
    label: "Somebody smokes or vapes at home or in the car with the child there",
    labelWhenFalse: "Nobody smokes or vapes at home or in the car with the child there",
    question: "Do you already know whether somebody smokes or vapes at home with the child there?",
    whoKnows: ["health", "school", "family"],
    note: "It counts beside an illness of the child's chest and for babies, and decides no level by itself. The smell of cannabis is alcohol or drugs of a carer, or of another at home.",
  },
};
