import type { Cases, Workbench } from "../model/cases.js";
import { factAt } from "../model/cases.js";
import type { ProofFact } from "../model/proof-fact.js";
import type { Classes } from "../solver/encoding/classes.js";
import type { Literal } from "../solver/literal.js";

/** Something of a case by which it can be described: the value of a fact that applies, or the day. */
export interface Feature {
  /** None: the day. */
  readonly fact?: ProofFact;
  /** How many runs or spans there are. */
  readonly count: number;
  /** How many facts it presupposes. */
  readonly depth: number;
  /** Holds where the case has it, with a value in one of these runs. */
  isIn(runs: ReadonlySet<number>): Literal;
  /** Whether the example that was found last has it. */
  isHere(): boolean;
  /** The run in that example. */
  inExample(): number;
}

/** Everything that has been asked about complete cases so far, and what that presupposes. */
export function featuresOf(cases: Cases, bench: Workbench): readonly Feature[] {
  const { gates, solver, ground } = bench;
  const feature = (value: Classes, known: Literal, fact?: ProofFact): Feature => ({
    ...(fact === undefined ? {} : { fact }),
    count: value.count,
    depth: fact?.presupposes.length ?? 0,
    isIn: (runs) => gates.all([known, value.isIn(runs)]),
    isHere: () => solver.value(Math.abs(known)) === known > 0,
    inExample: () => value.inExample(solver),
  });
  const found = new Map<number, Feature>();
  // to ask whether a fact applies is to ask about what it presupposes
  for (let more = cases.asked(); more.length > found.size; more = cases.asked()) {
    for (const place of more) {
      if (!found.has(place)) found.set(place, feature(cases.value(place), cases.known(place), factAt(ground, place)));
    }
  }
  const day = ground.spans.length > 1 ? [feature(cases.day, gates.always)] : [];
  return [...[...found.values()].sort((one, other) => (one.fact?.place ?? 0) - (other.fact?.place ?? 0)), ...day];
}
