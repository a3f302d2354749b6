import type { PlantedFault } from "../../properties/planted-faults.js";

/** Cheapest first: what is looked at again for every mutant. */
export type ProverLaw = "named cases" | "certificates" | "literals" | "withheld answers" | "small sets";

export interface ProverMutant extends PlantedFault {
  /** A law that must see it; or why nothing can: what it says is then the same. */
  readonly killedBy: ProverLaw | { readonly sameBecause: string };
}

/** A mutant of a file of the prover. */
export const inProver = (
  file: string,
  says: string,
  was: string,
  is: string,
  killedBy: ProverMutant["killedBy"],
): ProverMutant => ({ says, file: `verify/${file}.ts`, was, is, killedBy });
