import type { Proof } from "../../../src/verify/model/proof.js";
import type { Small } from "../../properties/proofs/small-sets.js";
import type { ProverSource } from "./prover-source.js";

/** What is wrong with what confirms proofs of a small set: a true one must be, none that claims something else may be. */
export function certificateFaults({ own, baseline }: Small, { verify, confirm }: ProverSource): readonly string[] {
  const { certificate = [] } = verify(own, { baseline, certificate: "kept" });
  const claims = certificate.reduce((sum, one) => sum + one.claims.length, 0);
  const confirmed = confirm(certificate);
  const faults = confirmed.confirmed && confirmed.claims === claims ? [] : ["a true proof is not confirmed"];
  for (const [says, forge] of Object.entries(FORGERIES)) {
    for (const [at, part] of certificate.entries()) {
      const forged = forge(part);
      if (forged !== undefined && confirm(certificate.with(at, forged)).confirmed) faults.push(`confirmed: ${says}`);
    }
  }
  return faults;
}

const FORGERIES: Readonly<Record<string, (part: Proof) => Proof | undefined>> = {
  "one claim more than was proved": (part) => ({ ...part, claims: [...part.claims, ...part.claims.slice(0, 1)] }),
  "one claim fewer": (part) => ({ ...part, claims: part.claims.slice(1) }),
  "that what was assumed need not be": (part) => {
    const [first, ...others] = part.claims;
    const isNeeded = claimed(part).some((literals) => literals.length > 0);
    if (first === undefined || !isNeeded) return undefined;
    return { ...part, claims: [first, ...others].map((claim) => ({ ...claim, of: [] })) };
  },
  "that the first of what was assumed together is enough": (part) => {
    const cores = claimed(part);
    if (!cores.some(({ length }) => length > 1)) return undefined;
    return { ...part, claims: part.claims.map((claim, at) => ({ ...claim, of: cores[at]?.slice(0, 1) ?? [] })) };
  },
  "all of it without the rules": (part) => {
    const isNeeded = claimed(part).some((literals) => literals.length < 2);
    return isNeeded ? { ...part, clauses: [] } : undefined;
  },
};

/** What the steps say of what was assumed, each time that they come to the end of a proof. */
function claimed({ certificate: { steps } }: Proof): readonly (readonly number[])[] {
  return steps.flatMap((step) => (step.kind === "unsatisfiable" ? [step.literals] : []));
}
