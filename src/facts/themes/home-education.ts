import type { Definitions } from "../fact.js";
import type { Certainty } from "./scales.js";
import { certainty } from "./scales.js";

/** School left for teaching at home: planned, begun, and whether anybody has a reason to worry. */
export interface HomeEducationFacts {
  /** Taught at home by the parents' choice. Lawful, and no sign of anything. */
  homeEducated: boolean;
  /** The parents plan to take the child out of school and teach at home. Lawful; some cases need the council's consent. */
  homeEducationPlanned: boolean;
  /** How sure people are that a child taught at home goes without education or is not well there. */
  homeEducationConcern: Certainty;
}

const theme = "Education";

const status = { kind: "boolean", theme, nature: "status", howToAnswer: "own-records" } as const;

export const homeEducation: Definitions<HomeEducationFacts> = {
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
