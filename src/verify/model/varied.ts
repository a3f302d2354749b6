import type { Classes } from "../solver/encoding/classes.js";
import type { Literal } from "../solver/literal.js";
import { type Cases, factAt, type Workbench } from "./cases.js";
import { admitValues, applies } from "./new-cases.js";

/** What is otherwise of one fact. */
export interface Otherwise {
  readonly known?: Literal;
  readonly value?: Classes;
}

export interface Varied {
  readonly cases: Cases;
  /** As long as it is assumed, the varied case is one that can be given. It must be, or nothing follows of that case. */
  readonly isCase: Literal;
}

/** The same cases, but for one fact. */
export function varied(cases: Cases, fact: number, { known, value }: Otherwise, bench: Workbench): Varied {
  const { ground, solver } = bench;
  const itself = factAt(ground, fact);
  const ownValue = (place: number): Classes => (place === fact && value !== undefined ? value : cases.value(place));
  const ownKnown = (place: number): Literal => {
    if (place === fact && known !== undefined) return known;
    const turnsOnIt = cases.kind === "complete" && itself.presupposedBy.includes(place);
    return turnsOnIt ? applies(place, ownValue, bench) : cases.known(place);
  };
  const copy: Cases = { kind: cases.kind, known: ownKnown, value: ownValue, day: cases.day, asked: cases.asked };
  const isCase = solver.newVariable();
  if (cases.kind === "partial") {
    admitValues(itself, copy, bench, isCase);
    for (const { fact: gate } of itself.presupposes) admitValues(factAt(ground, gate), copy, bench, isCase);
  }
  return { cases: copy, isCase };
}
