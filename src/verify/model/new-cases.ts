import { choice } from "../solver/encoding/choice.js";
import type { Classes } from "../solver/encoding/classes.js";
import { orderedValue } from "../solver/encoding/ordered-value.js";
import { type Literal, not } from "../solver/literal.js";
import { type CaseKind, type Cases, factAt, type Workbench } from "./cases.js";
import { leftWithin } from "./left.js";
import type { ProofFact } from "./proof-fact.js";

/** All cases of a kind. A fact has variables once somebody asks for them. */
export function newCases(kind: CaseKind, bench: Workbench): Cases {
  const { ground, solver, gates } = bench;
  const value = lazily((place) => newValue(factAt(ground, place), bench));
  const known = lazily((place) =>
    // what it presupposes is asked about too
    kind === "complete" ? applies(place, cases.value, bench) : solver.newVariable(),
  );
  const asked = new Set<number>();
  let inOrder: readonly number[] = [];
  const admitted = new Set<number>();
  const cases: Cases = {
    kind,
    value: (place) => {
      asked.add(place);
      return value(place);
    },
    known: (place) => {
      asked.add(place);
      const literal = known(place);
      if (kind === "partial") admit(place);
      return literal;
    },
    day: orderedValue(solver, gates, ground.spans.length),
    asked: () => {
      if (inOrder.length < asked.size) inOrder = [...asked].sort((one, other) => one - other);
      return inOrder;
    },
  };
  // a value given speaks of what it presupposes, whether or not anybody asks for that
  const admit = (place: number): void => {
    if (admitted.has(place)) return;
    admitted.add(place);
    const fact = factAt(ground, place);
    for (const { fact: gate } of fact.presupposes) cases.known(gate);
    admitValues(fact, cases, bench);
  };
  return cases;
}

/**
 * Refuses cases that contradict themselves: what is given of a fact, or left of it, and what other values presuppose.
 * Where `during` is told, only as long as that holds.
 */
export function admitValues(fact: ProofFact, cases: Cases, bench: Workbench, during?: Literal): void {
  const { solver, ground } = bench;
  const unless = during === undefined ? [] : [not(during)];
  if (fact.presupposedBy.length === 0) return;
  for (const other of fact.presupposedBy) {
    for (const { fact: gate, runs } of factAt(ground, other).presupposes) {
      if (gate !== fact.place) continue;
      solver.addClause([...unless, not(cases.known(other)), not(cases.known(gate)), cases.value(gate).isIn(runs)]);
    }
  }
  solver.addClause([...unless, not(leftWithin(fact, new Set(), cases, bench))]);
}

/** Whether everything that a fact presupposes is so. */
export function applies(place: number, value: (fact: number) => Classes, { ground, gates }: Workbench): Literal {
  return gates.all(factAt(ground, place).presupposes.map(({ fact: gate, runs }) => value(gate).isIn(runs)));
}

/** A value that lies in one of a fact's runs. */
export function newValue({ isOrdered, runs }: ProofFact, { solver, gates }: Workbench): Classes {
  return isOrdered ? orderedValue(solver, gates, runs.length) : choice(solver, gates, runs.length);
}

function lazily<Made>(make: (place: number) => Made): (place: number) => Made {
  const made = new Map<number, Made>();
  return (place) => {
    const found = made.get(place);
    if (found !== undefined) return found;
    const one = make(place);
    made.set(place, one);
    return one;
  };
}
