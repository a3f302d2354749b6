import * as fc from "fast-check";
import { expect } from "vitest";
import type { Classes } from "../../../src/verify/solver/encoding/classes.js";
import type { Gates } from "../../../src/verify/solver/encoding/gates.js";
import type { OrderedValue } from "../../../src/verify/solver/encoding/ordered-value.js";
import type { Clause, Literal } from "../../../src/verify/solver/literal.js";
import type { Solver } from "../../../src/verify/solver/solver.js";
import { runs } from "../../generated/runs.js";
import { isTrue } from "./by-enumeration.js";

export interface EncodingSource {
  newSolver(): Solver;
  newGates(solver: Solver): Gates;
  atLeast(gates: Gates, least: number, literals: readonly Literal[]): Literal;
  orderedValue(solver: Solver, gates: Gates, count: number): OrderedValue;
  choice(solver: Solver, gates: Gates, count: number): Classes;
}

interface Setting {
  readonly solver: Solver;
  readonly gates: Gates;
  readonly clauses: readonly Clause[];
}

/** A solver and gates; its clauses are written down, so that it can be seen what was added. */
function setting(source: EncodingSource): Setting {
  const clauses: Clause[] = [];
  const own = source.newSolver();
  const solver: Solver = {
    ...own,
    addClause: (clause) => {
      clauses.push(clause);
      own.addClause(clause);
    },
  };
  return { solver, gates: source.newGates(solver), clauses };
}

/** By every way in which the inputs may stand: the literal must hold just when it is expected to, and both ways are forced. */
function holdsExactlyWhen(
  { solver }: Setting,
  inputs: readonly number[],
  literal: Literal,
  expected: (example: number) => boolean,
): void {
  for (let example = 0; example < 2 ** inputs.length; example++) {
    const assumed = inputs.map((input, place) => ((example >> place) & 1 ? input : -input));
    const holds = expected(example);
    expect(solver.solve([...assumed, holds ? literal : -literal])).toBe("satisfiable");
    expect(solver.solve([...assumed, holds ? -literal : literal])).toBe("unsatisfiable");
  }
}

/** A condition as it is written: an input by its number, or a group of conditions. */
type Written =
  | Literal
  | { readonly all: readonly Written[] }
  | { readonly any: readonly Written[] }
  | { readonly not: Written };

const INPUTS = 4;
const { written } = fc.letrec<{ written: Written }>((tie) => ({
  written: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.integer({ min: 1, max: INPUTS }),
    fc.array(tie("written"), { maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie("written"), { maxLength: 3 }).map((any) => ({ any })),
    tie("written").map((not) => ({ not })),
  ),
}));

function asGate(gates: Gates, inputs: readonly number[], one: Written): Literal {
  if (typeof one === "number") return inputs[one - 1] ?? 0;
  if ("not" in one) return -asGate(gates, inputs, one.not);
  if ("all" in one) return gates.all(one.all.map((part) => asGate(gates, inputs, part)));
  return gates.any(one.any.map((part) => asGate(gates, inputs, part)));
}

function holds(one: Written, example: number): boolean {
  if (typeof one === "number") return isTrue(one, example);
  if ("not" in one) return !holds(one.not, example);
  return "all" in one ? one.all.every((part) => holds(part, example)) : one.any.some((part) => holds(part, example));
}

export function gatesMeanWhatTheySay(source: EncodingSource, many: number): void {
  groupsAreToldApart(source);
  fc.assert(
    fc.property(fc.array(written, { minLength: 1, maxLength: 3 }), (conditions) => {
      const set = setting(source);
      const inputs = Array.from({ length: INPUTS }, () => set.solver.newVariable());
      const literals = conditions.map((one) => asGate(set.gates, inputs, one));
      const before = set.clauses.length;
      for (const [place, one] of conditions.entries()) {
        holdsExactlyWhen(set, inputs, literals[place] ?? 0, (example) => holds(one, example));
        expect(asGate(set.gates, inputs, one)).toBe(literals[place]);
      }
      // the same conditions once more cost nothing
      expect(set.clauses.length).toBe(before);
    }),
    runs(many),
  );
}

/** Each group of inputs, all in one solver: none is taken for another. */
function groupsAreToldApart(source: EncodingSource): void {
  const set = setting(source);
  const inputs = Array.from({ length: INPUTS }, () => set.solver.newVariable());
  for (let group = 0; group < 2 ** INPUTS; group++) {
    const literal = set.gates.all(inputs.filter((_, place) => (group >> place) & 1));
    holdsExactlyWhen(set, inputs, literal, (example) => (example & group) === group);
  }
}

export function countsMeanWhatTheySay(source: EncodingSource, many: number): void {
  const counted = fc.array(
    fc.integer({ min: -6, max: 6 }).filter((one) => one !== 0),
    { maxLength: 7 },
  );
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1, max: 8 }), { minLength: 1, maxLength: 3 }), counted, (leasts, some) => {
      const set = setting(source);
      const inputs = Array.from({ length: 6 }, () => set.solver.newVariable());
      const literals = some.map((one) => (one > 0 ? 1 : -1) * (inputs[Math.abs(one) - 1] ?? 0));
      for (const least of leasts) {
        const literal = source.atLeast(set.gates, least, literals);
        holdsExactlyWhen(set, inputs, literal, (example) => some.filter((one) => isTrue(one, example)).length >= least);
      }
    }),
    runs(many),
  );
}

/** Of a value with classes: each is possible, in each the subsets hold that have it, and it is in one at a time. */
export function classesMeanWhatTheySay(source: EncodingSource, make: "orderedValue" | "choice", many: number): void {
  const subsets = fc.array(fc.uniqueArray(fc.nat({ max: 8 })), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), subsets, (count, some) => {
      const set = setting(source);
      const value = source[make](set.solver, set.gates, count);
      expect(value.count).toBe(count);
      const asked = some.map((subset) => subset.filter((one) => one < count));
      const literals = asked.map((subset) => value.isIn(new Set(subset)));
      for (let one = 0; one < count; one++) {
        const exactly = value.is(one);
        expect(value.isIn(new Set([one]))).toBe(exactly);
        expect(set.solver.solve([exactly])).toBe("satisfiable");
        expect(value.inExample(set.solver)).toBe(one);
        for (let other = 0; other < one; other++) {
          expect(set.solver.solve([exactly, value.is(other)])).toBe("unsatisfiable");
        }
        for (const [place, literal] of literals.entries()) {
          const inside = asked[place]?.includes(one) === true;
          expect(set.solver.solve([exactly, inside ? literal : -literal])).toBe("satisfiable");
          expect(set.solver.solve([exactly, inside ? -literal : literal])).toBe("unsatisfiable");
        }
      }
      expect(set.solver.solve(Array.from({ length: count }, (_, one) => -value.is(one)))).toBe("unsatisfiable");
    }),
    runs(many),
  );
}

export function orderIsKept(source: EncodingSource): void {
  for (let count = 1; count <= 7; count++) {
    const { solver, gates } = setting(source);
    const value = source.orderedValue(solver, gates, count);
    for (let one = 0; one < count; one++) {
      for (let bound = -1; bound <= count; bound++) {
        const reached = value.isAtLeast(bound);
        expect(solver.solve([value.is(one), one >= bound ? reached : -reached])).toBe("satisfiable");
        expect(solver.solve([value.is(one), one >= bound ? -reached : reached])).toBe("unsatisfiable");
      }
    }
  }
}
