import type { Definitions } from "../fact.js";

/** Circumstances on which the child's health rests and that say nothing of care by themselves. */
export interface DoctorAndAirAtHomeFacts {
  /** The child is registered with no family doctor. Many families that move, or are afraid, are not. */
  noFamilyDoctor: boolean;
  /** Somebody smokes or vapes in the home or car with the child there. It counts beside an illness, and for babies. */
  smokeAtHome: boolean;
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
  smokeAtHome: {
    ...status,
    label: "Somebody smokes or vapes at home or in the car with the child there",
    labelWhenFalse: "Nobody smokes or vapes at home or in the car with the child there",
    question: "Do you already know whether somebody smokes or vapes at home with the child there?",
    whoKnows: ["health", "school", "family"],
    note: "It counts beside an illness of the child's chest and for babies, and decides no level by itself. The smell of cannabis is alcohol or drugs of a carer, or of another at home.",
  },
};
