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

/** A mutant of a file of the solver. */
export const inSolver = (file: string, says: string, was: string, is: string, killedBy: Law): SolverMutant => ({
  says,
  file: `verify/solver/${file}.ts`,
  was,
  is,
  killedBy,
});
