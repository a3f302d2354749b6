import type { Certificate } from "../solver/certificate/certificate.js";
import type { Clause } from "../solver/literal.js";

/** What one prover proved: the clauses that it was given, what its solver did with them, and what that says. */
export interface Proof {
  readonly clauses: readonly Clause[];
  readonly certificate: Certificate;
  /** For each time that no case was found, in order, what that proves; nothing where it was a step on the way. */
  readonly claims: readonly (string | undefined)[];
}
