import type { LocalDate } from "../../../kernel/local-date.js";
import type { ChildFile } from "../case-files.js";
import type { Check } from "../check.js";

/** Contacts, strategy discussions and conferences may well follow a death; help and enquiries do not start after it. */
export const nothingAfterDeath: Check = {
  id: "D8",
  severity: "error",
  holds: "no referral, assessment, plan, enquiry, help, care or enrolment of a child starts after its death",
  censusRules: ["4008", "8915", "8555Q"],
  find: ({ children }) =>
    children.flatMap((file) => {
      const { dateOfDeath } = file.child.record;
      if (dateOfDeath === undefined) return [];
      return startsOf(file)
        .filter(({ from }) => from > dateOfDeath)
        .map(({ at, censusRules = [] }) => ({
          at,
          also: [`${file.child.at}/dateOfDeath`],
          says: "this starts after the child's death; correct one of the days, or the child to whom it belongs",
          censusRules,
        }));
    }),
};

interface Start {
  readonly from: LocalDate;
  readonly at: string;
  readonly censusRules?: readonly string[];
}

function startsOf({ episodes, enrolments, earlyHelp, lookedAfter }: ChildFile): readonly Start[] {
  return [
    ...enrolments.map(({ record, at }) => ({ from: record.interval.from, at: `${at}/interval/from` })),
    ...earlyHelp.map(({ record, at }) => ({ from: record.history[0].on, at: `${at}/history/0/on` })),
    ...lookedAfter.map(({ record, at }) => ({ from: record.interval.from, at: `${at}/interval/from` })),
    ...episodes.flatMap(({ referral, received, assessments, enquiries, childInNeedPlans, childProtectionPlans }) => [
      { from: received, at: `${referral.at}/history/0/on`, censusRules: ["8555Q"] },
      ...assessments.map(({ record, at }) => ({ from: record.start, at: `${at}/start` })),
      ...enquiries.map(({ record, at }) => ({ from: record.start, at: `${at}/start` })),
      ...childInNeedPlans.map(({ record, at }) => ({
        from: record.interval.from,
        at: `${at}/interval/from`,
        censusRules: ["4008"],
      })),
      ...childProtectionPlans.map(({ record, at }) => ({
        from: record.interval.from,
        at: `${at}/interval/from`,
        censusRules: ["8915"],
      })),
    ]),
  ];
}
