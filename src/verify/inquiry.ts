import type { CaseKind } from "./model/cases.js";
import type { Ground } from "./model/ground.js";
import type { Proof } from "./model/proof.js";
import { newProver, type Prover, type ProverOptions } from "./model/prover.js";
import { type RisingByFact, risingIn } from "./model/rising.js";
import type { Subject } from "./model/subject.js";

/** What a rule set, and perhaps a baseline, is asked; and everybody who answers. */
export interface Inquiry {
  readonly ground: Ground;
  readonly own: Subject;
  readonly baseline?: Subject;
  /** What a higher value of each fact can do to a formula. */
  readonly rising: (formula: number) => RisingByFact;
  /** For questions about the whole set: one prover for each kind of case, which learns as it goes. */
  readonly whole: (kind: CaseKind) => Prover;
  /** The same inquiry with whole provers of its own: the children that one property brings in would weigh on all others. */
  readonly apart: () => Inquiry;
  /** For a question about one rule: a prover that knows nothing else, which is many times as fast. */
  readonly fresh: (kind: CaseKind) => Prover;
  /** How provers are made, for those that make their own; and where what they proved is kept. */
  readonly options: ProverOptions;
  readonly keep: (proofs: readonly Proof[]) => void;
  /** Everything that was proved so far; nothing unless certificates are kept. */
  readonly proofs: () => readonly Proof[];
}

/** Opens an inquiry into the first rule set of the ground; the second, if there is one, is its baseline. */
export function newInquiry(ground: Ground, options: ProverOptions): Inquiry {
  const [own, baseline] = ground.subjects;
  if (own === undefined) throw new RangeError("there is no rule set to ask about");
  const provers: Prover[] = [];
  const fresh = (kind: CaseKind): Prover => {
    const prover = newProver(ground, kind, options);
    provers.push(prover);
    return prover;
  };
  const wholes = (): Inquiry["whole"] => {
    const kept = new Map<CaseKind, Prover>();
    return (kind) => {
      const prover = kept.get(kind) ?? fresh(kind);
      kept.set(kind, prover);
      return prover;
    };
  };
  const others: Proof[] = [];
  const inquiry: Inquiry = {
    ground,
    own,
    ...(baseline === undefined ? {} : { baseline }),
    rising: risingIn(ground),
    fresh,
    whole: wholes(),
    apart: () => ({ ...inquiry, whole: wholes() }),
    options,
    keep: (proofs) => others.push(...proofs),
    proofs: () => [...provers.flatMap((prover) => prover.proof() ?? []), ...others],
  };
  return inquiry;
}
