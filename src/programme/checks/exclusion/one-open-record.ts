import type { Check, Found } from "../check.js";

export const oneOpenRecord: Check = {
  id: "X3",
  severity: "error",
  holds: "a referral has at most one open assessment and one section 47 enquiry that is not completed",
  censusRules: ["8896", "8839"],
  find: ({ episodes }) =>
    episodes.flatMap(({ assessments, enquiries }): readonly Found[] => {
      const [, ...open] = assessments.filter(({ record }) => record.authorised === undefined);
      const [, ...running] = enquiries.filter(({ record }) => record.completed === undefined);
      return [
        ...open.map(({ at }) => ({
          at,
          says: "the referral has another assessment that is not authorised; authorise or delete one",
          censusRules: ["8896"],
        })),
        ...running.map(({ at }) => ({
          at,
          says: "the referral has another section 47 enquiry that is not completed; complete or delete one",
          censusRules: ["8839"],
        })),
      ];
    }),
};
