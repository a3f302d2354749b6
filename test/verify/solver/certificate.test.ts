import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Certificate, Step } from "../../../src/verify/solver/certificate/certificate.js";
import { newCertificateLog } from "../../../src/verify/solver/certificate/certificate-log.js";
import { certificateText, readCertificate } from "../../../src/verify/solver/certificate/certificate-text.js";
import { checkCertificate } from "../../../src/verify/solver/certificate/check-certificate.js";
import { keepClauses } from "../../../src/verify/solver/keep-clauses.js";
import type { Clause } from "../../../src/verify/solver/literal.js";
import { newSolver } from "../../../src/verify/solver/own-solver.js";
import { runs } from "../../generated/runs.js";
import { everyClause, pigeons } from "./formulas.js";
import { forgeriesProveNothingFalse } from "./laws.js";

const given = (count: number): Step => ({ kind: "given", count });
const learnt = (...clause: number[]): Step => ({ kind: "learnt", clause });
const unsatisfiable = (...literals: number[]): Step => ({ kind: "unsatisfiable", literals });

/** Either of the two, and neither without the other; then not both. */
const clauses: readonly Clause[] = [
  [1, 2],
  [-1, 2],
  [1, -2],
  [-1, -2],
];
const proof: readonly Step[] = [given(3), learnt(2), unsatisfiable(-1), unsatisfiable(-2), given(4), unsatisfiable()];

function check(steps: readonly Step[], of: readonly Clause[] = clauses): ReturnType<typeof checkCertificate> {
  return checkCertificate(of, { steps });
}

describe("the checker", () => {
  it("confirms what follows, and names it", () => {
    expect(check(proof)).toEqual({ confirmed: true, claims: [[-1], [-2], []] });
  });

  it("confirms nothing that is not claimed", () => {
    expect(check([])).toEqual({ confirmed: true, claims: [] });
  });

  it.each<[string, number, readonly Step[], (readonly Clause[])?]>([
    ["a claim that needs a clause which is not given yet", 2, [given(3), unsatisfiable()]],
    ["a claim of clauses that one is missing of", 5, proof.toSpliced(4, 1)],
    [
      "a clause that is altered",
      3,
      proof,
      [
        [1, 2],
        [-1, 2],
        [1, 2],
        [-1, -2],
      ],
    ],
    ["a clause that is dropped", 5, proof, clauses.slice(0, 3)],
    ["a clause that is dropped, and counted out", 2, [given(2), learnt(1)], clauses],
    ["an axiom that is slipped in", 2, [given(1), learnt(1), unsatisfiable(-1)]],
    ["a literal that is turned", 2, [given(3), learnt(-2), unsatisfiable(2)]],
    ["an empty clause that is slipped in", 2, [given(3), learnt(), unsatisfiable()]],
    ["a claim that says too much", 3, [given(3), learnt(2), unsatisfiable()]],
    ["a variable that no clause has", 2, [given(3), learnt(7)]],
    ["zero, which would be its own negation", 2, [given(3), learnt(0), unsatisfiable()]],
    ["what is no number", 2, [given(3), learnt(Number.NaN), unsatisfiable()]],
    ["a fraction", 2, [given(3), learnt(0.5)]],
    ["a variable beyond all measure", 2, [given(3), learnt(2 ** 40)]],
    ["clauses that are counted backwards", 2, [given(3), given(2)]],
    ["more clauses than there are", 1, [given(5)]],
    ["a count that is no number", 1, [given(Number.NaN), unsatisfiable()]],
    ["the forgetting of what was not learnt", 2, [given(3), { kind: "forgotten", nth: 1 }]],
    ["a clause with zero among those that were given", 1, [given(1), unsatisfiable()], [[0]]],
  ])("refuses %s, and says at which step", (_, step, steps, of) => {
    expect(check(steps, of)).toMatchObject({ confirmed: false, step, says: expect.stringMatching(/./) });
  });

  it("uses no clause that was forgotten, so that forgetting makes no proof longer than it was", () => {
    const three = everyClause(3).clauses;
    const lessons: readonly Step[] = [given(8), learnt(1, 2)];
    expect(check([...lessons, learnt(1)], three)).toMatchObject({ confirmed: true });
    const forgetful: readonly Step[] = [...lessons, { kind: "forgotten", nth: 1 }, learnt(1)];
    expect(check(forgetful, three)).toEqual({ confirmed: false, step: 4, says: "the clause 1 does not follow" });
  });

  it("takes each clause of a formula in turn as dropped, and then refuses the proof that it had confirmed", () => {
    for (const formula of [everyClause(4), pigeons(4, 3)]) {
      const log = newCertificateLog();
      const kept = keepClauses(newSolver({ log }));
      for (let made = 0; made < formula.variables; made++) kept.solver.newVariable();
      for (const clause of formula.clauses) kept.solver.addClause(clause);
      expect(kept.solver.solve()).toBe("unsatisfiable");
      expect(kept.clauses()).toEqual(formula.clauses);
      expect(checkCertificate(kept.clauses(), log.certificate())).toEqual({ confirmed: true, claims: [[]] });
      for (const place of formula.clauses.keys()) {
        const without = formula.clauses.toSpliced(place, 1);
        const steps = log.certificate().steps.map((step) => (step.kind === "given" ? given(without.length) : step));
        expect(check(steps, without)).toMatchObject({ confirmed: false });
      }
    }
  });

  it("confirms nothing false, whatever is dropped, altered, turned, slipped in or claimed", () => {
    forgeriesProveNothingFalse({ newSolver, newCertificateLog, checkCertificate }, 600);
  });
});

