import { type Interval, runTogether, shareDay } from "../../interval.js";
import type { ChildFile, Episode } from "../case-files.js";
import type { Check, Found } from "../check.js";
import type { Entry } from "../entry.js";
import { clashes } from "../neighbours.js";

/**
 * A referral may be received on the day on which the one before is closed; a plan of the same kind does not start on the
 * last day of another. So the census has it, too: there, a referral without further action that was not closed takes up only its first day.
 */
export const noOverlap: Check = {
  id: "X2",
  severity: "error",
  holds: "no two child in need plans, child protection plans or referrals of a child overlap",
  censusRules: ["4014", "8940", "8820"],
  find: ({ children }) =>
    children.flatMap((file) => [
      ...overlapping(
        file.episodes.flatMap(({ childInNeedPlans }) => childInNeedPlans),
        "child in need plan",
        "4014",
      ),
      ...overlapping(
        file.episodes.flatMap(({ childProtectionPlans }) => childProtectionPlans),
        "child protection plan",
        "8940",
      ),
      ...referrals(file),
    ]),
};

function overlapping(
  plans: readonly Entry<{ readonly interval: Interval }>[],
  what: string,
  rule: string,
): readonly Found[] {
  return clashes(plans, ({ record }) => record.interval, shareDay).map(({ later, earlier }) => ({
    at: `${later.at}/interval`,
    also: [`${earlier.at}/interval`],
    says: `the child has another ${what} on some of these days; end one before the other starts, or join them`,
    censusRules: [rule],
  }));
}

function referrals({ episodes }: ChildFile): readonly Found[] {
  return clashes(episodes, daysOf, runTogether).map(({ later, earlier }) => ({
    at: `${later.referral.at}/history`,
    also: [`${earlier.referral.at}/history`],
    says: `another referral of the child, of ${earlier.received}, is open at this time; close it first, or record this one as a contact`,
    censusRules: ["8820"],
  }));
}

function daysOf({ received, closure, noFurtherAction }: Episode): Interval {
  const to = closure?.on ?? (noFurtherAction === undefined ? undefined : received);
  return to === undefined ? { from: received } : { from: received, to };
}
