import { eachAssessment, eachChild } from "./child-check.js";
import { type CensusRule, rulesOf } from "./rule.js";

const NO_DISABILITY = "NONE";
const NO_FACTOR = "21";

/** No code stands twice in one list. */
export const REPEATED: readonly CensusRule[] = /* @__PURE__ */ rulesOf("unique", [
  {
    number: "8794",
    module: "ChildCharacteristics",
    fields: ["Disability"],
    says: "a disability is given twice; leave one out",
    check: eachChild(({ disabilities }) => hasRepeated(disabilities)),
  },
  {
    number: "8898",
    module: "Assessments",
    fields: ["AssessmentFactors"],
    says: "a factor is given twice in one assessment; leave one out",
    check: eachAssessment(({ factors }) => hasRepeated(factors)),
  },
]);

/** A code that says "none" stands alone. */
export const STANDS_ALONE: readonly CensusRule[] = /* @__PURE__ */ rulesOf("consistency", [
  {
    number: "8790",
    module: "ChildCharacteristics",
    fields: ["Disability"],
    says: "NONE is given together with a disability; leave out the one that does not apply",
    check: eachChild(({ disabilities }) => isNotAlone(disabilities, NO_DISABILITY)),
  },
  {
    number: "8869",
    module: "Assessments",
    fields: ["AssessmentFactors"],
    says: "factor 21, that nothing was found, is given together with another; leave out the one that does not apply",
    check: eachAssessment(({ factors }) => isNotAlone(factors, NO_FACTOR)),
  },
]);

function hasRepeated(codes: readonly string[]): boolean {
  return codes.length > 1 && new Set(codes).size < codes.length;
}

function isNotAlone(codes: readonly string[], none: string): boolean {
  return codes.length > 1 && codes.includes(none) && codes.some((code) => code !== none);
}
