import type { Certificate } from "../solver/certificate/certificate.js";
import type { Clause, Literal } from "../solver/literal.js";

/** What one prover proved: the clauses that it was given, what its solver did with them, and what that says. */
export interface Proof {
  readonly clauses: readonly Clause[];
  readonly certificate: Certificate;
  /** Each time that no case was found, in order. */
  readonly claims: readonly Claim[];
}

/** That there is no case in which all of these hold. */
export interface Claim {
  /** What that proves. */
  readonly says: string;
  readonly of: readonly Literal[];
}
