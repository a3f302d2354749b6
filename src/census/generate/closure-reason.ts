import type { Random } from "./random.js";
import { type Draw, drawBy, type Weights } from "./weighted.js";

/** How many of the episodes of need end while the child is young, and how many when it is nearly grown up. */
export interface ClosureAges {
  readonly young: number;
  readonly nearlyAdult: number;
}

const YOUNG_DAYS = 8 * 365;
const NEARLY_ADULT_DAYS = 16 * 365;

/** Whether an age counts as young, nearly adult or neither. */
export function closureAgeOf(ageDays: number): keyof ClosureAges | "between" {
  if (ageDays < YOUNG_DAYS) return "young";
  return ageDays >= NEARLY_ADULT_DAYS ? "nearlyAdult" : "between";
}

/**
 * The reason for which an episode of need ended: each as often as published, but adoption only of young children and adult
 * social care only for those of sixteen or more.
 */
export function closureReasons(
  weights: Weights,
  { young, nearlyAdult }: ClosureAges,
): (random: Random, ageDays: number) => string {
  const { RC1: adopted = 0, RC6: adultCare = 0, RC7: other = 0, ...rest } = weights;
  const draw = (RC1: number, RC6: number): Draw =>
    drawBy({ ...rest, RC1, RC6, RC7: Math.max(0, other + adopted + adultCare - RC1 - RC6) });
  const draws = {
    young: draw(adopted / Math.max(young, 0.05), 0),
    between: draw(0, 0),
    nearlyAdult: draw(0, adultCare / Math.max(nearlyAdult, 0.05)),
  };
  return (random, ageDays) => draws[closureAgeOf(ageDays)](random);
}
