import type { Definitions } from "../fact.js";
import type { Effect } from "./scales.js";

/** Care that is missing: how badly, for how long, of which kind. Poverty is not neglect. */
export interface NeglectFacts {
  /** Food, clothes, warmth, washing and sleep, by how far they are missing. The reason may lie outside the family. */
  basicCareNeglect: Effect;
  /** For how long care has fallen short. Many months of a little can harm more than one bad week. */
  neglectDuration: "none" | "brief" | "recurring" | "long-standing";
  /** What is chiefly missing. It words the reasons and decides nothing. */
  neglectKind: "physical" | "supervisory" | "medical" | "educational" | "emotional" | "nutritional";
  /** Watching over the child, by age and by what could happen. */
  supervisionLacking: Effect;
}

const theme = "Neglect";

const judged = { kind: "ordered", theme, nature: "judgement", direction: "harm" } as const;

export const neglect: Definitions<NeglectFacts> = {
  basicCareNeglect: {
    ...judged,
    values: [
      {
        value: "none",
        label: "food, clothes, warmth, washing and sleep are there",
        means: "The child is fed, clothed, warm, clean and rested on most days, as the family's means allow.",
      },
      {
        value: "early-signs",
        label: "at times short of food, clean clothes, warmth or sleep",
        means: "A few times the child came hungry, unwashed, tired or without a coat, and it was soon put right.",
      },
      {
        value: "affecting-the-child",
        label: "often short of food, clean clothes, warmth or sleep",
        means:
          "In most weeks the child is hungry, dirty, cold or tired, and health, learning or friendships suffer by it.",
      },
      {
        value: "serious-harm-or-danger",
        label: "seriously harmed or endangered for want of basic care",
        means:
          "The child is underfed, ill, infested or in pain for want of care, or a baby goes without feeds or warmth.",
      },
    ],
    label: "Basic care that is missing",
    question: "Do you already know whether the child goes without food, clean clothes, warmth, washing or sleep?",
    howToAnswer: "own-records",
    whoKnows: ["school", "health", "family", "social-care"],
    cinFactors: ["16A"],
    note: "Write what was seen and on which days. Where money or housing is what is missing, say so: that is not neglect.",
  },
  neglectDuration: {
    kind: "ordered",
    values: [
      {
        value: "none",
        label: "care has not fallen short",
        means: "Care has not fallen short, as far as those who know can say.",
      },
      {
        value: "brief",
        label: "care has fallen short for a short time",
        means: "For some days or weeks, often after something that happened, and not before.",
      },
      {
        value: "recurring",
        label: "care has fallen short again and again",
        means: "It got better and fell back at least twice, within about a year.",
      },
      {
        value: "long-standing",
        label: "care has fallen short for a long time",
        means: "For about six months or more without lasting change, or across several children.",
      },
    ],
    theme,
    label: "For how long care has fallen short",
    question: "Do you already know for how long the child's care has fallen short?",
    nature: "judgement",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["school", "health", "social-care"],
    cinFactors: ["16A"],
    note: "A list of dated small things tells it best. Look at earlier records before choosing.",
  },
  neglectKind: {
    kind: "choice",
    values: [
      {
        value: "physical",
        label: "short of clothes, washing, warmth or a safe home",
        means: "The body or the home is not cared for.",
      },
      { value: "supervisory", label: "not watched over", means: "Nobody watches over the child as the age takes." },
      {
        value: "medical",
        label: "not taken to health care",
        means: "Care of health or teeth is not had though it is within reach.",
      },
      {
        value: "educational",
        label: "not brought to school or learning",
        means: "School or learning is not had though it is within reach.",
      },
      {
        value: "emotional",
        label: "not comforted or attended to",
        means: "Nobody responds to, comforts or plays with the child.",
      },
      {
        value: "nutritional",
        label: "not fed as the child needs",
        means: "The child is not fed enough, or not what the child needs.",
      },
    ],
    theme,
    label: "Kind of care that is chiefly missing",
    question: "Do you already know which kind of care is chiefly missing?",
    nature: "judgement",
    direction: "neutral",
    howToAnswer: "own-records",
    whoKnows: ["school", "health", "social-care"],
    cinFactors: ["16A"],
    note: "If several are missing or nobody can say, give several values.",
  },
  supervisionLacking: {
    ...judged,
    values: [
      {
        value: "none",
        label: "watched over as the age takes",
        means: "Somebody who can cope watches over the child as far as age and stage take it.",
      },
      {
        value: "early-signs",
        label: "at times not watched over",
        means: "A few times nobody watched when somebody should have, and nothing came of it.",
      },
      {
        value: "affecting-the-child",
        label: "often not watched over",
        means: "In most weeks the child is out, alone or with strangers in a way that the age does not allow.",
      },
      {
        value: "serious-harm-or-danger",
        label: "harmed or in danger for want of somebody watching",
        means: "The child was hurt, lost or found near water, roads, heights, drugs or strangers with nobody watching.",
      },
    ],
    label: "How far the child is watched over",
    question: "Do you already know whether somebody watches over the child as the age takes?",
    howToAnswer: "own-records",
    whoKnows: ["school", "health", "police", "housing", "family"],
    cinFactors: ["16A"],
    note: "A disabled child may need more watching than others of the age. Parents at work may have no childcare to choose.",
  },
};
