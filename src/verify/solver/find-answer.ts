import { analyze } from "./analyze.js";
import { keepClause, NO_CLAUSE } from "./clause-store.js";
import { literalOf } from "./code.js";
import { failedAssumptions } from "./failed-assumptions.js";
import { forgetClauses } from "./forget-clauses.js";
import { luby } from "./luby.js";
import { propagate, watch } from "./propagate.js";
import { FALSE, type Search, TRUE } from "./search.js";
import { backtrack, openLevel, settle } from "./trail.js";
import { takeTop } from "./variable-order.js";

/** Conflicts in the shortest run between restarts. */
const SHORTEST_RUN = 100;

/** What the search came to. When satisfiable, it is left standing where all is settled, so that the example can be read. */
export type FoundAnswer =
  | { readonly answer: "satisfiable" | "inconclusive" }
  | { readonly answer: "unsatisfiable"; readonly core: readonly number[] };

/** Conflict-driven clause learning, from level 0, until there is an answer or one conflict more than the budget. */
export function findAnswer(search: Search, assumed: readonly number[], budget: number): FoundAnswer {
  let left = budget;
  for (let run = 1; ; run++) {
    let leftInRun = SHORTEST_RUN * luby(run);
    while (leftInRun > 0) {
      const conflict = propagate(search);
      if (conflict !== NO_CLAUSE) {
        search.conflicts += 1;
        if (search.openings.length === 0) {
          search.contradictory = true;
          return { answer: "unsatisfiable", core: [] };
        }
        if (left === 0) return { answer: "inconclusive" };
        left -= 1;
        leftInRun -= 1;
        learn(search, conflict);
        continue;
      }
      if (search.learnt >= search.mostLearnt) forgetClauses(search);
      const next = nextDecision(search, assumed);
      if (next === undefined) return { answer: "satisfiable" };
      if (search.values[next] === FALSE) return { answer: "unsatisfiable", core: failedAssumptions(search, next) };
      openLevel(search);
      settle(search, next, NO_CLAUSE);
    }
    backtrack(search, Math.min(search.openings.length, assumed.length));
  }
}

/** The next assumption, which may be false already; then the most active variable that is open, in its phase. */
function nextDecision(search: Search, assumed: readonly number[]): number | undefined {
  const { values, order, phases } = search;
  // INVARIANT: the nth decision level is that of the nth assumption, if need be without anything in it
  for (let level = search.openings.length; level < assumed.length; level++) {
    const code = assumed[level] ?? 0;
    if (values[code] !== TRUE) return code;
    openLevel(search);
  }
  for (let place = takeTop(order); place !== undefined; place = takeTop(order)) {
    if (values[2 * place] === 0) return 2 * place + (phases[place] ?? 0);
  }
  // whoever said that clauses would settle a variable may have been wrong
  for (let place = 0; search.settled < search.variables && place < search.variables; place++) {
    if (values[2 * place] === 0) return 2 * place + (phases[place] ?? 0);
  }
  return undefined;
}

function learn(search: Search, conflict: number): void {
  const { codes, level, distance } = analyze(search, conflict);
  backtrack(search, level);
  const logged = search.log?.learnt(codes.map(literalOf)) ?? 0;
  const [forced = 0] = codes;
  if (codes.length === 1) {
    settle(search, forced, NO_CLAUSE);
    return;
  }
  const clause = keepClause(search.store, codes, distance, logged);
  watch(search, clause);
  search.learnt += 1;
  settle(search, forced, clause);
}
