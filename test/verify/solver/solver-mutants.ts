import type { PlantedFault } from "../../properties/planted-faults.js";

export type Law =
  | "answers"
  | "hard answers"
  | "known"
  | "budgets"
  | "forgeries"
  | "gates"
  | "counts"
  | "ordered"
  | "choices"
  | "order";

export interface SolverMutant extends PlantedFault {
  /** A law that must see it. */
  readonly killedBy: Law;
}

const inSolver = (file: string, says: string, was: string, is: string, killedBy: Law): SolverMutant => ({
  says,
  file: `verify/solver/${file}.ts`,
  was,
  is,
  killedBy,
});

const CHECKER = "certificate/check-certificate";

/** The solver goes wrong: an answer, an example, a core, or a step that does not follow. */
export const SOLVER_MUTANTS: readonly SolverMutant[] = [
  inSolver(
    "propagate",
    "a clause with one literal left denies it",
    "if (value !== TRUE) settle(search, first, clause);",
    "if (value !== TRUE) settle(search, first ^ 1, clause);",
    "hard answers",
  ),
  inSolver(
    "propagate",
    "a clause of which none can hold is passed over",
    "if (value === FALSE) {",
    "if (value === FALSE && clause === 3) {",
    "answers",
  ),
  inSolver(
    "propagate",
    "after a conflict the rest of the watchers are lost",
    "while (at < many) watchers[kept++] = watchers[at++] ?? 0;",
    "",
    "hard answers",
  ),
  inSolver(
    "propagate",
    "the last literal of a clause is not looked at",
    "const end = clause + sizeOf(store, clause);",
    "const end = clause + sizeOf(store, clause) - 1;",
    "answers",
  ),
  inSolver(
    "propagate",
    "only one literal is watched",
    "  search.watches[second]?.push(clause, first);\n",
    "",
    "answers",
  ),
  inSolver("propagate", "a new watcher is not noted", "watches[found]?.push(clause, first);", "", "answers"),
  inSolver(
    "analyze",
    "a literal of an earlier level is left out of the lesson",
    "else before.push(code);",
    "else if (level > 1) before.push(code);",
    "hard answers",
  ),
  inSolver(
    "analyze",
    "the walk back ends one step too early",
    "clause = open > 0 ?",
    "clause = open > 1 ?",
    "hard answers",
  ),
  inSolver(
    "analyze",
    "the lesson forces the wrong side",
    "codes: [point ^ 1, ...latest]",
    "codes: [point, ...latest]",
    "hard answers",
  ),
  inSolver(
    "analyze",
    "the search goes back to the start, but takes the lesson as forced",
    "level: latest[0] === undefined ? 0 : (levels[latest[0] >> 1] ?? 0),",
    "level: 0,",
    "hard answers",
  ),
  inSolver(
    "minimise",
    "every literal with a reason is taken as redundant",
    "reasons[code >> 1] === NO_CLAUSE || !followsFromMet(search, code, spanned, marked)",
    "reasons[code >> 1] === NO_CLAUSE",
    "hard answers",
  ),
  inSolver(
    "minimise",
    "a decision on the way is taken as met",
    "met[place] === NEEDED || reasons[place] === NO_CLAUSE || !spanned.has(level)",
    "reasons[place] !== NO_CLAUSE && met[place] === NEEDED",
    "hard answers",
  ),
  inSolver("minimise", "marks are left behind", "  for (const place of marked) met[place] = 0;\n", "", "hard answers"),
  inSolver(
    "minimise",
    "what was passed in vain counts as redundant",
    "for (const passed of marked.splice(since)) met[passed] = 0;",
    "",
    "known",
  ),
  inSolver(
    "failed-assumptions",
    "the core is the failing assumption alone",
    "if (reason === NO_CLAUSE) core.push(code);",
    "if (reason === NO_CLAUSE) continue;",
    "answers",
  ),
  inSolver(
    "failed-assumptions",
    "the core has the opposite of what was assumed",
    "if (reason === NO_CLAUSE) core.push(code);",
    "if (reason === NO_CLAUSE) core.push(code ^ 1);",
    "answers",
  ),
  inSolver(
    "failed-assumptions",
    "marks are left behind",
    "    met[place] = 0;\n    const reason",
    "    const reason",
    "answers",
  ),
  inSolver(
    "find-answer",
    "an assumption that has failed is passed over",
    "if (values[code] !== TRUE) return code;",
    "if (values[code] === 0) return code;",
    "answers",
  ),
  inSolver(
    "find-answer",
    "a budget that is spent is taken for an example",
    'return { answer: "inconclusive" };',
    'return { answer: "satisfiable" };',
    "budgets",
  ),
  inSolver(
    "find-answer",
    "a budget that is spent is taken for a proof",
    'return { answer: "inconclusive" };',
    'return { answer: "unsatisfiable", core: [] };',
    "budgets",
  ),
  inSolver("find-answer", "a budget has no end", "left -= 1;", "", "budgets"),
  inSolver(
    "find-answer",
    "a lesson is not logged",
    "search.log?.learnt(codes.map(literalOf)) ?? 0",
    "0",
    "hard answers",
  ),
  inSolver(
    "forget-clauses",
    "clauses that were given are forgotten",
    "distanceOf(store, clause) > ALWAYS_KEPT",
    "distanceOf(store, clause) >= 0",
    "hard answers",
  ),
  inSolver(
    "forget-clauses",
    "the wrong clause is logged as forgotten",
    "log?.forgotten(loggedAs(store, clause));",
    "log?.forgotten(1);\n    log?.forgotten(2);\n    log?.forgotten(3);",
    "known",
  ),
  inSolver(
    "forget-clauses",
    "after forgetting nothing is watched any more",
    "for (const clause of clausesIn(store)) watch(search, clause);",
    "",
    "hard answers",
  ),
  inSolver(
    "forget-clauses",
    "a clause of which one literal has failed for good is taken as holding for good",
    "=== TRUE) return true;",
    "!== 0) return true;",
    "hard answers",
  ),
  inSolver(
    "clause-store",
    "clauses move to where others still stand",
    "used += end - clause + HEAD;",
    "used += end - clause + 2;",
    "hard answers",
  ),
  inSolver(
    "trail",
    "what was settled above a level stays",
    "const kept = openings[level] ?? 0;",
    "const kept = (openings[level] ?? 0) + 1;",
    "answers",
  ),
  inSolver("trail", "a variable that was taken back is never tried again", "putBack(order, code >> 1);", "", "answers"),
  inSolver("own-solver", "assumptions stay after the answer", "      backtrack(search, 0);\n", "", "answers"),
  inSolver(
    "own-solver",
    "of a clause only the first literal is kept for good",
    "else if (codes.length === 1) settle(search, only, NO_CLAUSE);",
    "else if (codes.length <= 2) settle(search, only, NO_CLAUSE);",
    "answers",
  ),
  inSolver(
    "own-solver",
    "a clause that cannot hold any more is dropped",
    "if (only === undefined) search.contradictory = true;",
    "if (only === undefined) return;",
    "answers",
  ),
  inSolver(
    "own-solver",
    "a proof is not claimed",
    'if (last.answer === "unsatisfiable") log?.unsatisfiable(last.core.map(literalOf));',
    "",
    "answers",
  ),
  inSolver(
    "own-solver",
    "a contradiction among what was given is found and not noted",
    "if (propagate(search) !== NO_CLAUSE) search.contradictory = true;",
    "propagate(search);",
    "answers",
  ),
];

