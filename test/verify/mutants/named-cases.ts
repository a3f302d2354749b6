import { ABSTRACTION_CASES } from "../named/abstraction-cases.js";
import type { NamedCase } from "../named/asking.js";
import { CONDITION_CASES } from "../named/condition-cases.js";
import { ENCODER_CASES } from "../named/encoder-cases.js";
import { FORM_CASES } from "../named/form-cases.js";
import { PROPERTY_CASES } from "../named/property-cases.js";
import { REPORT_CASES } from "../named/report-cases.js";
import type { ProverSource } from "./prover-source.js";

/** What chance seldom or never makes: each says what is so, and throws where it is not. */
export const NAMED_CASES: Readonly<Record<string, NamedCase>> = {
  ...ABSTRACTION_CASES,
  ...ENCODER_CASES,
  ...FORM_CASES,
  ...PROPERTY_CASES,
  ...CONDITION_CASES,
  ...REPORT_CASES,
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
