import type { ProverSource } from "../mutants/prover-source.js";
import { ABSTRACTION_CASES } from "./abstraction-cases.js";
import type { NamedCase } from "./asking.js";
import { CONDITION_CASES } from "./condition-cases.js";
import { ENCODER_CASES } from "./encoder-cases.js";
import { FORM_CASES } from "./form-cases.js";
import { PROPERTY_CASES } from "./property-cases.js";
import { REPORT_CASES } from "./report-cases.js";
import { UNKNOWN_CASES } from "./unknown-cases.js";

/** What chance seldom or never makes: each says what is so, and throws where it is not. */
export const NAMED_CASES: Readonly<Record<string, NamedCase>> = {
  ...ABSTRACTION_CASES,
  ...ENCODER_CASES,
  ...FORM_CASES,
  ...PROPERTY_CASES,
  ...CONDITION_CASES,
  ...REPORT_CASES,
  ...UNKNOWN_CASES,
};

/** The first that is not so by this prover. */
export function namedCaseFault(source: ProverSource): string {
  const broken = Object.entries(NAMED_CASES).find(([, isSo]) => {
    try {
      isSo(source);
      return false;
    } catch {
      return true;
    }
  });
  return broken?.[0] ?? "";
}
