import { replay } from "../../life-cycles/life-cycle.js";
import { enquiryHistory, enquiryLifeCycle } from "../../life-cycles/section-47-enquiry.js";
import type { Episode } from "../case-files.js";
import type { Check, Found } from "../check.js";

export const enquiryOrder: Check = {
  id: "D2",
  severity: "error",
  holds: "a section 47 enquiry starts on or after the day of its referral, and its conference follows",
  censusRules: ["2889", "8615"],
  find: ({ episodes }) =>
    episodes.flatMap((episode) => [...beforeReferral(episode), ...completedFirst(episode), ...heldFirst(episode)]),
};

function beforeReferral({ referral, received, enquiries }: Episode): readonly Found[] {
  return enquiries
    .filter(({ record }) => record.start < received)
    .map(({ at }) => ({
      at: `${at}/start`,
      also: [`${referral.at}/history/0/on`],
      says: `the enquiry starts before the referral of ${received}; correct one of the days`,
      censusRules: ["2889"],
    }));
}

function completedFirst({ enquiries }: Episode): readonly Found[] {
  return enquiries
    .filter(({ record }) => !replay(enquiryLifeCycle, enquiryHistory(record)).ok)
    .map(({ record, at }) => ({
      at: `${at}/completed/on`,
      says: `the enquiry is completed before it starts on ${record.start}; correct one of the days`,
      censusRules: [],
    }));
}

function heldFirst({ enquiries, conferences }: Episode): readonly Found[] {
  const startOf = new Map(enquiries.map(({ record, at }) => [record.id, { start: record.start, at }]));
  return conferences.flatMap(({ record: { of, kind, on }, at }): readonly Found[] => {
    const enquiry = of.kind === "enquiry" ? startOf.get(of.enquiry) : undefined;
    if (enquiry === undefined || kind !== "initial" || enquiry.start <= on) return [];
    const says = `the conference is held before its enquiry starts on ${enquiry.start}; correct one of the days`;
    return [{ at: `${at}/on`, also: [`${enquiry.at}/start`], says, censusRules: ["8615"] }];
  });
}
