import type { Lint } from "../linting/lint.js";

/** What a threshold document must hold, by the key under which `statutory` has it: 2018 list; the 2026 text was not seen. */
const STATUTORY_SECTIONS: ReadonlyMap<string, string> = new Map([
  ["early-help-process", "the process for early help"],
  ["criteria-section-17", "the criteria for section 17, children in need"],
  ["criteria-section-47", "the criteria for section 47, reasonable cause to suspect significant harm"],
  ["criteria-section-31", "the criteria for section 31, care and supervision orders"],
  ["criteria-section-20", "the criteria for section 20, the duty to accommodate a child"],
  ["abuse-neglect-exploitation", "what is done about abuse, neglect and exploitation"],
  ["youth-secure-estate", "what is done for children in the youth secure estate"],
  ["disabled-children", "what is done for disabled children"],
]);

/** A section that a threshold document must hold, and that neither the file nor a set below it has. */
export const statutoryContents: Lint = {
  id: "statutory-contents",
  severity: "warning",
  why: "Statutory guidance lists what a threshold document must set out, and inspectors look for it.",
  find: ({ ruleSet }) =>
    [...STATUTORY_SECTIONS]
      .filter(([section]) => !Object.hasOwn(ruleSet.statutory, section))
      .map(([section, says]) => ({
        path: ["statutory"],
        about: section,
        says: `no section says ${says}; add \`${section}\` to \`statutory\` (2018 list; the 2026 text was not seen)`,
      })),
};
