import type { Basis } from "../../domain/basis.js";
import type { Definitions } from "../fact.js";

/** Whether the child gets about alone, and so could have been hurt alone. */
export interface MovingAboutFacts {
  /** How the child moves about without being carried or pushed. Rolling over is not moving about. */
  mobility: "does-not-move-about" | "rolls-only" | "shuffles-crawls-cruises-walks" | "moves-self-in-wheelchair";
  /** A lasting impairment of movement or a serious delay in moving. Not a leg in plaster. */
  movementImpairment: boolean;
  /** Cannot move about for now because of a plaster or an illness. */
  temporarilyImmobile: boolean;
}

const theme = "Moving about";

const basisOfMobility: readonly Basis[] = [
  {
    source: "nice-cg89",
    force: "practice evidence",
    confidence: "A",
    checked: "2026-11-21",
    note: "What counts as moving about: crawling, cruising or bottom shuffling; rolling alone does not.",
  },
  {
    source: "practice-judgement",
    force: "practice evidence",
    confidence: "unverified",
    checked: "2026-11-21",
    note: "The ages at which not knowing is read so; none from 12 to 23 months, where same-day health advice comes first.",
  },
];

export const movingAbout: Definitions<MovingAboutFacts> = {
  mobility: {
    kind: "choice",
    values: [
      {
        value: "does-not-move-about",
        label: "does not move about alone",
        means:
          "The child stays where put: does not roll, crawl, cruise, shuffle or walk, and uses no wheelchair alone.",
      },
      {
        value: "rolls-only",
        label: "rolls over and does not yet move about",
        means: "The child rolls over and gets no further than that alone.",
      },
      {
        value: "shuffles-crawls-cruises-walks",
        label: "moves about by crawling, cruising, shuffling or walking",
        means: "The child gets across a room alone by crawling, walking along furniture, bottom shuffling or walking.",
      },
      {
        value: "moves-self-in-wheelchair",
        label: "moves about alone in a wheelchair",
        means: "The child moves a wheelchair alone, by hand or power, and can reach things and places.",
      },
    ],
    theme,
    label: "How the child moves about alone",
    question: "Do you already know how the child moves about alone?",
    nature: "observed",
    direction: "neutral",
    howToAnswer: "parent-if-safe",
    whoKnows: ["health", "family", "school"],
    appliesWhen: { fact: "unborn", operator: "equal", value: false },
    whenUnknown: {
      read: "does-not-move-about",
      when: {
        any: [
          {
            all: [
              { fact: "ageMonths", operator: "greaterThanInclusive", value: 6 },
              { fact: "ageMonths", operator: "lessThanInclusive", value: 11 },
            ],
          },
          {
            all: [
              { fact: "ageMonths", operator: "greaterThanInclusive", value: 24 },
              {
                any: [
                  { fact: "movementImpairment", operator: "equal", value: true },
                  { fact: "temporarilyImmobile", operator: "equal", value: true },
                ],
              },
            ],
          },
        ],
      },
      reason: "A child of this age or with this condition may not be able to move about, and so to be hurt alone.",
      basis: basisOfMobility,
    },
    sources: ["nice-cg89", "bedford-bruising", "leicester-bruising", "pan-dorset-bruising"],
    note: "What the child could do when the injury came about, or can do today if there is none. Rolling over is not yet moving about.",
  },
  movementImpairment: {
    kind: "boolean",
    theme,
    label: "The child has a movement impairment or a serious delay in moving",
    labelWhenFalse: "The child has no movement impairment and no serious delay in moving",
    question: "Do you already know whether the child has an impairment or serious delay that makes moving about hard?",
    nature: "status",
    direction: "neutral",
    howToAnswer: "own-records",
    whoKnows: ["health", "school", "family"],
    danger: { operator: "equal", value: true },
    appliesWhen: { fact: "unborn", operator: "equal", value: false },
    cinFactors: ["6A"],
    sources: ["leicester-bruising", "pan-dorset-bruising"],
    note: "A wheelchair, splints or a hoist say it. It matters because a child who cannot move about is seldom hurt alone. It is no criticism of anybody's care.",
  },
  temporarilyImmobile: {
    kind: "boolean",
    theme,
    label: "The child cannot move about for now because of a plaster or an illness",
    labelWhenFalse: "No plaster or illness keeps the child from moving about",
    question: "Do you already know whether a plaster or an illness keeps the child from moving about for now?",
    nature: "observed",
    direction: "neutral",
    howToAnswer: "parent-if-safe",
    whoKnows: ["health", "school", "family"],
    appliesWhen: { fact: "unborn", operator: "equal", value: false },
    sources: ["bedford-bruising"],
    note: "It counts for the time at which the injury came about, not only for today.",
  },
};
