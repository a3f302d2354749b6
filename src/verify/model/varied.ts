import type { Classes } from "../solver/encoding/classes.js";
import { type Literal, not } from "../solver/literal.js";
import { type Cases, factAt, type Workbench } from "./cases.js";
import { type Encoded, encodedOver } from "./encoded.js";
import type { Ground } from "./ground.js";
import { admitValues, applies } from "./new-cases.js";

/** What is otherwise of one fact. */
interface Otherwise {
  readonly known?: Literal;
  readonly value?: Classes;
}

export interface Varied {
  /** The rules over the varied cases; those that cannot notice are the same literals. */
  readonly encoded: Encoded;
  /** As long as it is assumed, the varied case can be given and is as cases are assumed to be. It must be, or nothing follows of that case. */
  readonly isCase: Literal;
}

/** The same cases, but for one fact. */
export function varied(before: Encoded, fact: number, { known, value }: Otherwise, bench: Workbench): Varied {
  const { ground, solver } = bench;
  const { cases } = before;
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
  const noticing = noticingFacts(ground, fact);
  const after = encodedOver(copy, bench, { from: before, noticing });
  solver.addClause([not(isCase), after.assumed]);
  return {
    isCase,
    encoded: {
      ...after,
      speaks: (rule, sense) => (rule.named.some((one) => noticing.has(one)) ? after : before).speaks(rule, sense),
    },
  };
}

/**
 * The facts whose comparisons can come out otherwise, with or without a value of the one: itself, what it presupposes, and
 * what is read by one of those.
 */
export function noticingFacts({ facts }: Ground, fact: number): ReadonlySet<number> {
  const itself = [fact, ...(facts[fact]?.presupposes ?? []).map((one) => one.fact)];
  return new Set([...itself, ...itself.flatMap((one) => facts[one]?.readBy ?? [])]);
}
