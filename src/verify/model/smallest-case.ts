import type { Scalar } from "../../facts/comparison.js";
import type { LocalDate } from "../../kernel/local-date.js";
import { once } from "../../kernel/once.js";
import { type Literal, not } from "../solver/literal.js";
import { type Cases, factAt, type Workbench } from "./cases.js";
import type { Prover } from "./prover.js";
import { quietFirst, valueIn } from "./quiet.js";

/** A case that was found, as the engine takes it. */
export interface FoundCase {
  readonly on: LocalDate;
  readonly facts: { readonly [fact: string]: Scalar };
}

/** An example of the solver: the run of every fact that has a value, and the span of its day. */
interface Found {
  readonly runs: ReadonlyMap<number, number>;
  readonly span: number;
}

/**
 * A case in which all of these hold, as quiet as can be: as few facts given as possible, then each at its quietest value,
 * on the latest days. Nothing if there is none, or none was found within the budget.
 *
 * No other case is quieter by one fact alone; there may be quieter ones that differ in several at once.
 */
export function smallestCase(
  prover: Prover,
  holding: readonly Literal[],
  cases: Cases = prover.encoded.cases,
): FoundCase | undefined {
  return smallest(prover, holding, cases)?.example;
}

/** Such a case, with all that holds in it: where it is to be looked at from another side. */
export interface Smallest {
  readonly example: FoundCase;
  readonly holding: readonly Literal[];
}

/** The same as `smallestCase`, with what it takes to find it again. */
export function smallest(prover: Prover, holding: readonly Literal[], cases: Cases): Smallest | undefined {
  startQuiet(cases, prover.bench);
  return prover.tell(holding) === "satisfiable" ? quietened(prover, holding, cases) : undefined;
}

function quietened(prover: Prover, holding: readonly Literal[], cases: Cases): Smallest {
  const { bench } = prover;
  let found = readOff(cases, bench);
  const kept = [...holding];
  /** Keeps to what is wanted from now on, if the example is so or another one is. */
  const settle = (wanted: Literal, isSoIn: (example: Found) => boolean): boolean => {
    const isSo = isSoIn(found);
    if (!isSo && prover.tell([...kept, wanted]) !== "satisfiable") return false;
    if (!isSo) found = readOff(cases, bench);
    kept.push(wanted);
    return true;
  };
  const places = cases.asked();
  if (cases.kind === "partial") {
    for (const place of mostPresupposingFirst(places, bench))
      settle(not(cases.known(place)), ({ runs }) => !runs.has(place));
  }
  for (const place of places) {
    if (!found.runs.has(place)) continue;
    const value = cases.value(place);
    for (const run of quietFirst(factAt(bench.ground, place))) {
      if (settle(value.is(run), ({ runs }) => runs.get(place) === run)) break;
    }
  }
  const { day } = cases;
  // what is in force now is what people ask about
  for (let span = day.count - 1; span >= 0; span--) if (settle(day.is(span), (example) => example.span === span)) break;
  return { example: asCase(found, bench), holding: kept };
}

/** So that what is presupposed is said itself, and not by something that presupposes it. */
function mostPresupposingFirst(places: readonly number[], { ground }: Workbench): readonly number[] {
  const presupposed = (place: number): number => factAt(ground, place).presupposes.length;
  return [...places].sort((one, other) => presupposed(other) - presupposed(one));
}

/** The facts that are tried at their quietest already: phases that were set stay. */
const quietIn = once((_: Cases) => new Set<number>());

/** Makes the first example that is tried the quietest one. */
function startQuiet(cases: Cases, { ground, solver }: Workbench): void {
  const quiet = quietIn(cases);
  // whoever asks about a fact asks about what it presupposes: an example must say of those too how they stand
  for (let asked = cases.asked(); quiet.size < asked.length; asked = cases.asked()) {
    for (const place of asked.filter((one) => !quiet.has(one))) {
      quiet.add(place);
      const known = cases.known(place);
      if (cases.kind === "partial") solver.setPhase(not(known));
      const [quietest] = quietFirst(factAt(ground, place));
      if (quietest !== undefined) solver.setPhase(cases.value(place).is(quietest));
    }
  }
  solver.resetPhases();
}

function readOff(cases: Cases, { solver }: Workbench): Found {
  const runs = new Map<number, number>();
  for (const place of cases.asked()) {
    const known = cases.known(place);
    if (solver.value(Math.abs(known)) === known > 0) runs.set(place, cases.value(place).inExample(solver));
  }
  return { runs, span: cases.day.inExample(solver) };
}

function asCase({ runs, span }: Found, { ground }: Workbench): FoundCase {
  const facts = [...runs].map(([place, run]) => {
    const fact = factAt(ground, place);
    return [fact.id, valueIn(fact, run)] as const;
  });
  return Object.freeze({ on: ground.spans[span]?.day ?? "", facts: Object.freeze(Object.fromEntries(facts)) });
}