const literals = fc.array(
  fc.integer({ min: -999_999_999, max: 999_999_999 }).filter((one) => one !== 0),
  { maxLength: 6 },
);
const number = fc.integer({ min: 1, max: 999_999_999 });
const certificates: fc.Arbitrary<Certificate> = fc.record({
  steps: fc.array(
    fc.oneof(
      number.map(given),
      literals.map((clause) => learnt(...clause)),
      number.map((nth): Step => ({ kind: "forgotten", nth })),
      literals.map((some) => unsatisfiable(...some)),
    ),
    { maxLength: 20 },
  ),
});

describe("a certificate as text", () => {
  it("can be read by a person", () => {
    expect(
      certificateText({
        steps: [given(3), learnt(2, -1), { kind: "forgotten", nth: 1 }, unsatisfiable(-2), unsatisfiable()],
      }),
    ).toBe("levels-of-need certificate 1\ng 3\nl 2 -1\nf 1\nu -2\nu\nend 5\n");
  });

  it("comes back as it was written", () => {
    fc.assert(
      fc.property(certificates, (certificate) => {
        expect(readCertificate(certificateText(certificate))).toEqual({ ok: true, value: certificate });
      }),
      runs(500),
    );
  });

  it("is not read if any of its lines is gone, or stands there twice", () => {
    fc.assert(
      fc.property(certificates, fc.nat(), fc.boolean(), (certificate, place, twice) => {
        const lines = certificateText(certificate).split("\n");
        const line = place % lines.length;
        const damaged = lines.toSpliced(line, 1, ...(twice ? [lines[line] ?? "", lines[line] ?? ""] : []));
        expect(readCertificate(damaged.join("\n"))).toMatchObject({ ok: false });
      }),
      runs(500),
    );
  });

  it.each([
    ["of another version", "levels-of-need certificate 2\nend 0\n", ["no-certificate"]],
    ["that is cut off", "levels-of-need certificate 1\ng 3\nl 1", ["cut-off"]],
    ["with something after its end", "levels-of-need certificate 1\nend 0\nl 1\n", ["cut-off"]],
    [
      "with steps that are none",
      "levels-of-need certificate 1\nx 1\nl 0\ng\nf -1\nl 1 \nl 01\nend 6\n",
      Array(6).fill("no-step"),
    ],
  ])("is not read if it is one %s", (_, text, codes) => {
    const read = readCertificate(text);
    expect(read.ok ? [] : read.problems.map(({ code }) => code)).toEqual(codes);
    expect(read.ok ? [] : read.problems.map(({ says }) => says).filter((says) => says.length < 10)).toEqual([]);
  });
});
