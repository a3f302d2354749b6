import { inSolver, type SolverMutant } from "./mutant.js";

const CHECKER = "certificate/check-certificate";
const COUNTING = "certificate/counting-clauses";

/** The checker confirms too much, or refuses what follows. */
export const CHECKER_MUTANTS: readonly SolverMutant[] = [
  inSolver(
    CHECKER,
    "learnt clauses are believed",
    "if (!follows(counting, step.clause)) return",
    "if (false) return",
    "forgeries",
  ),
  inSolver(CHECKER, "claims are believed", "if (!follows(counting, oneFails)) {", "if (false) {", "forgeries"),
  inSolver(
    COUNTING,
    "what was assumed for one step stays for the next",
    "for (let at = before; at < trail.length; at++) holds[middle + (trail[at] ?? 0)] = 0;",
    "",
    "forgeries",
  ),
  inSolver(
    COUNTING,
    "a clause is taken as failed while a literal is open",
    "if (holds[middle - literal] === 1) counting.contradiction = true;",
    "counting.contradiction = true;",
    "forgeries",
  ),
  inSolver(
    COUNTING,
    "the literals beyond the first two are not looked at",
    "for (let place = 2; place < clause.length; place++) {",
    "for (let place = 3; place < clause.length; place++) {",
    "forgeries",
  ),
  inSolver(
    COUNTING,
    "a clause is assumed and not its opposite",
    "assume(counting, -(clause[place] ?? 0));",
    "assume(counting, clause[place] ?? 0);",
    "forgeries",
  ),
  inSolver(
    CHECKER,
    "clauses count before they are given",
    "add(counting, clauses[given] ?? []);",
    "add(counting, clauses[given + 1] ?? []);",
    "answers",
  ),
  inSolver(
    CHECKER,
    "clauses that were forgotten by number are those before",
    "const clause = learnt[step.nth - 1];",
    "const clause = learnt[step.nth - 2] ?? learnt[0];",
    "known",
  ),
  inSolver(COUNTING, "a moved watcher is lost", "    watch(counting, other, clause);\n", "", "hard answers"),
  inSolver(
    COUNTING,
    "failed literals of a new clause may be watched",
    "holds[middle - literal] === 1 || (open === 1",
    "(open === 1",
    "answers",
  ),
  inSolver(
    COUNTING,
    "one contradiction in a step makes all follow",
    "  counting.contradiction = false;\n",
    "",
    "forgeries",
  ),
  inSolver(
    COUNTING,
    "of a clause that says the same twice the second is taken for another literal",
    " || other === first) continue;",
    ") continue;",
    "answers",
  ),
];
