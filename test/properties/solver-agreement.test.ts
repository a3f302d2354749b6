import { Cadical } from "cadical-wasm";
import { describe, expect, it } from "vitest";
import { newCertificateLog } from "../../src/verify/solver/certificate/certificate-log.js";
import { checkCertificate } from "../../src/verify/solver/certificate/check-certificate.js";
import { newSolver } from "../../src/verify/solver/own-solver.js";
import { SEED } from "../generated/runs.js";
import { type Formula, threeSat } from "../verify/solver/formulas.js";

/** Our answers to a formula, under none and some assumptions, and cadical's to the same. */
async function answersTo({ variables, clauses }: Formula): Promise<readonly [readonly string[], readonly string[]]> {
  const log = newCertificateLog();
  const solver = newSolver({ log });
  for (let made = 0; made < variables; made++) solver.newVariable();
  for (const clause of clauses) solver.addClause(clause);
  const cadical = await Cadical.create({ quiet: true });
  cadical.ensureVars(variables);
  cadical.addClauses(clauses);
  const ours: string[] = [];
  const theirs: string[] = [];
  const claims: (readonly number[])[] = [];
  for (const assumptions of [[], [1, -2, 3], [-1, 2, -3, 4, -5, 6, -7, 8]]) {
    const answer = solver.solve(assumptions);
    ours.push(answer);
    theirs.push(cadical.solve({ assumptions }));
    if (answer === "satisfiable") {
      const wrong = [...clauses, ...assumptions.map((one) => [one])].filter(
        (clause) => !clause.some((literal) => solver.value(Math.abs(literal)) === literal > 0),
      );
      expect(wrong).toEqual([]);
    } else {
      claims.push(solver.core());
      expect(cadical.solve({ assumptions: solver.core() })).toBe("unsatisfiable");
    }
  }
  cadical.dispose();
  expect(checkCertificate(clauses, log.certificate())).toEqual({ confirmed: true, claims });
  return [ours, theirs];
}

describe("of random clauses of three literals near the threshold, cadical says what our solver says", () => {
  it.each([
    [50, 60],
    [100, 40],
    [150, 12],
    [200, 4],
  ])("with %d variables", async (variables, formulas) => {
    const met = new Set<string>();
    for (let number = 0; number < formulas; number++) {
      const ratio = 4.1 + 0.1 * (number % 5);
      const [ours, theirs] = await answersTo(threeSat(variables, Math.round(ratio * variables), SEED + number));
      expect(ours).toEqual(theirs);
      for (const answer of ours) met.add(answer);
    }
    expect([...met].sort()).toEqual(["satisfiable", "unsatisfiable"]);
  });

  it("with 300 variables and few enough clauses that there is an example, or so many that there is none", async () => {
    for (const ratio of [3.6, 3.8, 6]) {
      const [ours, theirs] = await answersTo(threeSat(300, Math.round(ratio * 300), SEED));
      expect(ours).toEqual(theirs);
    }
  });
});
