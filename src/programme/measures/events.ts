import type { LocalChildId } from "../../domain/identifiers/local-child-id.js";
import { type LocalDate, yearBefore } from "../../kernel/local-date.js";
import type { ReferralId } from "../ids.js";
import { covers } from "../interval.js";
import { receivedOn } from "../life-cycles/referral.js";
import { placeOn } from "./on-roll.js";
import { byChild, type Records } from "./records.js";
import type { Stretch } from "./stretch.js";
import type { Amount } from "./tally.js";

/** Something that happened to a child on a day. */
interface ChildEvent {
  readonly child: LocalChildId;
  readonly on: LocalDate;
}

/** Enquiries under section 47 that started in the window. */
export function enquiriesStarted({ data, ...records }: Records, window: Stretch): readonly Amount[] {
  return counted(records, startedOf(data.section47Enquiries, records), window);
}

/** Assessments under section 17 that started in the window. */
export function assessmentsStarted({ data, ...records }: Records, window: Stretch): readonly Amount[] {
  return counted(records, startedOf(data.assessments, records), window);
}

/** Referrals that were received in the window, whatever was decided on them. */
export function referralsReceived({ data, ...records }: Records, window: Stretch): readonly Amount[] {
  return counted(records, data.referrals.map(asEvent), window);
}

/**
 * Those of them that came within twelve months of an earlier referral of the same child.
 *
 * The day of the earlier one may be the same day of the year before, and no sooner; it may lie before the window. Of two
 * referrals on one day neither is the earlier.
 */
export function referralsAfterAnother({ data, ...records }: Records, window: Stretch): readonly Amount[] {
  const again = [...byChild(data.referrals.map(asEvent)).values()].flatMap(afterAnother);
  return counted(records, again, window);
}

function afterAnother(referrals: readonly ChildEvent[]): readonly ChildEvent[] {
  const days = [...new Set(referrals.map(({ on }) => on))].sort();
  const before = new Map(days.map((day, place) => [day, days[place - 1]]));
  return referrals.filter(({ on }) => {
    const earlier = before.get(on);
    return earlier !== undefined && earlier >= yearBefore(on);
  });
}

function asEvent({ child, history }: Records["data"]["referrals"][number]): ChildEvent {
  return { child, on: receivedOn(history) };
}

interface Started {
  readonly referral: ReferralId;
  readonly start: LocalDate;
}

function startedOf(started: readonly Started[], { childOf }: Pick<Records, "childOf">): readonly ChildEvent[] {
  return started.flatMap(({ referral, start }) => {
    const child = childOf(referral);
    // INVARIANT: every reference leads somewhere; what is handed in was checked for that.
    return child === undefined ? [] : [{ child, on: start }];
  });
}

function counted(
  { rollOf }: Pick<Records, "rollOf">,
  events: readonly ChildEvent[],
  window: Stretch,
): readonly Amount[] {
  return events
    .filter(({ on }) => covers(window, on))
    .map(({ child, on }) => ({ child, place: placeOn(rollOf(child), on), amount: 1 }));
}
