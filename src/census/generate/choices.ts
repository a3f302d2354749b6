import type { Weights } from "./weighted.js";

/**
 * What the published tables do not say, and we chose so that a return looks like one: none of it is calibrated, and nobody
 * should read anything off it.
 */

/** The child's age at a referral, in years; `unborn` before birth. */
export const AGES: Weights = { unborn: 3, "0-0": 7, "1-4": 20, "5-9": 26, "10-14": 28, "15-17": 16 };

/** Within a group that is counted together, how often each source refers. */
export const SOURCES_IN_GROUP: Readonly<Record<string, Weights>> = {
  "1": { "1A": 60, "1B": 15, "1C": 10, "1D": 15 },
  "3": { "3A": 15, "3B": 20, "3C": 8, "3D": 15, "3E": 25, "3F": 17 },
  "5": { "5A": 25, "5B": 15, "5C": 20, "5D": 40 },
};

/** Within private fostering. */
export const PRIVATE_FOSTERING: Weights = { "8B": 5, "8C": 10, "8D": 25, "8E": 30, "8F": 30 };

export const ETHNICITY_WEIGHTS: Weights = {
  WBRI: 640,
  WIRI: 4,
  WIRT: 4,
  WOTH: 60,
  WROM: 8,
  MWBC: 35,
  MWBA: 14,
  MWAS: 20,
  MOTH: 34,
  AIND: 12,
  APKN: 34,
  ABAN: 14,
  AOTH: 24,
  BCRB: 14,
  BAFR: 40,
  BOTH: 17,
  CHNE: 2,
  OOTH: 24,
  REFU: 6,
  NOBT: 40,
};

/** How many children have a disability, by whether disability or illness is what the need comes from. */
export const DISABLED = { ofDisabledNeed: 0.9, otherwise: 0.05, another: 0.3 } as const;

export const DISABILITY_WEIGHTS: Weights = {
  MOB: 12,
  HAND: 4,
  PC: 10,
  INC: 8,
  COMM: 20,
  LD: 40,
  HEAR: 6,
  VIS: 6,
  BEH: 24,
  CON: 7,
  AUT: 34,
  DDA: 10,
};

/** Of the children found not in need, those who go on to early help; the code is there from 2023. */
export const EARLY_HELP_OF_NOT_IN_NEED = 0.3;

/** Of the child protection plans, those after which a plan for a child in need begins. */
export const STEPPED_DOWN = 0.4;

/** Of the child protection plans, those whose category is another when they are returned. */
export const CATEGORY_CHANGED = 0.06;

/** Of the episodes with a child protection plan and of the others, those in which pre-proceedings begin; from 2027. */
export const PRE_PROCEEDINGS = { withProtectionPlan: 0.12, otherwise: 0.006 } as const;

/** How much oftener a factor is found at an age than at the others; 1 where it is not named. */
export const FACTOR_BY_AGE: Readonly<Record<string, Weights>> = {
  ...same(["1A", "2A", "11A", "13A", "24A"], { unborn: 0, "0-0": 0, "1-4": 0, "5-9": 0.06, "10-14": 1, "15-17": 2.2 }),
  ...same(["10A", "14A", "15A"], { unborn: 0, "0-0": 0, "1-4": 0.02, "5-9": 0.25, "10-14": 1.2, "15-17": 2 }),
  ...same(["4A", "7A"], { unborn: 0, "0-0": 0.02, "1-4": 0.15, "5-9": 0.8, "10-14": 1.5, "15-17": 1.7 }),
  ...same(["9A"], { unborn: 0, "0-0": 0, "1-4": 0.05, "5-9": 0.1, "10-14": 0.7, "15-17": 4 }),
  ...same(["5A", "6A"], { unborn: 0, "0-0": 0.4, "1-4": 0.8, "5-9": 1.2, "10-14": 1.2, "15-17": 1.2 }),
  ...same(["18B", "19B"], { unborn: 0, "0-0": 0.02, "1-4": 0.3, "5-9": 1, "10-14": 1.5, "15-17": 1.5 }),
  ...same(["8", "18A", "18C", "19A", "19C", "23A"], { unborn: 0.1 }),
  ...same(["12A"], { unborn: 0, "0-0": 0.05, "1-4": 0.2 }),
};

/** What came of the episode, as far as factors differ by it. */
export type Course = "not-in-need" | "need" | "enquiry" | "NEG" | "PHY" | "SAB" | "EMO" | "MUL";

const HARM = ["16A", "17A", "18A", "18B", "18C", "19A", "19B", "19C"];

/** How much oftener a factor is found where an episode took this course; 1 where it is not named. */
export const FACTOR_BY_COURSE: Readonly<Record<Course, Weights>> = {
  "not-in-need": weigh(HARM, 0.5),
  need: {},
  enquiry: weigh(HARM, 1.6),
  NEG: { ...weigh(HARM, 1.5), "16A": 6 },
  PHY: { ...weigh(HARM, 1.5), "18C": 7 },
  SAB: { ...weigh(HARM, 1.5), "19C": 20 },
  EMO: { ...weigh(HARM, 1.5), "17A": 5, "3B": 1.6 },
  MUL: weigh(HARM, 4),
};

function same(factors: readonly string[], weights: Weights): Readonly<Record<string, Weights>> {
  return Object.fromEntries(factors.map((factor) => [factor, weights]));
}

function weigh(factors: readonly string[], weight: number): Weights {
  return Object.fromEntries(factors.map((factor) => [factor, weight]));
}
