import * as fc from "fast-check";
import { expect } from "vitest";
import type { Certificate, Step } from "../../../src/verify/solver/certificate/certificate.js";
import type { CertificateLog } from "../../../src/verify/solver/certificate/certificate-log.js";
import type { Checked } from "../../../src/verify/solver/certificate/check-certificate.js";
import type { Clause, Literal } from "../../../src/verify/solver/literal.js";
import type { SolverOptions } from "../../../src/verify/solver/own-solver.js";
import type { Solver } from "../../../src/verify/solver/solver.js";
import { runs } from "../../generated/runs.js";
import { canHold, isTrue } from "./by-enumeration.js";
import { everyClause, type Formula, pigeons, ringOfOpposites, threeSat } from "./formulas.js";
import { type History, hardClauses, histories, MOST_VARIABLES } from "./histories.js";

/** More conflicts than any of these formulas takes: a solver that goes round in circles is found out, not waited for. */
const AMPLE = 20_000;

/** What the laws are about: as it stands in `src`, or with a fault planted. */
export interface SolverSource {
  newSolver(options?: SolverOptions): Solver;
  newCertificateLog(): CertificateLog;
  checkCertificate(clauses: readonly Clause[], certificate: Certificate): Checked;
}

interface Run {
  readonly clauses: readonly Clause[];
  readonly cores: readonly (readonly Literal[])[];
  readonly certificate: Certificate;
}

/** Lets a history happen; each answer, example and core is held against all there are. */
function runThrough(source: SolverSource, { variables, happenings }: History, mostLearnt: number): Run {
  const log = source.newCertificateLog();
  const solver = source.newSolver({ log, mostLearnt, budget: AMPLE });
  // what is said of a variable is a hint, which may be wrong
  const names = Array.from({ length: variables }, (_, at) => solver.newVariable(at % 3 === 2 ? "defined" : "free"));
  expect(names).toEqual(names.map((_, place) => place + 1));
  const clauses: Clause[] = [];
  const cores: (readonly Literal[])[] = [];
  for (const happening of happenings) {
    if ("add" in happening) {
      for (const clause of happening.add) solver.addClause(clause);
      clauses.push(...happening.add);
    } else if ("phase" in happening) solver.setPhase(happening.phase);
    else if ("reset" in happening) solver.resetPhases();
    else {
      const answer = solver.solve(happening.solve);
      expect(answer).toBe(canHold(variables, clauses, happening.solve) ? "satisfiable" : "unsatisfiable");
      if (answer === "satisfiable") {
        const example = names.reduce((bits, name) => bits | (solver.value(name) ? 1 << (name - 1) : 0), 0);
        const wrong = [...clauses, ...happening.solve.map((one) => [one])].filter(
          (clause) => !clause.some((literal) => isTrue(literal, example)),
        );
        expect(wrong).toEqual([]);
      } else {
        const core = solver.core();
        expect(core.filter((literal) => !happening.solve.includes(literal))).toEqual([]);
        expect(new Set(core).size).toBe(core.length);
        expect(canHold(variables, clauses, core)).toBe(false);
        cores.push(core);
      }
    }
  }
  return { clauses, cores, certificate: log.certificate() };
}

function solved(
  source: SolverSource,
  { variables, clauses }: Formula,
  options: SolverOptions = {},
): Run & { solver: Solver; answer: string } {
  const log = source.newCertificateLog();
  const solver = source.newSolver({ budget: AMPLE, ...options, log });
  for (let made = 0; made < variables; made++) solver.newVariable();
  for (const clause of clauses) solver.addClause(clause);
  const answer = solver.solve();
  return { solver, answer, clauses, cores: answer === "unsatisfiable" ? [[]] : [], certificate: log.certificate() };
}

/** Each answer is what a search through everything gives, and each proof is confirmed. */
export function answersAreRight(source: SolverSource, many: number): void {
  fc.assert(
    fc.property(histories, fc.constantFrom(1, 3, 2000), (history, mostLearnt) => {
      const { clauses, cores, certificate } = runThrough(source, history, mostLearnt);
      expect(source.checkCertificate(clauses, certificate)).toEqual({ confirmed: true, claims: cores });
    }),
    runs(many),
  );
}

