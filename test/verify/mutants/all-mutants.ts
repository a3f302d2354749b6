import { ABSTRACTION_MUTANTS } from "./abstraction-mutants.js";
import { EFFECT_MUTANTS } from "./effect-mutants.js";
import { ENCODER_MUTANTS } from "./encoder-mutants.js";
import { FORM_MUTANTS } from "./form-mutants.js";
import { PROPERTY_MUTANTS } from "./property-mutants.js";
import type { ProverMutant } from "./prover-mutant.js";
import { REPORT_MUTANTS } from "./report-mutants.js";

export const PROVER_MUTANTS: readonly ProverMutant[] = [
  ...ABSTRACTION_MUTANTS,
  ...ENCODER_MUTANTS,
  ...FORM_MUTANTS,
  ...PROPERTY_MUTANTS,
  ...EFFECT_MUTANTS,
  ...REPORT_MUTANTS,
];
