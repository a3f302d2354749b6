import { init, killThreads, Z3_lbool } from "z3-solver";
import type { Clause, Literal } from "../../../src/verify/solver/literal.js";
import { bySolver, type Query } from "./recorded.js";

/**
 * What z3 says to the same queries, each solver's in their order.
 *
 * Its threads are ended afterwards: they would keep the process alive.
 */
export async function answersByZ3(queries: readonly Query[]): Promise<readonly string[]> {
  const { Z3, em } = await init();
  const config = Z3.mk_config();
  const context = Z3.mk_context(config);
  const answers = new Array<string>(queries.length);
  try {
    for (const [{ clauses }, asked] of bySolver(queries)) {
      const solver = Z3.mk_solver_for_logic(context, Z3.mk_string_symbol(context, "QF_FD"));
      Z3.solver_inc_ref(context, solver);
      let given = 0;
      for (const { at, query } of asked) {
        Z3.solver_from_string(context, solver, script(clauses.slice(given, query.clauses)));
        given = query.clauses;
        Z3.solver_push(context, solver);
        // as clauses for as long as it takes
        Z3.solver_from_string(context, solver, script(query.assumptions.map((literal) => [literal])));
        answers[at] = WORDS[await Z3.solver_check(context, solver)] ?? "neither";
        Z3.solver_pop(context, solver, 1);
      }
      Z3.solver_dec_ref(context, solver);
    }
  } finally {
    Z3.del_context(context);
    Z3.del_config(config);
    await killThreads(em);
  }
  return answers;
}

const WORDS: Readonly<Record<number, string>> = {
  [Z3_lbool.Z3_L_TRUE]: "satisfiable",
  [Z3_lbool.Z3_L_FALSE]: "unsatisfiable",
};

/** Clauses in SMT-LIB, with every variable in them; one that was declared before stays the same. */
function script(clauses: readonly Clause[]): string {
  const variables = new Set(clauses.flat().map(Math.abs));
  return [
    ...[...variables].map((variable) => `(declare-const v${variable} Bool)`),
    ...clauses.map((clause) => `(assert (or false ${clause.map(word).join(" ")}))`),
  ].join("\n");
}

function word(literal: Literal): string {
  return literal > 0 ? `v${literal}` : `(not v${-literal})`;
}
