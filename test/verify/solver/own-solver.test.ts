import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { newCertificateLog } from "../../../src/verify/solver/certificate/certificate-log.js";
import { certificateText } from "../../../src/verify/solver/certificate/certificate-text.js";
import { checkCertificate } from "../../../src/verify/solver/certificate/check-certificate.js";
import { luby } from "../../../src/verify/solver/luby.js";
import { newSolver } from "../../../src/verify/solver/own-solver.js";
import {
  fadeOrder,
  growOrder,
  makeMoreActive,
  newVariableOrder,
  putBack,
  takeTop,
} from "../../../src/verify/solver/variable-order.js";
import { runs } from "../../generated/runs.js";
import { pigeons, threeSat } from "./formulas.js";
import { answersAreRight, budgetsOnlyWithhold, hardAnswersAreRight, knownContradictionsAreFound } from "./laws.js";

const own = { newSolver, newCertificateLog, checkCertificate };

describe("our solver", () => {
  it("answers, whatever is added and assumed in turn, as a search through everything does, and each proof is confirmed", () => {
    answersAreRight(own, 1_500);
  });

  it("does so of clauses near the threshold, however little of what it learnt it may keep", () => {
    hardAnswersAreRight(own, 400);
  });

  it("finds that pigeons do not fit, that an odd ring has no opposites, and that not every clause can hold", () => {
    knownContradictionsAreFound(own);
  });

  it("says less with a budget, and nothing else, and spends no conflict more", () => {
    budgetsOnlyWithhold(own, 300);
  });

  it("does the same, step for step, when it is asked the same", () => {
    const told = (): string => {
      const log = newCertificateLog();
      const solver = newSolver({ log, mostLearnt: 20 });
      const { variables, clauses } = threeSat(60, 258, 5);
      for (let made = 0; made < variables; made++) solver.newVariable();
      for (const clause of clauses) solver.addClause(clause);
      const answers = [[], [1, 2, 3], [-1, -2, -3]].map((assumed) => {
        const answer = solver.solve(assumed);
        return answer === "satisfiable" ? clauses.flat().map((one) => solver.value(Math.abs(one))) : solver.core();
      });
      return `${certificateText(log.certificate())}${JSON.stringify(answers)}${solver.conflicts()}`;
    };
    expect(told().length).toBeGreaterThan(1_000);
    expect(told()).toBe(told());
  });

  it("tries each variable as false, or as it was set, and again after the phases were reset", () => {
    const solver = newSolver();
    const [quiet, loud, other] = [solver.newVariable(), solver.newVariable(), solver.newVariable()];
    const example = (): readonly boolean[] => [quiet, loud, other].map((variable) => solver.value(variable));
    solver.setPhase(loud);
    solver.solve();
    expect(example()).toEqual([false, true, false]);
    solver.solve([quiet, -loud]);
    expect(example()).toEqual([true, false, false]);
    solver.solve();
    expect(example()).toEqual([true, false, false]);
    solver.resetPhases();
    solver.solve();
    expect(example()).toEqual([false, true, false]);
  });

  it("is asked on after it ran out of budget, and gets on with what it had learnt", () => {
    const solver = newSolver({ budget: 200 });
    const { variables, clauses } = pigeons(7, 6);
    for (let made = 0; made < variables; made++) solver.newVariable();
    for (const clause of clauses) solver.addClause(clause);
    const answers = Array.from({ length: 40 }, () => solver.solve());
    expect(answers[0]).toBe("inconclusive");
    expect(answers.at(-1)).toBe("unsatisfiable");
    expect(answers).not.toContain("satisfiable");
  });

  it("keeps its example while clauses are added, and loses it with the next question", () => {
    const solver = newSolver();
    const one = solver.newVariable();
    solver.solve();
    solver.addClause([one]);
    expect(solver.value(one)).toBe(false);
    const later = solver.newVariable();
    expect(() => solver.value(later)).toThrow("no example that says how variable 2 stands");
    solver.solve([-one]);
    expect(solver.core()).toEqual([-one]);
    expect(() => solver.value(one)).toThrow("no example");
  });

  it("takes an empty clause as what it is, and assumptions that contradict each other", () => {
    const solver = newSolver();
    const one = solver.newVariable();
    expect(solver.solve([one, -one])).toBe("unsatisfiable");
    expect(new Set(solver.core())).toEqual(new Set([one, -one]));
    solver.addClause([]);
    expect(solver.solve([one])).toBe("unsatisfiable");
    expect(solver.core()).toEqual([]);
  });

  it.each([0, 2, -2, 0.5, Number.NaN, Number.POSITIVE_INFINITY])(
    "refuses %d, which is no literal of its one variable",
    (literal) => {
      const solver = newSolver();
      solver.newVariable();
      for (const use of [
        () => solver.addClause([1, literal]),
        () => solver.solve([literal]),
        () => solver.setPhase(literal),
      ]) {
        expect(use).toThrow("is no literal");
      }
      expect(solver.solve()).toBe("satisfiable");
    },
  );

  it("refuses a budget that is no number of conflicts", () => {
    expect(() => newSolver({ budget: -1 })).toThrow("a budget is");
    expect(() => newSolver({ budget: Number.NaN })).toThrow("a budget is");
  });
});

test("restarts follow Luby's sequence", () => {
  expect(Array.from({ length: 16 }, (_, index) => luby(index + 1))).toEqual([
    1, 1, 2, 1, 1, 2, 4, 1, 1, 2, 1, 1, 2, 4, 8, 1,
  ]);
});

test("variables leave the heap by how active they were, each once", () => {
  const bumps = fc.array(fc.oneof(fc.nat({ max: 19 }), fc.constant("fade" as const), fc.constant("take" as const)), {
    maxLength: 300,
  });
  fc.assert(
    fc.property(bumps, (happenings) => {
      const order = newVariableOrder();
      growOrder(order, 20);
      for (let place = 0; place < 20; place++) putBack(order, place);
      for (const happening of happenings) {
        if (happening === "fade") for (let time = 0; time < 400; time++) fadeOrder(order);
        else if (happening === "take") putBack(order, takeTop(order) ?? 0);
        else makeMoreActive(order, happening);
      }
      const left = Array.from({ length: 20 }, () => takeTop(order) ?? -1);
      expect(takeTop(order)).toBeUndefined();
      expect([...left].sort((one, other) => one - other)).toEqual(Array.from({ length: 20 }, (_, place) => place));
      const activities = left.map((place) => order.activity[place] ?? 0);
      expect(activities).toEqual([...activities].sort((one, other) => other - one));
      expect(activities.every(Number.isFinite)).toBe(true);
    }),
    runs(300),
  );
});
