import { MisuseError } from "../../kernel/misuse-error.js";
import { newCertificateLog } from "../solver/certificate/certificate-log.js";
import { newGates } from "../solver/encoding/gates.js";
import { keepClauses } from "../solver/keep-clauses.js";
import type { Literal } from "../solver/literal.js";
import { newSolver } from "../solver/own-solver.js";
import type { Solver, SolverAnswer } from "../solver/solver.js";
import type { CaseKind, Workbench } from "./cases.js";
import { type Encoded, encodedOver } from "./encoded.js";
import type { Ground } from "./ground.js";
import { newCases } from "./new-cases.js";
import type { Claim, Proof } from "./proof.js";

export interface ProverOptions {
  /** The most conflicts that one question may take; what takes more is `inconclusive`. */
  readonly budget?: number;
  /** Whether everything is noted by which its answers can be confirmed. */
  readonly certificate?: "kept" | "not-kept";
  /** In whose place another solver answers; it gives no certificate. */
  readonly solver?: () => Solver;
}

/** Asks whether there is a case of a kind in which something holds. */
export interface Prover {
  readonly bench: Workbench;
  /** Over all its cases. */
  readonly encoded: Encoded;
  /** Whether there is a case, as it is assumed to be, in which all of these hold. `says` is what it proves if there is none. */
  ask(says: string, literals: readonly Literal[]): SolverAnswer;
  /** The same without a claim, on the way to something else. */
  tell(literals: readonly Literal[]): SolverAnswer;
  /** What was proved so far, with all that is needed to confirm it; nothing if nothing was. */
  proof(): Proof | undefined;
}

/** A prover of its own for these questions, which knows nothing of other ones. */
export function newProver(ground: Ground, kind: CaseKind, options: ProverOptions = {}): Prover {
  const { budget, certificate = "not-kept", solver: other } = options;
  if (other !== undefined && certificate === "kept") throw new MisuseError("only our own solver gives a certificate");
  const log = certificate === "kept" ? newCertificateLog() : undefined;
  let asked: Claim | undefined;
  // what is found out on the way to an example is nobody's claim
  const logged = log && { ...log, unsatisfiable: (core: readonly Literal[]) => asked && log.unsatisfiable(core) };
  const own =
    other === undefined
      ? newSolver({ ...(budget === undefined ? {} : { budget }), ...(logged && { log: logged }) })
      : other();
  const { solver, clauses } = keepClauses(own, certificate);
  const bench: Workbench = { ground, solver, gates: newGates(solver) };
  const encoded = encodedOver(newCases(kind, bench), bench);
  // before anything else, so that what is assumed of a fact is among what an example says
  const { assumed } = encoded;
  const claims: Claim[] = [];

  const tell = (literals: readonly Literal[]): SolverAnswer => solver.solve([assumed, ...literals]);

  return {
    bench,
    encoded,
    tell,
    ask: (says, literals) => {
      asked = { says, of: [assumed, ...literals] };
      const found = tell(literals);
      if (found === "unsatisfiable" && log !== undefined) claims.push(asked);
      asked = undefined;
      return found;
    },
    proof: () => {
      if (log === undefined || claims.length === 0) return undefined;
      const certificate = log.certificate();
      const given = certificate.steps.reduce((most, step) => (step.kind === "given" ? step.count : most), 0);
      return { clauses: clauses().slice(0, given), certificate, claims: Object.freeze([...claims]) };
    },
  };
}
