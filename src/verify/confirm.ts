import type { Proof } from "./model/proof.js";
import { checkCertificate } from "./solver/certificate/check-certificate.js";

/** Whether a certificate proves what it claims; where it does not, the first thing that does not follow. */
export type Confirmed =
  | { readonly confirmed: true; readonly claims: number }
  | { readonly confirmed: false; readonly says: string };

/**
 * Follows a certificate step by step, without the solver that wrote it and without its code.
 *
 * What is confirmed is that no case meets the clauses and what is claimed of them. That the clauses say what the rules
 * say is another matter, for `confirmAbout`.
 *
 * @example
 * const { certificate = [] } = verify(borchester, { baseline: england(), certificate: "kept" });
 * confirm(certificate).confirmed; // true
 */
export function confirm(certificate: readonly Proof[]): Confirmed {
  let confirmed = 0;
  for (const [at, { clauses, certificate: steps, claims }] of certificate.entries()) {
    const checked = checkCertificate(clauses, steps);
    const where = `part ${at + 1} of the certificate`;
    if (!checked.confirmed) return { confirmed: false, says: `${where}, step ${checked.step}: ${checked.says}` };
    if (checked.claims.length !== claims.length) {
      const says = `${where} claims ${claims.length} times that there is no case, and its steps bear out ${checked.claims.length}`;
      return { confirmed: false, says };
    }
    for (const [place, core] of checked.claims.entries()) {
      const { of, says } = claims[place] ?? { of: [], says: "anything" };
      const assumed = new Set(of);
      if (core.every((literal) => assumed.has(literal))) continue;
      return { confirmed: false, says: `${where}: what its steps bear out is not that ${says}` };
    }
    confirmed += claims.length;
  }
  return { confirmed: true, claims: confirmed };
}
