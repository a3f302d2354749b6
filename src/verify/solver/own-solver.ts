import { MisuseError } from "../../kernel/misuse-error.js";
import type { CertificateLog } from "./certificate/certificate-log.js";
import { keepClause, NO_CLAUSE } from "./clause-store.js";
import { codeOf, literalOf } from "./code.js";
import { type FoundAnswer, findAnswer } from "./find-answer.js";
import { grown } from "./grown.js";
import type { Clause, Literal, Variable } from "./literal.js";
import { propagate, watch } from "./propagate.js";
import { addVariable, FALSE, newSearch, type Search, TRUE } from "./search.js";
import type { Solver, SolverAnswer } from "./solver.js";
import { backtrack, settle } from "./trail.js";

export interface SolverOptions {
  /** The most conflicts that one answer may take before it is `inconclusive`; as many as it needs if left out. */
  readonly budget?: number;
  /** How many learnt clauses to keep before half of them are forgotten; 2,000 if left out. */
  readonly mostLearnt?: number;
  /** Where each step is noted, so that `checkCertificate` can confirm every `unsatisfiable`. */
  readonly log?: CertificateLog;
}

/** More conflicts than anybody waits for, and a small number to V8, as the budgets of others are. */
const ENDLESS = 2 ** 30 - 1;

/** Our own solver: conflict-driven clause learning. The same calls always get the same answers, examples and cores. */
export function newSolver({ budget = Number.POSITIVE_INFINITY, mostLearnt = 2000, log }: SolverOptions = {}): Solver {
  if (!(budget >= 0)) throw new MisuseError("a budget is a number of conflicts, from 0");
  const search = newSearch(mostLearnt, log);
  let given = 0;
  let last: FoundAnswer | undefined;
  let example = new Int8Array();
  let inExample = 0;
  // what was assumed last, as far as it still stands in the search: one decision level each
  let standing: readonly number[] = [];

  const clear = (): void => {
    backtrack(search, 0);
    standing = [];
  };

  const codesOf = (literals: readonly Literal[]): readonly number[] => {
    const codes: number[] = [];
    for (let at = 0; at < literals.length; at++) {
      const literal = literals[at] ?? 0;
      if (!(Number.isInteger(literal) && literal !== 0 && Math.abs(literal) <= search.variables)) {
        throw new MisuseError(`${literal} is no literal of a variable that this solver made`);
      }
      codes.push(codeOf(literal));
    }
    return codes;
  };

  return {
    newVariable: (kind = "free") => addVariable(search, kind) + 1,

    addClause: (literals: Clause) => {
      const codes = codesOf(literals);
      given += 1;
      clear();
      addGiven(search, codes);
    },

    solve: (assumptions: readonly Literal[] = []): SolverAnswer => {
      const assumed = codesOf(assumptions);
      log?.given(given);
      // who asks about one case after another assumes much the same each time: what that entails need not be found again
      backtrack(search, alike(standing, assumed));
      last = search.contradictory
        ? { answer: "unsatisfiable", core: [] }
        : findAnswer(search, assumed, Math.min(budget, ENDLESS));
      if (last.answer === "unsatisfiable") log?.unsatisfiable(last.core.map(literalOf));
      if (last.answer === "satisfiable") {
        example = grown(example, 2 * search.variables);
        example.set(search.values.subarray(0, 2 * search.variables));
        inExample = search.variables;
      }
      // a search that was broken off has not followed up all that is settled
      if (last.answer === "inconclusive") clear();
      else {
        backtrack(search, assumed.length);
        standing = assumed.slice(0, search.openings.length);
      }
      return last.answer;
    },

    value: (variable: Variable) => {
      const isThere = last?.answer === "satisfiable" && variable >= 1 && variable <= inExample;
      const value = isThere ? example[2 * (variable - 1)] : undefined;
      if (value === undefined) throw new MisuseError(`there is no example that says how variable ${variable} stands`);
      return value === TRUE;
    },

    core: () => {
      if (last?.answer !== "unsatisfiable") throw new MisuseError("the last answer was not that it cannot be");
      return last.core.map(literalOf);
    },

    setPhase: (literal: Literal) => {
      const code = codesOf([literal])[0] ?? 0;
      search.phases[code >> 1] = code & 1;
      search.setPhases[code >> 1] = code & 1;
    },

    resetPhases: () => {
      // or how its variables stand would be noted as their phase later
      clear();
      search.phases.set(search.setPhases);
    },

    conflicts: () => search.conflicts,
  };
}

/** How many codes both begin with. */
function alike(one: readonly number[], other: readonly number[]): number {
  let begin = 0;
  while (begin < one.length && one[begin] === other[begin]) begin += 1;
  return begin;
}

/** Keeps a clause that was given, without what cannot hold any more; at level 0. */
function addGiven(search: Search, literals: readonly number[]): void {
  const { values } = search;
  const codes: number[] = [];
  for (let at = 0; at < literals.length; at++) {
    const code = literals[at] ?? 0;
    if (values[code] === TRUE || codes.includes(code ^ 1)) return;
    if (values[code] !== FALSE && !codes.includes(code)) codes.push(code);
  }
  const [only] = codes;
  if (only === undefined) search.contradictory = true;
  else if (codes.length === 1) settle(search, only, NO_CLAUSE);
  else watch(search, keepClause(search.store, codes, 0, 0));
  if (propagate(search) !== NO_CLAUSE) search.contradictory = true;
}
