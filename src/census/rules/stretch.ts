import type { LocalDate } from "../../kernel/local-date.js";
import { clashes } from "../../programme/checks/neighbours.js";
import type { Interval } from "../../programme/interval.js";
import type { CensusChild } from "../return/child.js";
import { type ChildCheck, checkChild, type Placed } from "./child-check.js";
import type { Collection } from "./collection.js";

/** An element of a return, and the first and last day that it takes up. */
export interface Stretch extends Required<Interval> {
  readonly element: Placed;
}

/** Before every day: a stretch that ends on it takes up no day, though it may start within another. */
export const NO_DAY: LocalDate = "";

/** The stretch of an element that has a start; one without a start takes up nothing that could be known. */
export function stretchOf(element: Placed, from: LocalDate | undefined, to: LocalDate): readonly Stretch[] {
  return from === undefined ? [] : [{ element, from, to }];
}

/** Finds, in each group, every stretch that clashes with one which began before it, with that one beside it. */
export function noneClash(
  groups: (child: CensusChild, collection: Collection) => readonly (readonly Stretch[])[],
  clash: (one: Interval, other: Interval) => boolean,
): ChildCheck {
  return checkChild((child, collection, found) => {
    for (const stretches of groups(child, collection)) {
      if (stretches.length < 2) continue;
      // Of those that start together the longest must come first: one that takes up no day hides none that follows.
      const longestFirst = stretches.toSorted(byEndBackwards);
      for (const { later, earlier } of clashes(longestFirst, (one) => one, clash))
        found(later.element, [earlier.element]);
    }
  });
}

function byEndBackwards(one: Stretch, other: Stretch): number {
  if (one.to === other.to) return 0;
  return one.to < other.to ? 1 : -1;
}
