import { newSolver } from "../../../src/verify/solver/own-solver.js";
import type { Solver } from "../../../src/verify/solver/solver.js";
import type { Finding, Report } from "../../../src/verify.js";
import type { Small } from "../../properties/proofs/small-sets.js";
import { type ProverSource, propertiesOf } from "./prover-source.js";

/** Which questions are left without an answer, by their number: none, all, one in so many, all but one in four. */
const PATTERNS: readonly ((asked: number) => boolean)[] = [
  () => false,
  () => true,
  (asked) => asked % 2 === 0,
  (asked) => asked % 3 === 0,
  (asked) => asked % 5 === 0,
  (asked) => asked % 4 !== 1,
];

/** Solvers that leave questions without an answer, counted over all of them. */
export function withholding(isWithheld: (asked: number) => boolean): () => Solver {
  let asked = 0;
  return () => {
    const own = newSolver();
    return {
      ...own,
      solve: (assumptions) => {
        asked += 1;
        return isWithheld(asked) ? "inconclusive" : own.solve(assumptions);
      },
    };
  };
}

/** What is wrong where answers are withheld: less may be found, but what was not settled is said, and never proved. */
export function withheldFaults(small: Small, source: ProverSource): readonly string[] {
  const ground = source.groundOf([small.own, small.baseline], { conditions: small.alwaysEscalate });
  return propertiesOf(source, small).flatMap((property) => {
    const reports = PATTERNS.map((isWithheld): Report => {
      const inquiry = source.newInquiry(ground, { solver: withholding(isWithheld) });
      const examined = property.examine(inquiry);
      return source.reportOf([{ property, examined }], inquiry, { assume: [], certificate: "not-kept" });
    });
    const [whole, ...others] = reports.map(({ findings, proved }) => ({
      found: findings.filter(({ code }) => code !== "inconclusive").map(asText),
      isOpen: findings.some(({ code, says }) => code === "inconclusive" && says.includes("could not be settled")),
      isProved: proved.length > 0,
    }));
    return others.flatMap(({ found, isOpen, isProved }) => [
      ...(isProved && (isOpen || whole?.isProved !== true) ? [`proved, though not settled: ${property.id}`] : []),
      ...(!isOpen && found.join() !== whole?.found.join() ? [`not said to be open: ${property.id}`] : []),
      ...found.filter((text) => whole?.found.includes(text) !== true).map((text) => `found wrongly: ${text}`),
    ]);
  });
}

function asText({ code, rule, fact }: Finding): string {
  // which rule shows it may depend on what was settled
  return code === "reading-not-worst" ? `${code} ${fact}` : `${code} ${fact} ${rule}`;
}
