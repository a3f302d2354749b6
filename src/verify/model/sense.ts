import type { Literal } from "../solver/literal.js";

/**
 * In which sense something holds: `at-least`: surely, on what is given; `points-to`: surely, with the cautious readings;
 * `could-be`: it may; `could-point-to`: it may, with the readings. In complete cases they are one.
 */
export type Sense = "at-least" | "points-to" | "could-be" | "could-point-to";

/** Those in which a level is said. */
export const SENSES: readonly Sense[] = ["at-least", "points-to", "could-be"];

/** The sense in which it surely holds, and the one in which it may, with readings or without. */
export const SURELY: Readonly<Record<Sense, Sense>> = {
  ...{ "at-least": "at-least", "could-be": "at-least" },
  ...{ "points-to": "points-to", "could-point-to": "points-to" },
};
export const PERHAPS: Readonly<Record<Sense, Sense>> = {
  ...{ "at-least": "could-be", "could-be": "could-be" },
  ...{ "points-to": "could-point-to", "could-point-to": "could-point-to" },
};

/** A literal that holds exactly when this does, in that sense. */
export type InSense<Of> = (of: Of, sense: Sense) => Literal;

/** The literals that were made in each sense. */
type BySense<Key> = Readonly<Record<Sense, Map<Key, Literal>>>;

export function bySense<Key>(): BySense<Key> {
  return {
    ...{ "at-least": new Map(), "points-to": new Map() },
    ...{ "could-be": new Map(), "could-point-to": new Map() },
  };
}
