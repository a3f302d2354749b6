import type { ClassedFact } from "../engine/program/value-classes.js";

/** Picks values of a fact, by their places among all its values. */
export type Places = (place: number) => boolean;

/** Values of a fact that follow one another and are never told apart: the places of the first and the last. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * The values of a fact cut into stretches: wherever the rules do, and wherever one of these begins or ends.
 *
 * What is left of a fact is a choice of stretches. A class of values may be several stretches; between two ends there are only
 * whole ones and those at the ends.
 */
export function stretchesOf({ values, classAt }: ClassedFact, cuts: readonly Places[]): readonly Stretch[] {
  const isCut = (place: number): boolean =>
    classAt[place] !== classAt[place - 1] || cuts.some((cut) => cut(place) !== cut(place - 1));
  const starts = values.flatMap((_, place) => (place === 0 || isCut(place) ? [place] : []));
  return starts.map((first, at) => ({ first, last: (starts[at + 1] ?? values.length) - 1 }));
}

/** The places from 0 to below a number that are picked, as stretches that follow one another. */
export function stretchesAmong(count: number, isPicked: Places): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let place = 0; place < count; place++) {
    if (!isPicked(place)) continue;
    const before = found.at(-1);
    if (before?.last === place - 1) found[found.length - 1] = { first: before.first, last: place };
    else found.push({ first: place, last: place });
  }
  return found;
}