/** The checker confirms too much, or refuses what follows. */
export const CHECKER_MUTANTS: readonly SolverMutant[] = [
  inSolver(
    CHECKER,
    "learnt clauses are believed",
    "if (!follows(step.clause)) return",
    "if (false) return",
    "forgeries",
  ),
  inSolver(
    CHECKER,
    "claims are believed",
    "if (!follows(step.literals.map((literal) => -literal))) {",
    "if (false) {",
    "forgeries",
  ),
  inSolver(
    CHECKER,
    "what was assumed for one step stays for the next",
    "for (const literal of trail.splice(before)) holds[placeOf(literal)] = 0;",
    "",
    "forgeries",
  ),
  inSolver(
    CHECKER,
    "a clause is taken as failed while a literal is open",
    'return has(-first) ? "fails" : "holds";',
    'return "fails";',
    "forgeries",
  ),
  inSolver(
    CHECKER,
    "the literals beyond the first two are not looked at",
    "for (let place = 2; place < literals.length; place++) {",
    "for (let place = 3; place < literals.length; place++) {",
    "forgeries",
  ),
  inSolver(
    CHECKER,
    "a clause is assumed and not its opposite",
    "for (const literal of clause) assume(-literal);",
    "for (const literal of clause) assume(literal);",
    "forgeries",
  ),
  inSolver(
    CHECKER,
    "zero is taken for a literal",
    "Number.isInteger(literal) && literal !== 0 &&",
    "Number.isInteger(literal) &&",
    "forgeries",
  ),
  inSolver(
    CHECKER,
    "clauses count before they are given",
    "for (const clause of clauses.slice(given, step.count)) {",
    "for (const clause of clauses.slice(given + 1, step.count)) {",
    "answers",
  ),
  inSolver(
    CHECKER,
    "clauses that were forgotten by number are those before",
    "const clause = learnt[step.nth - 1];",
    "const clause = learnt[step.nth - 2] ?? learnt[0];",
    "known",
  ),
  inSolver(
    CHECKER,
    "a moved watcher is lost",
    "            watch(clause.literals[1] ?? 0, clause);\n",
    "",
    "hard answers",
  ),
  inSolver(CHECKER, "failed literals of a new clause may be watched", ".sort(failedLast)", "", "forgeries"),
  inSolver(
    CHECKER,
    "one contradiction in a step makes all follow",
    "    followedUp = before;\n    return found;",
    "    followedUp = before;\n    contradiction ||= found;\n    return found;",
    "forgeries",
  ),
];

