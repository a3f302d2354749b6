import { describe, expect, it } from "vitest";
import { CHECKER_MUTANTS } from "../verify/solver/checker-mutants.js";
import {
  classesMeanWhatTheySay,
  countsMeanWhatTheySay,
  type EncodingSource,
  gatesMeanWhatTheySay,
  orderIsKept,
} from "../verify/solver/encoding-laws.js";
import { ENCODING_MUTANTS } from "../verify/solver/encoding-mutants.js";
import {
  answersAreRight,
  budgetsOnlyWithhold,
  forgeriesProveNothingFalse,
  hardAnswersAreRight,
  knownContradictionsAreFound,
  type SolverSource,
} from "../verify/solver/laws.js";
import type { Law } from "../verify/solver/mutant.js";
import { SOLVER_MUTANTS } from "../verify/solver/solver-mutants.js";
import { sourceWith } from "./faulty-engine.js";

type Source = SolverSource & EncodingSource;

const EXPORTS = `
  export { atLeast } from "./verify/solver/encoding/at-least.js";
  export { choice } from "./verify/solver/encoding/choice.js";
  export { newGates } from "./verify/solver/encoding/gates.js";
  export { orderedValue } from "./verify/solver/encoding/ordered-value.js";
  export { checkCertificate } from "./verify/solver/certificate/check-certificate.js";
  export { newCertificateLog } from "./verify/solver/certificate/certificate-log.js";
  export { newSolver } from "./verify/solver/own-solver.js";
`;

const LAWS: Readonly<Record<Law, (source: Source) => void>> = {
  answers: (source) => answersAreRight(source, 1_500),
  "hard answers": (source) => hardAnswersAreRight(source, 400),
  known: knownContradictionsAreFound,
  budgets: (source) => budgetsOnlyWithhold(source, 300),
  forgeries: (source) => forgeriesProveNothingFalse(source, 600),
  gates: (source) => gatesMeanWhatTheySay(source, 300),
  counts: (source) => countsMeanWhatTheySay(source, 200),
  ordered: (source) => classesMeanWhatTheySay(source, "orderedValue", 200),
  choices: (source) => classesMeanWhatTheySay(source, "choice", 200),
  order: orderIsKept,
};

describe("the laws of the solver, the checker and the encodings kill a mutant in which", () => {
  const mutants = [...SOLVER_MUTANTS, ...CHECKER_MUTANTS, ...ENCODING_MUTANTS];

  it.each(mutants.map((mutant) => [mutant.says, mutant] as const))("%s", async (_, mutant) => {
    const source = await sourceWith<Source>(EXPORTS, mutant);
    expect(() => LAWS[mutant.killedBy](source)).toThrow();
  });

  it("nothing is changed: that one lives through every law", async () => {
    const source = await sourceWith<Source>(EXPORTS);
    for (const law of Object.values(LAWS)) law(source);
  });
});
