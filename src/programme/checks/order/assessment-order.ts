import { assessmentHistory, assessmentLifeCycle } from "../../life-cycles/assessment.js";
import { replay } from "../../life-cycles/life-cycle.js";
import type { Check, Found } from "../check.js";

export const assessmentOrder: Check = {
  id: "D1",
  severity: "error",
  holds: "an assessment starts on or after the day of its referral, and is authorised on or after its start",
  censusRules: ["1103", "8608"],
  find: ({ episodes }) =>
    episodes.flatMap(({ referral, received, assessments }) =>
      assessments.flatMap(({ record, at }): readonly Found[] => [
        ...(record.start < received
          ? [
              {
                at: `${at}/start`,
                also: [`${referral.at}/history/0/on`],
                says: `the assessment starts before the referral of ${received}; correct one of the days`,
                censusRules: ["1103"],
              },
            ]
          : []),
        ...(replay(assessmentLifeCycle, assessmentHistory(record)).ok
          ? []
          : [
              {
                at: `${at}/authorised`,
                says: `the assessment is authorised before it starts on ${record.start}; correct one of the days`,
                censusRules: ["8608"],
              },
            ]),
      ]),
    ),
};
