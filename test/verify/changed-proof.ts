import * as fc from "fast-check";
import type { Proof, Step } from "../../src/verify.js";

export interface ChangedProof {
  /** Which of the proofs it stands in for. */
  readonly place: number;
  readonly part: "clauses" | "steps" | "claims";
  readonly proof: Proof;
}

/** One thing otherwise in one proof: a clause, a step or a claim altered, dropped, doubled or moved. */
export function changedProof(proofs: readonly Proof[]): fc.Arbitrary<ChangedProof> {
  return fc
    .tuple(
      fc.nat({ max: proofs.length - 1 }),
      fc.constantFrom("clauses", "steps", "claims" as const),
      fc.nat(),
      fc.nat(),
      fc.nat(),
    )
    .map(([place, part, ...how]) => ({ place, part, proof: changedIn(proofs[place] as Proof, part, ...how) }));
}

function changedIn(proof: Proof, part: ChangedProof["part"], at: number, how: number, literal: number): Proof {
  if (part === "clauses")
    return { ...proof, clauses: withChange(proof.clauses, at, how, (one) => turned(one, literal)) };
  if (part === "claims") {
    return {
      ...proof,
      claims: withChange(proof.claims, at, how, (claim) => ({ ...claim, of: turned(claim.of, literal) })),
    };
  }
  return {
    ...proof,
    certificate: { steps: withChange(proof.certificate.steps, at, how, (step) => turnedStep(step, literal)) },
  };
}

function withChange<One>(list: readonly One[], pick: number, how: number, change: (one: One) => One): readonly One[] {
  const at = pick % Math.max(1, list.length);
  const one = list[at];
  if (one === undefined) return list;
  if (how % 4 === 0) return list.toSpliced(at, 1);
  if (how % 4 === 1) return list.toSpliced(at, 0, one);
  return how % 4 === 2 ? list.with(at, change(one)) : [...list.toSpliced(at, 1), one];
}

/** One literal turned, dropped or raised. */
function turned(literals: readonly number[], pick: number): readonly number[] {
  const at = pick % Math.max(1, literals.length);
  const one = literals[at];
  if (one === undefined) return [1];
  if (pick % 3 === 0) return literals.toSpliced(at, 1);
  return literals.with(at, pick % 3 === 1 ? -one : one + Math.sign(one));
}

function turnedStep(step: Step, pick: number): Step {
  if (step.kind === "given") return { ...step, count: step.count + (pick % 2 === 0 ? 1 : -1) };
  if (step.kind === "forgotten") return { ...step, nth: step.nth + 1 };
  return step.kind === "learnt"
    ? { ...step, clause: turned(step.clause, pick) }
    : { ...step, literals: turned(step.literals, pick) };
}
