import type { ReferralId } from "../../ids.js";
import { runTogether } from "../../interval.js";
import type { Check } from "../check.js";
import { grouped } from "../entry.js";
import { clashes } from "../neighbours.js";

/** A case may be handed over on a day: the last of one lead and the first of the next. */
export const oneLeadPractitioner: Check = {
  id: "P12",
  severity: "error",
  holds: "a referral has one lead practitioner at a time",
  censusRules: [],
  find: ({ caseAllocations }) => {
    const leads = caseAllocations.filter(({ record }) => record.role === "lead");
    const ofReferral = grouped(leads, ({ record: { of } }): ReferralId | undefined =>
      of.kind === "referral" ? of.referral : undefined,
    );
    return [...ofReferral.values()].flatMap((allocations) =>
      clashes(allocations, ({ record }) => record.interval, runTogether).map(({ later, earlier }) => ({
        at: `${later.at}/interval`,
        also: [`${earlier.at}/interval`],
        says: "the referral has another lead practitioner at this time; end one, or make one a co-worker",
      })),
    );
  },
};
