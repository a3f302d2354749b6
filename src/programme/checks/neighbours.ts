import { byStart, type Interval } from "../interval.js";

/** Two things that run at the same time, the later one first. */
interface Clash<Item extends object> {
  readonly later: Item;
  readonly earlier: Item;
}

/**
 * For each that clashes with one that began before it, that one: the one which runs longest.
 *
 * One walk over the sorted list sees every stretch that clashes at all, though not every pair.
 */
export function clashes<Item extends object>(
  items: readonly Item[],
  intervalOf: (item: Item) => Interval,
  clash: (one: Interval, other: Interval) => boolean,
): readonly Clash<Item>[] {
  const [first, ...rest] = items.toSorted((one, other) => byStart(intervalOf(one), intervalOf(other)));
  if (first === undefined) return [];
  let longest = first;
  return rest.flatMap((later) => {
    const earlier = longest;
    if (lastsAsLong(intervalOf(later), intervalOf(longest))) longest = later;
    return clash(intervalOf(later), intervalOf(earlier)) ? [{ later, earlier }] : [];
  });
}

/** Of two that end together the one that starts later: only it can clash with what starts on their last day. */
function lastsAsLong(one: Interval, other: Interval): boolean {
  return one.to === undefined || (other.to !== undefined && one.to >= other.to);
}
