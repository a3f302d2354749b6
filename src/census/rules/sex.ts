import { eachChild } from "./child-check.js";
import { type CensusRule, rulesOf } from "./rule.js";

/** `GenderCurrent` was asked until 2024, and `Sex` in its place from 2025. */
export const SEX_REQUIRED: readonly CensusRule[] = /* @__PURE__ */ rulesOf("required", [
  {
    number: "4180",
    module: "ChildIdentifiers",
    fields: ["GenderCurrent"],
    says: "the child's gender is missing or is no code; add or correct it",
    until: 2024,
    check: eachChild(({ sex }, { valid }) => sex === undefined || !valid.gender.has(sex)),
  },
  {
    number: "4180",
    module: "ChildIdentifiers",
    fields: ["Sex"],
    says: "the child's sex is missing or is no code; add or correct it",
    from: 2025,
    check: eachChild(({ sex }, { valid }) => sex === undefined || !valid.sex.has(sex)),
  },
]);

export const SEX_OF_UNBORN: readonly CensusRule[] = /* @__PURE__ */ rulesOf("consistency", [
  {
    number: "8750",
    module: "ChildIdentifiers",
    fields: ["GenderCurrent", "PersonBirthDate", "ExpectedPersonBirthDate"],
    says: "the child is unborn, and its gender is not given as 0; give it so, or add the date of birth",
    until: 2024,
    check: eachChild(({ born, expected, sex }) => born === undefined && expected !== undefined && sex !== "0"),
  },
  {
    number: "8750",
    module: "ChildIdentifiers",
    fields: ["Sex", "PersonBirthDate", "ExpectedPersonBirthDate"],
    says: "the child is unborn, and its sex is not given as U; give it so, or add the date of birth",
    from: 2025,
    check: eachChild(({ born, expected, sex }) => born === undefined && expected !== undefined && sex !== "U"),
  },
]);