/** The same of clauses that take many lessons, of which few may be kept. */
export function hardAnswersAreRight(source: SolverSource, many: number): void {
  const assumed = fc.array(
    fc.integer({ min: -MOST_VARIABLES, max: MOST_VARIABLES }).filter((one) => one !== 0),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(hardClauses, assumed, fc.constantFrom(1, 2000), (add, solve, mostLearnt) => {
      const happenings = [{ add }, { solve }, { solve: [] }, { reset: true as const }, { solve }];
      const { clauses, cores, certificate } = runThrough(source, { variables: MOST_VARIABLES, happenings }, mostLearnt);
      expect(source.checkCertificate(clauses, certificate)).toEqual({ confirmed: true, claims: cores });
    }),
    runs(many),
  );
}

/** Formulas too great to enumerate, of which it is known that they are impossible. */
export function knownContradictionsAreFound(source: SolverSource): void {
  const known = [
    pigeons(5, 4),
    pigeons(6, 5),
    ringOfOpposites(7),
    ringOfOpposites(101),
    everyClause(1),
    everyClause(6),
  ];
  for (const formula of known) {
    for (const mostLearnt of [1, 2000]) {
      const { answer, certificate } = solved(source, formula, { mostLearnt });
      expect(answer).toBe("unsatisfiable");
      expect(source.checkCertificate(formula.clauses, certificate)).toEqual({ confirmed: true, claims: [[]] });
      // without the last clause there is an example, and the certificate proves nothing any more
      const fewer = { ...formula, clauses: formula.clauses.slice(0, -1) };
      const less = solved(source, fewer, { mostLearnt });
      if (less.answer === "unsatisfiable") continue;
      expect(
        fewer.clauses.filter((clause) => !clause.some((one) => less.solver.value(Math.abs(one)) === one > 0)),
      ).toEqual([]);
      expect(source.checkCertificate(fewer.clauses, certificate).confirmed).toBe(false);
    }
  }
  expect(solved(source, pigeons(6, 6)).answer).toBe("satisfiable");
  expect(solved(source, ringOfOpposites(100)).answer).toBe("satisfiable");
}

/** A budget makes a solver say less, and nothing else; it is spent exactly. */
export function budgetsOnlyWithhold(source: SolverSource, many: number): void {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 1e6 }), (budget, seed) => {
      const formula = threeSat(20, 88, seed);
      const unbounded = solved(source, formula);
      const bounded = solved(source, formula, { budget });
      const enough = unbounded.solver.conflicts() <= budget;
      if (enough) expect(bounded.answer).toBe(unbounded.answer);
      if (bounded.answer !== "inconclusive") {
        expect(bounded.answer).toBe(unbounded.answer);
        expect(bounded.solver.conflicts()).toBeLessThanOrEqual(budget + 1);
        return;
      }
      expect(bounded.solver.conflicts()).toBe(budget + 1);
      expect(bounded.certificate.steps.filter(({ kind }) => kind === "unsatisfiable")).toEqual([]);
      expect(() => bounded.solver.core()).toThrow("was not that it cannot be");
      expect(() => bounded.solver.value(1)).toThrow("no example");
      // asked again and again it learns on from where it was broken off
      const assumed = [1, -2, 3];
      const sure = unbounded.solver.solve(assumed);
      for (let time = 0; time < 8; time++) expect(["inconclusive", sure]).toContain(bounded.solver.solve(assumed));
    }),
    runs(many),
  );
  expect(solved(source, pigeons(7, 6), { budget: 20 }).answer).toBe("inconclusive");
}

/** Something that a forger might do to a certificate or to the clauses. */
type Forgery = (
  clauses: readonly Clause[],
  steps: readonly Step[],
) => { readonly clauses: readonly Clause[]; readonly steps: readonly Step[] };

const at = fc.nat({ max: 10_000 });
const someLiterals = fc.array(fc.integer({ min: -MOST_VARIABLES - 1, max: MOST_VARIABLES + 1 }), { maxLength: 3 });

