import type { Clause, Literal } from "../literal.js";
import type { Certificate, Step } from "./certificate.js";

/** Notes what a solver does while it does it. */
export interface CertificateLog {
  given(count: number): void;
  /** Gives the clause's number, from 1, by which it can be forgotten. */
  learnt(clause: Clause): number;
  forgotten(nth: number): void;
  unsatisfiable(literals: readonly Literal[]): void;
  /** What was noted so far, up to the last answer that something cannot be. */
  certificate(): Certificate;
}

export function newCertificateLog(): CertificateLog {
  const steps: Step[] = [];
  let given = 0;
  let learnt = 0;
  return {
    given: (count) => {
      if (count > given) steps.push({ kind: "given", count });
      given = count;
    },
    learnt: (clause) => {
      steps.push({ kind: "learnt", clause });
      learnt += 1;
      return learnt;
    },
    forgotten: (nth) => {
      steps.push({ kind: "forgotten", nth });
    },
    unsatisfiable: (literals) => {
      steps.push({ kind: "unsatisfiable", literals });
    },
    // what was found out after the last claim is nobody's
    certificate: () => ({ steps: steps.slice(0, 1 + steps.findLastIndex(({ kind }) => kind === "unsatisfiable")) }),
  };
}
