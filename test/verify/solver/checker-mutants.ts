import { inSolver, type SolverMutant } from "./mutant.js";

const CHECKER = "certificate/check-certificate";

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
    "for (let at = before; at < trail.length; at++) holds[placeOf(trail[at] ?? 0)] = 0;",
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
  inSolver(
    CHECKER,
    "failed literals of a new clause may be watched",
    "literals.sort(failedLast);",
    "literals.length;",
    "forgeries",
  ),
  inSolver(
    CHECKER,
    "one contradiction in a step makes all follow",
    "    followedUp = before;\n    return found;",
    "    followedUp = before;\n    contradiction ||= found;\n    return found;",
    "forgeries",
  ),
];
