import { type CensusRule, rulesOf } from "./rule.js";

export const HEADER_RULES: readonly CensusRule[] = /* @__PURE__ */ rulesOf("header", [
  {
    number: "100",
    module: "Header",
    fields: ["ReferenceDate"],
    says: "the reference date is missing, or is not 31 March of the year in which the collection ends; correct it before anything else",
    check: { of: "header", isBroken: ({ referenceDate }, { to }) => referenceDate !== to },
  },
]);
