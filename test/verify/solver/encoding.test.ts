import { describe, expect, it } from "vitest";
import { atLeast } from "../../../src/verify/solver/encoding/at-least.js";
import { choice } from "../../../src/verify/solver/encoding/choice.js";
import { newGates } from "../../../src/verify/solver/encoding/gates.js";
import { orderedValue } from "../../../src/verify/solver/encoding/ordered-value.js";
import { newSolver } from "../../../src/verify/solver/own-solver.js";
import { classesMeanWhatTheySay, countsMeanWhatTheySay, gatesMeanWhatTheySay, orderIsKept } from "./encoding-laws.js";

const own = { newSolver, newGates, atLeast, orderedValue, choice };

describe("what is written as clauses", () => {
  it("groups and negations hold exactly when what they are made of says so, and are made once", () => {
    gatesMeanWhatTheySay(own, 500);
  });

  it("a count holds exactly when at least so many hold, those that stand twice counted twice", () => {
    countsMeanWhatTheySay(own, 300);
  });

  it("a value with an order is in exactly one class, and in a set of classes exactly when its class is", () => {
    classesMeanWhatTheySay(own, "orderedValue", 200);
  });

  it("a choice is exactly one of its classes, and in a set of classes exactly when that one is", () => {
    classesMeanWhatTheySay(own, "choice", 200);
  });

  it("a value with an order has reached every class up to its own, and none above", () => {
    orderIsKept(own);
  });

  it("the order of parts, and opposite sets of classes, make no new gate", () => {
    const solver = newSolver();
    const gates = newGates(solver);
    const [one, other] = [solver.newVariable(), solver.newVariable()];
    expect(gates.all([other, one, one])).toBe(gates.all([one, other]));
    expect(gates.any([-one, -other])).toBe(-gates.all([one, other]));
    expect(gates.all([one, -one])).toBe(-gates.always);
    expect(gates.all([])).toBe(gates.always);
    const value = orderedValue(solver, gates, 6);
    const chosen = choice(solver, gates, 6);
    expect(value.isIn(new Set([2, 3, 4, 5]))).toBe(-value.isIn(new Set([0, 1])));
    expect(chosen.isIn(new Set([0, 1, 2]))).toBe(-chosen.isIn(new Set([5, 4, 3])));
    expect(chosen.isIn(new Set([0, 1, 2, 3]))).toBe(-chosen.isIn(new Set([4, 5])));
  });

  it("values without classes, and classes that a value does not have, are refused", () => {
    const solver = newSolver();
    const gates = newGates(solver);
    for (const make of [orderedValue, choice]) {
      for (const count of [0, -1, 1.5, Number.NaN])
        expect(() => make(solver, gates, count)).toThrow("at least one class");
      for (const wrong of [-1, 3, 0.5, Number.NaN]) {
        expect(() => make(solver, gates, 3).is(wrong)).toThrow("there is no class");
        expect(() => make(solver, gates, 3).isIn(new Set([wrong]))).toThrow("there is no class");
      }
    }
  });
});