const forgeries: fc.Arbitrary<Forgery> = fc.oneof(
  at.map(
    (place): Forgery =>
      (clauses, steps) => ({ clauses: clauses.toSpliced(place % clauses.length, 1, [1, -1]), steps }),
  ),
  at.map(
    (place): Forgery =>
      (clauses, steps) => ({
        clauses: clauses.toSpliced(place % clauses.length, 1),
        steps: steps.map((step) =>
          step.kind === "given" ? { ...step, count: Math.min(step.count, clauses.length - 1) } : step,
        ),
      }),
  ),
  at.map(
    (place): Forgery =>
      (clauses, steps) => ({ clauses, steps: steps.toSpliced(place % steps.length, 1) }),
  ),
  fc.tuple(at, someLiterals).map(
    ([place, clause]): Forgery =>
      (clauses, steps) => ({ clauses, steps: steps.toSpliced(place % steps.length, 0, { kind: "learnt", clause }) }),
  ),
  fc.tuple(at, someLiterals).map(
    ([place, literals]): Forgery =>
      (clauses, steps) => ({
        clauses,
        steps: steps.toSpliced(place % (steps.length + 1), 0, { kind: "unsatisfiable", literals }),
      }),
  ),
  fc.tuple(at, at).map(
    ([place, inside]): Forgery =>
      (clauses, steps) => ({
        clauses,
        steps: steps.map((step, index) => (index === place % steps.length ? shortened(step, inside) : step)),
      }),
  ),
  fc.tuple(at, at).map(
    ([place, inside]): Forgery =>
      (clauses, steps) => ({
        clauses,
        steps: steps.map((step, index) => (index === place % steps.length ? turned(step, inside) : step)),
      }),
  ),
);

function shortened(step: Step, inside: number): Step {
  if (step.kind === "learnt")
    return { ...step, clause: step.clause.toSpliced(inside % Math.max(1, step.clause.length), 1) };
  return step.kind === "unsatisfiable" ? { ...step, literals: step.literals.slice(1) } : step;
}

function turned(step: Step, inside: number): Step {
  const turn = (literals: readonly Literal[]): readonly Literal[] =>
    literals.map((one, index) => (index === inside % literals.length ? -one : one));
  if (step.kind === "learnt") return { ...step, clause: turn(step.clause) };
  return step.kind === "unsatisfiable" ? { ...step, literals: turn(step.literals) } : step;
}

/** Whatever a certificate says, what the checker confirms is true of the clauses. */
export function forgeriesProveNothingFalse(source: SolverSource, many: number): void {
  let refused = 0;
  // the second clause has lost its first literal, and says no more than that one of the others holds
  const lost = source.checkCertificate([[-1], [1, 2, 3]], {
    steps: [
      { kind: "given", count: 2 },
      { kind: "unsatisfiable", literals: [] },
    ],
  });
  expect(lost).toMatchObject({ confirmed: false, step: 2 });
  const assumed = fc.uniqueArray(fc.integer({ min: 1, max: MOST_VARIABLES }), { maxLength: 4 });
  fc.assert(
    fc.property(hardClauses, assumed, fc.array(forgeries, { minLength: 1, maxLength: 3 }), (add, solve, forged) => {
      const honest = runThrough(
        source,
        { variables: MOST_VARIABLES, happenings: [{ add }, { solve }, { solve: [] }] },
        1,
      );
      if (honest.cores.length === 0) return;
      const { clauses, steps } = forged.reduce((so, forge) => forge(so.clauses, so.steps), {
        clauses: honest.clauses,
        steps: honest.certificate.steps,
      });
      const checked = source.checkCertificate(clauses, { steps });
      if (!checked.confirmed) {
        refused += 1;
        return;
      }
      expect(checked.claims.filter((claim) => canHold(MOST_VARIABLES + 1, clauses, claim))).toEqual([]);
    }),
    runs(many),
  );
  expect(refused).toBeGreaterThan(many / 20);
}
