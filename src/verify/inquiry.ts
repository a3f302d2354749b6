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
  /**
   * What is asked of this inquiry with whole provers of its own: the children that one property brings in would weigh on
   * all others. What was proved is kept; the provers are not.
   */
  readonly apart: <Answer>(ask: (inquiry: Inquiry) => Answer) => Answer;
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
  const rising = risingIn(ground);
  const opened = (): Inquiry => {
    const provers: Prover[] = [];
    const kept: Proof[] = [];
    const wholes = new Map<CaseKind, Prover>();
    const fresh = (kind: CaseKind): Prover => {
      const prover = newProver(ground, kind, options);
      if (options.certificate === "kept") provers.push(prover);
      return prover;
    };
    return {
      ground,
      own,
      ...(baseline === undefined ? {} : { baseline }),
      rising,
      fresh,
      whole: (kind) => {
        const prover = wholes.get(kind) ?? fresh(kind);
        wholes.set(kind, prover);
        return prover;
      },
      apart: (ask) => {
        const inquiry = opened();
        const answer = ask(inquiry);
        kept.push(...inquiry.proofs());
        return answer;
      },
      options,
      keep: (proofs) => kept.push(...proofs),
      proofs: () => [...kept, ...provers.flatMap((prover) => prover.proof() ?? [])],
    };
  };
  return opened();
}
