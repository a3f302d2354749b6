import type { Attendance } from "../entities/children.js";
import { shareDay } from "../interval.js";
import { type Place, placesIn } from "./on-roll.js";
import { byChild, type Records } from "./records.js";
import { daysIn, daysWithin, merged, type Stretch } from "./stretch.js";
import type { Amount } from "./tally.js";

/**
 * The days of the window on which a child was looked after, the first and the last day of an episode included.
 *
 * A day in two episodes counts once. An episode that has not ended is counted to the end of the window.
 */
export function daysLookedAfter({ data, rollOf }: Records, window: Stretch): readonly Amount[] {
  return [...byChild(data.lookedAfterEpisodes)].flatMap(([child, episodes]) =>
    merged(episodes.flatMap(({ interval }) => daysWithin(interval, window) ?? [])).flatMap((days) =>
      placesIn(rollOf(child), days).map(({ place, ...part }) => ({ child, place, amount: daysIn(part) })),
    ),
  );
}

/** The days of the window that the children in the document were on a school's roll. */
export function pupilDays({ data, rollOf }: Records, window: Stretch): readonly Amount[] {
  return [...byChild(data.enrolments).keys()].flatMap((child) =>
    placesIn(rollOf(child), window)
      .filter(({ place }) => place.kind === "school")
      .map(({ place, ...part }) => ({ child, place, amount: daysIn(part) })),
  );
}

/** Sessions that were attended, by the registers of stretches that lie wholly in the window. */
export function sessionsAttended(records: Records, window: Stretch): readonly Amount[] {
  return sessions(records, window, ({ attendedSessions }) => attendedSessions);
}

/** Sessions that were possible, by the same registers. */
export function sessionsPossible(records: Records, window: Stretch): readonly Amount[] {
  return sessions(records, window, ({ possibleSessions }) => possibleSessions);
}

function sessions(
  { data, rollOf }: Records,
  window: Stretch,
  amountOf: (register: Attendance) => number,
): readonly Amount[] {
  return data.attendance
    .filter(({ interval }) => shareDay(interval, window))
    .map((register) => ({
      child: register.child,
      place: placeOf(register.interval, rollOf(register.child), window),
      amount: amountOf(register),
    }));
}

/** A register says nothing of single days, so its sessions are never shared out. */
function placeOf(days: Stretch, roll: ReturnType<Records["rollOf"]>, window: Stretch): Place {
  if (days.from < window.from || days.to > window.to) return { kind: "none", because: "stretch-over-the-window" };
  const [place, moved] = placesIn(roll, days).map((part) => part.place);
  if (place === undefined || moved !== undefined) return { kind: "none", because: "stretch-over-a-move" };
  return place;
}
