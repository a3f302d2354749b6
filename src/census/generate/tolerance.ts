import { wilsonScore } from "../../kernel/wilson.js";

/**
 * Counted things are taken for a quarter of what they are: that doubles the width of the interval, so that of a hundred rows
 * one in some hundred tables lies outside by chance alone.
 */
const TWICE_AS_WIDE = 4;
/** Children have several enquiries, plans and referrals, so that such counts say less than as many separate ones. */
const IN_CLUSTERS = 1.6;

/** The range in which a share lies if it was drawn as it should be. */
export interface Tolerance {
  readonly from: number;
  readonly to: number;
}

/** For a share of a whole. Where nothing was counted, anything may be. */
export function shareTolerance(part: number, whole: number): Tolerance {
  const counted = whole / TWICE_AS_WIDE;
  return counted < 1 ? { from: 0, to: 1 } : wilsonScore(part / TWICE_AS_WIDE, counted);
}

/**
 * For so many of one thing to each of another, such as enquiries to referrals, where neither is a part of the other.
 *
 * Given how many there are of both together, each is one or the other by chance: a share, turned back into a ratio.
 */
export function rateTolerance(part: number, whole: number): Tolerance {
  const counted = (part + whole) / (TWICE_AS_WIDE * IN_CLUSTERS);
  if (counted < 1 || whole === 0) return { from: 0, to: Number.POSITIVE_INFINITY };
  const { from, to } = wilsonScore(part / (TWICE_AS_WIDE * IN_CLUSTERS), counted);
  const rate = (share: number): number => (share === 1 ? Number.POSITIVE_INFINITY : share / (1 - share));
  return { from: rate(from), to: rate(to) };
}
