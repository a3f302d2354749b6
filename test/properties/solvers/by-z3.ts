import { init, killThreads, type Z3_ast, Z3_lbool } from "z3-solver";
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
  const bool = Z3.mk_bool_sort(context);
  const literal = (number: Literal): Z3_ast => {
    const variable = Z3.mk_const(context, Z3.mk_int_symbol(context, Math.abs(number)), bool);
    return number > 0 ? variable : Z3.mk_not(context, variable);
  };
  const answers = new Array<string>(queries.length);
  try {
    for (const [{ clauses }, asked] of bySolver(queries)) {
      const solver = Z3.mk_solver_for_logic(context, Z3.mk_string_symbol(context, "QF_FD"));
      Z3.solver_inc_ref(context, solver);
      const add = (clause: Clause): void => {
        Z3.solver_assert(context, solver, Z3.mk_or(context, clause.map(literal)));
      };
      let given = 0;
      for (const { at, query } of asked) {
        for (const clause of clauses.slice(given, query.clauses)) add(clause);
        given = query.clauses;
        Z3.solver_push(context, solver);
        for (const assumed of query.assumptions) add([assumed]);
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
