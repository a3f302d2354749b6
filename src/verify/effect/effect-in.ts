import type { Ground } from "../model/ground.js";
import type { Proof } from "../model/proof.js";
import { newProver, type Prover, type ProverOptions } from "../model/prover.js";
import type { Speaker } from "../model/subject.js";
import { type Literal, not } from "../solver/literal.js";
import type { SolverAnswer } from "../solver/solver.js";
import type { Rewriter } from "./rewriter.js";
import { comparisonsWrittenIn, type WrittenComparison } from "./written-comparisons.js";

/**
 * How a comparison could be taken without a change for any child: `as met` (it could be left out of an `all`), `as not met`
 * (it could be left out of an `any`), or `either`.
 */
export type TakenAs = "as met" | "as not met" | "either";

/** What a rule or duty, and each comparison in it, does. */
export interface Effect {
  /** It speaks of every child, or of none: then none of its comparisons was looked at. */
  readonly constant?: "always" | "never";
  readonly without: readonly (WrittenComparison & { readonly taken: TakenAs })[];
  /** Of which nothing could be said within the budget; the rule itself goes by no pointer. */
  readonly inconclusive: readonly (WrittenComparison | undefined)[];
  readonly prover: Prover;
  readonly proof?: Proof;
}

export type EffectOptions = Pick<ProverOptions, "budget" | "certificate">;

/**
 * Proves of each comparison of a rule or duty that it decides for some child, or that it does for none.
 *
 * All facts that apply have values, on every day on which the rule may be asked. Two comparisons can each be without effect
 * where only one of them can be left out: those that say the same twice.
 */
export function effectIn(speaker: Speaker, ground: Ground, rewriter: Rewriter, options: EffectOptions): Effect {
  const prover = newProver(ground, "complete", options);
  const { encoded, bench } = prover;
  const { gates } = bench;
  const itself = encoded.formula(speaker.direct, "at-least");
  const subject = ground.subjects.find(({ rules, duties }) => [...rules, ...duties].includes(speaker));
  const standing = subject === undefined ? [] : comparisonsWrittenIn(speaker, subject.ruleSet);
  const { name } = speaker;

  const finish = (found: Pick<Effect, "constant" | "without" | "inconclusive">): Effect => {
    const proof = prover.proof();
    return { ...found, prover, ...(proof === undefined ? {} : { proof }) };
  };
  const every = [
    ["never", `${name} applies to no child`, itself],
    ["always", `${name} applies to every child`, not(itself)],
  ] as const;
  for (const [constant, says, literal] of every) {
    const answer = prover.ask(says, [literal]);
    if (answer === "unsatisfiable") return finish({ constant, without: [], inconclusive: [] });
    if (answer === "inconclusive") return finish({ without: [], inconclusive: [undefined] });
  }

  const differs = (at: string, instead: "always" | "never"): Literal => {
    const other = encoded.formula(rewriter.rewritten(speaker, at, instead), "at-least");
    return gates.any([gates.all([itself, not(other)]), gates.all([not(itself), other])]);
  };
  const without: Effect["without"][number][] = [];
  const inconclusive: WrittenComparison[] = [];
  for (const one of standing) {
    const says = (as: string): string => `${name} says the same of every child with the comparison at ${one.at} ${as}`;
    const met = prover.ask(says("taken as met"), [differs(one.at, "always")]);
    const notMet = prover.ask(says("taken as not met"), [differs(one.at, "never")]);
    const taken = takenAs(met, notMet);
    if (taken !== undefined) without.push({ ...one, taken });
    else if (met === "inconclusive" || notMet === "inconclusive") inconclusive.push(one);
  }
  return finish({ without, inconclusive });
}

/** By the answers whether anything differs for a child with the comparison taken as met, and as not met. */
function takenAs(met: SolverAnswer, notMet: SolverAnswer): TakenAs | undefined {
  const [asMet, asNotMet] = [met === "unsatisfiable", notMet === "unsatisfiable"];
  if (asMet) return asNotMet ? "either" : "as met";
  return asNotMet ? "as not met" : undefined;
}
