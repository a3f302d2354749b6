import { QUANTILE_95, wilsonScore } from "../../kernel/wilson.js";

/** An interval that would hold the true value in 95 of 100 such counts, if what was counted came about independently. */
export interface ConfidenceInterval {
  readonly method: "wilson-score" | "exact-poisson" | "byar";
  readonly confidencePercent: 95;
  readonly from: number;
  readonly to: number;
}

const TAIL = 0.025;

/**
 * The interval of a share, as a number from 0 to 1, by Wilson's score method.
 *
 * It is the method for proportions of the technical guide "Confidence intervals" (Public Health England, 25 May 2018) and
 * of PHEindicatormethods 2.1.0, which cites Wilson 1927.
 *
 * @example Number(wilson(65, 100).from.toFixed(4)) // 0.5525
 */
export function wilson(part: number, whole: number): ConfidenceInterval {
  return { method: "wilson-score", confidencePercent: 95, ...wilsonScore(part, whole) };
}

const FEWEST_FOR_BYAR = 10;

/**
 * The interval of a number of events, by Byar's approximation, and below ten events by the exact limits of the Poisson
 * distribution.
 *
 * So PHEindicatormethods 2.1.0, which cites Breslow and Day 1987, has it for rates. From ten events on, says the technical
 * guide "Confidence intervals" (Public Health England, 25 May 2018), Byar's limits lie within 0.2 % of the exact ones.
 *
 * @example Number(poisson(65).to.toFixed(2)) // 82.85
 */
export function poisson(events: number): ConfidenceInterval {
  const limits = events < FEWEST_FOR_BYAR ? exact(events) : byar(events);
  return { ...limits, confidencePercent: 95 };
}

function byar(events: number): Limits {
  const limit = (count: number, z: number): number => count * (1 - 1 / (9 * count) + z / (3 * Math.sqrt(count))) ** 3;
  return { method: "byar", from: limit(events, -QUANTILE_95), to: limit(events + 1, QUANTILE_95) };
}

type Limits = Pick<ConfidenceInterval, "method" | "from" | "to">;

/** The means under which so many events or more, and so many or fewer, have a chance of 2.5 % each. */
function exact(events: number): Limits {
  const from = events === 0 ? 0 : meanAtWhich(events - 1, 1 - TAIL);
  return { method: "exact-poisson", from, to: meanAtWhich(events, TAIL) };
}

/** The mean of the Poisson distribution under which so many events or fewer have this chance. */
function meanAtWhich(events: number, chance: number): number {
  let [low, high] = [0, 32];
  // Each step halves what is left; after 60 a number of this size has no digits left to halve.
  for (let step = 0; step < 60; step += 1) {
    const mean = (low + high) / 2;
    if (chanceOfAtMost(events, mean) > chance) low = mean;
    else high = mean;
  }
  return (low + high) / 2;
}

function chanceOfAtMost(events: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let count = 1; count <= events; count += 1) {
    term *= mean / count;
    sum += term;
  }
  return sum;
}
