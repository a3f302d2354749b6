import type { Classes } from "../../engine/program/classes.js";
import { ALWAYS } from "../../engine/program/formulas.js";
import type { ClassedFact } from "../../engine/program/value-classes.js";
import type { Written } from "../../engine/program/written.js";
import { possibleValues } from "../../facts/age.js";
import { readingOf, valuesRead } from "../../facts/cautious-reading.js";
import type { Scalar } from "../../facts/comparison.js";
import type { Fact } from "../../facts/fact.js";
import { allValues, valuesMeeting } from "../../facts/values.js";

/** A fact as proofs see it: its possible values in runs, the smallest things that a case can say of it. */
export interface ProofFact {
  readonly fact: Fact;
  readonly id: string;
  readonly place: number;
  readonly classed: ClassedFact;
  /** Whether its values go up and down: runs are then neighbours, lowest first. */
  readonly isOrdered: boolean;
  /** Nothing tells two values of one run apart. */
  readonly runs: readonly (readonly Scalar[])[];
  /** What a value of this fact says of others: that it applies, and so on for those. */
  readonly presupposes: readonly Presupposed[];
  /** Facts of which this one is presupposed. */
  readonly presupposedBy: readonly number[];
  readonly reading?: ProofReading;
  /** Facts whose reading turns on this one. */
  readonly readBy: readonly number[];
}

/** Of another fact only these runs are left. */
interface Presupposed {
  readonly fact: number;
  readonly runs: ReadonlySet<number>;
}

export interface ProofReading {
  /** The runs that are read. */
  readonly reads: ReadonlySet<number>;
  /** The formula by which it counts. */
  readonly when: number;
  /** The facts that it turns on. */
  readonly turnsOn: readonly number[];
}

/** The facts with all that one says of another. */
export function proofFacts(classed: readonly ClassedFact[], writtenFor: (fact: Fact) => Written): readonly ProofFact[] {
  const bare = classed.map((one) => ({ classed: one, runs: runsOf(one) }));
  const placeOf = new Map(classed.map(({ id, place }) => [id, place]));
  const runsWith = (place: number, values: Iterable<Scalar>): ReadonlySet<number> => {
    const wanted = new Set(values);
    return new Set((bare[place]?.runs ?? []).flatMap(([value], run) => (wanted.has(value ?? "") ? [run] : [])));
  };
  const presupposed = (fact: Fact): readonly Presupposed[] => {
    const { appliesWhen } = fact;
    const place = appliesWhen && placeOf.get(appliesWhen.fact);
    const gate = place === undefined ? undefined : classed[place]?.fact;
    if (appliesWhen === undefined || place === undefined || gate === undefined) return [];
    return [{ fact: place, runs: runsWith(place, valuesMeeting(allValues(gate), appliesWhen)) }, ...presupposed(gate)];
  };
  const readingIn = (fact: Fact, place: number): ProofReading | undefined => {
    const reading = readingOf(fact);
    if (reading === undefined) return undefined;
    const reads = runsWith(place, valuesRead(fact, reading));
    if (reading.when === undefined) return { reads, when: ALWAYS, turnsOn: [] };
    const { certain, named } = writtenFor(fact).decidable(reading.when);
    return { reads, when: certain, turnsOn: named };
  };
  const presupposes = classed.map(({ fact }) => presupposed(fact));
  const presupposedBy = turnedRound(presupposes.map((gates) => gates.map(({ fact }) => fact)));
  const readings = classed.map(({ fact }, place) => readingIn(fact, place));
  const readBy = turnedRound(readings.map((reading) => reading?.turnsOn ?? []));
  return bare.map(({ classed: one, runs }, place) => {
    const reading = readings[place];
    return {
      ...{ fact: one.fact, id: one.id, place, classed: one, runs },
      isOrdered: one.fact.kind !== "choice",
      presupposes: presupposes[place] ?? [],
      presupposedBy: presupposedBy[place] ?? [],
      ...(reading === undefined ? {} : { reading }),
      readBy: readBy[place] ?? [],
    };
  });
}

/** By fact, those that name it, each once. */
function turnedRound(named: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const naming: number[][] = named.map(() => []);
  for (const [place, others] of named.entries()) for (const other of new Set(others)) naming[other]?.push(place);
  return naming;
}

/** The possible values, cut where the class changes; of a choice, whose values have no order, one run for each class. */
function runsOf({ fact, numberOf, classAt }: ClassedFact): readonly (readonly Scalar[])[] {
  const runs: Scalar[][] = [];
  const runOf = new Map<number, Scalar[]>();
  let before = -1;
  for (const value of possibleValues(fact)) {
    const one = classAt[numberOf.get(value) ?? -1] ?? -1;
    const open = fact.kind === "choice" ? runOf.get(one) : one === before ? runs.at(-1) : undefined;
    if (open !== undefined) open.push(value);
    else {
      const run = [value];
      runs.push(run);
      runOf.set(one, run);
    }
    before = one;
  }
  return runs;
}

/** The runs whose values lie in these classes. */
export function runsIn({ runs, classed }: ProofFact, classes: Classes): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [run, [value]] of runs.entries()) {
    const one = classed.classAt[classed.numberOf.get(value ?? "") ?? -1] ?? -1;
    if (one >= 0 && ((classes[one >>> 5] ?? 0) & (1 << (one & 31))) !== 0) found.add(run);
  }
  return found;
}

/** All the other runs. */
export function beyond({ runs }: ProofFact, some: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...runs.keys()].filter((run) => !some.has(run)));
}
