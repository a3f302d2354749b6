import type { Classes } from "../solver/encoding/classes.js";
import type { Gates } from "../solver/encoding/gates.js";
import type { Literal } from "../solver/literal.js";
import type { Solver } from "../solver/solver.js";
import type { Ground } from "./ground.js";
import type { ProofFact } from "./proof-fact.js";

/**
 * `complete`: every fact that applies has a value. `partial`: any of them may be without; what the values given
 * presuppose then still narrows what is left of it.
 */
export type CaseKind = "complete" | "partial";

/** All cases of a kind at once, as variables: every example that the solver finds is one of them. Facts go by their place. */
export interface Cases {
  readonly kind: CaseKind;
  /** Holds exactly when the fact has a value. In a complete case that is when it applies. */
  known(fact: number): Literal;
  /** The run in which its value lies; of a fact without a value it says nothing. */
  value(fact: number): Classes;
  /** The span in which its day lies. */
  readonly day: Classes;
  /** The facts that anybody has asked about so far, in order: every other one is left out of an example. */
  asked(): readonly number[];
}

/** Where conditions become clauses. */
export interface Workbench {
  readonly ground: Ground;
  readonly solver: Solver;
  readonly gates: Gates;
}

export function factAt({ facts }: Ground, place: number): ProofFact {
  const fact = facts[place];
  if (fact === undefined) throw new RangeError(`no fact at ${place}`);
  return fact;
}
