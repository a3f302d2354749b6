import type { AssessmentFactorCode } from "../../../domain/codes/assessment-factor.js";
import type { Assessment } from "../../entities/child-in-need.js";
import type { Check, Found } from "../check.js";
import type { Entry } from "../entry.js";

const NONE_FOUND: AssessmentFactorCode = "21";

export const factors: Check = {
  id: "X6",
  severity: "error",
  holds: "factors stand on authorised assessments only, each once, and `21` (none found) alone",
  censusRules: ["8869", "8898", "8614"],
  find: ({ data }) => data.assessments.flatMap((record, place) => faults({ record, at: `/assessments/${place}` })),
};

function faults({ record, at }: Entry<Assessment>): readonly Found[] {
  const there = `${at}/factors`;
  const repeated = record.factors.flatMap((factor, place) => (record.factors.indexOf(factor) < place ? [place] : []));
  const isNotAlone = record.factors.includes(NONE_FOUND) && record.factors.some((factor) => factor !== NONE_FOUND);
  return [
    ...(isNotAlone
      ? [
          {
            at: there,
            says: "`21` says that no factor was found, and others stand beside it; delete it or them",
            censusRules: ["8869"],
          },
        ]
      : []),
    ...repeated.map((place) => ({
      at: `${there}/${place}`,
      says: "this factor stands in the list already; delete it",
      censusRules: ["8898"],
    })),
    ...(record.factors.length > 0 && record.authorised === undefined
      ? [
          {
            at: there,
            says: "factors are recorded at the end of an assessment, and this one is not authorised; add the day, or wait with them",
            censusRules: ["8614"],
          },
        ]
      : []),
  ];
}