/** Clauses that say something else than they are meant to. */
export const ENCODING_MUTANTS: readonly SolverMutant[] = [
  inSolver(
    "encoding/gates",
    "a gate may hold without its parts",
    "for (const part of needed) solver.addClause([not(gate), part]);",
    "",
    "gates",
  ),
  inSolver(
    "encoding/gates",
    "a gate may fail though its parts hold",
    "solver.addClause([gate, ...needed.map(not)]);",
    "",
    "gates",
  ),
  inSolver(
    "encoding/gates",
    "opposite parts do not settle a gate",
    "|| distinct.has(not(part))",
    "|| distinct.has(part)",
    "gates",
  ),
  inSolver(
    "encoding/gates",
    "gates of parts that begin alike are taken for the same",
    'needed.join(" ")',
    'needed.slice(0, 2).join(" ")',
    "gates",
  ),
  inSolver(
    "encoding/gates",
    "numbers that read alike are taken for the same",
    "any: (parts) => not(all(parts.map(not)))",
    "any: (parts) => not(all(parts))",
    "gates",
  ),
  inSolver(
    "encoding/at-least",
    "a count is one too high",
    "return least <= 0 ? gates.always : (counted[least]",
    "return least <= 0 ? gates.always : (counted[least + 1]",
    "counts",
  ),
  inSolver("encoding/at-least", "those left are not thought of", "count < least - left", "count < least", "counts"),
  inSolver(
    "encoding/at-least",
    "a count forgets what was counted before",
    "gates.any([without, gates.all(",
    "gates.any([gates.all(",
    "counts",
  ),
  inSolver(
    "encoding/ordered-value",
    "a class may be reached without those below",
    "if (below !== undefined) solver.addClause([not(literal), below]);",
    "",
    "ordered",
  ),
  inSolver(
    "encoding/ordered-value",
    "the last class of a run is left out",
    "(ends[run] ?? start) + 1",
    "ends[run] ?? start",
    "ordered",
  ),
  inSolver("encoding/ordered-value", "reached means passed", "return reached[one - 1]", "return reached[one]", "order"),
  inSolver(
    "encoding/choice",
    "two classes may be chosen",
    "solver.addClause([not(one), not(other)]);",
    "other;",
    "choices",
  ),
  inSolver("encoding/choice", "no class need be chosen", "solver.addClause(chosen);", "", "choices"),
  inSolver(
    "encoding/choice",
    "the longer side is not denied",
    "not(gates.any(beyond))",
    "gates.any(beyond)",
    "choices",
  ),
];
