import type { Program, ProgramReading } from "../engine/program/program.js";
import type { ClassedFact } from "../engine/program/value-classes.js";
import { type Bits, bitsOf } from "./bits.js";
import { type Expression, joined, sql } from "./expression.js";
import { compareLeft, type FactLeft, factLeft, isPossible, type Narrowing } from "./facts-left.js";
import { isAmong } from "./ladder.js";
import type { Source } from "./sources.js";
import type { Stages } from "./stages.js";
import { type Places, stretchesAmong } from "./stretches.js";
import { type Told, toldBy } from "./told.js";
import type { Truth } from "./truth.js";

/** What is known of a fact in each row, against which conditions are held. */
export interface FactState {
  readonly fact: ClassedFact;
  /** The columns that speak of it; none for a fact that no row tells. */
  readonly told: readonly Told[];
  /** Whether its value is among those, on what is given. */
  compare(isMet: Places): Truth;
  /** The same once a cautious reading narrows it, where that counts; made once it is known where. */
  readWith(reading: ProgramReading, counts: Truth): (isMet: Places) => Truth;
  /** Whether what is said of it leaves nothing. */
  readonly isNothing: Truth;
}

/** The state of every fact, by its place. */
export function factStates(program: Program, sources: readonly Source[], stages: Stages): readonly FactState[] {
  const told = program.facts.map((fact) =>
    toldBy(
      sources.filter(({ column }) => column.fact === fact),
      stages,
    ),
  );
  const narrowings = narrowingsIn(program, told);
  return program.facts.map((fact) => {
    const of = told[fact.place] ?? [];
    const narrowing = narrowings[fact.place] ?? [];
    const [only, ...others] = of.flatMap(({ sources: some }) => some);
    const hasWideReading = program.readings.some((reading) => reading.fact === fact && oneClass(reading) === undefined);
    if (narrowing.length === 0 && !hasWideReading) {
      if (only === undefined) return untold(fact, program);
      if (others.length === 0 && only.isPlace) return settled(fact, of, only, program, stages);
    }
    return partly(of, factLeft(fact, of, narrowing, program, stages), stages);
  });
}

/** By the place of a fact, what tells it that it applies, those that leave the same of it together. */
function narrowingsIn(
  { facts, gates }: Program,
  told: readonly (readonly Told[])[],
): readonly (readonly Narrowing[])[] {
  const found = facts.map(() => new Map<string, Narrowing>());
  told.forEach((of, place) => {
    if (of.length === 0) return;
    for (const gate of gates[place] ?? []) {
      const key = gate.classes.join();
      const before = found[gate.fact.place]?.get(key)?.told ?? [];
      found[gate.fact.place]?.set(key, { told: [...before, ...of], gate });
    }
  });
  return found.map((of) => [...of.values()]);
}

/** A value of the one class that a reading leaves, if it leaves but one. */
function oneClass({ fact, reads }: ProgramReading): number | undefined {
  const read = fact.values.flatMap((_, place) => {
    const only = fact.classAt[place] ?? 0;
    return (((reads[only >>> 5] ?? 0) >>> (only & 31)) & 1) === 1 ? [place] : [];
  });
  return new Set(read.map((place) => fact.classAt[place])).size === 1 ? read[0] : undefined;
}

/** A fact that every row leaves as it is while nothing is known. */
function untold(fact: ClassedFact, program: Program): FactState {
  const possible = fact.values.flatMap((_, place) => (isPossible(fact, program)(place) ? [place] : []));
  const compare = (isMet: Places): Truth => amongAll(possible, isMet);
  return {
    fact,
    told: [],
    isNothing: "fails",
    compare,
    readWith: (reading, counts) => {
      const place = oneClass(reading);
      if (place === undefined) return compare;
      return (isMet) => either(counts, isMet(place) ? "holds" : "fails", compare(isMet));
    },
  };
}

function amongAll(left: readonly number[], isMet: Places): Truth {
  const met = left.filter(isMet).length;
  if (met === 0) return "fails";
  return met === left.length ? "holds" : "unknown";
}

/** The one where it is so, and the other where it is not. */
function either(isSo: Truth, one: Truth, other: Truth): Truth {
  if (isSo === "holds" || one === other) return one;
  if (typeof isSo === "string") return other;
  const unless = other === "unknown" ? sql`` : sql` ELSE ${asBoolean(other)}`;
  return sql`(CASE WHEN ${isSo} THEN ${asBoolean(one)}${unless} END)`;
}

function asBoolean(truth: Truth): Expression {
  if (truth === "unknown") return sql`CAST(NULL AS BOOLEAN)`;
  if (typeof truth !== "string") return truth;
  return truth === "holds" ? sql`TRUE` : sql`FALSE`;
}

/** A fact that one column tells, by one value or not at all. */
function settled(
  fact: ClassedFact,
  told: readonly Told[],
  { number }: Source,
  program: Program,
  stages: Stages,
): FactState {
  const unsaid = untold(fact, program);
  const comparing =
    (place: Expression, isUnsaid: (isMet: Places) => Truth): FactState["compare"] =>
    (isMet) => {
      const count = fact.values.length;
      const met = stretchesAmong(count, isMet);
      if (met.length === 0) return "fails";
      if (met.length === 1 && met[0]?.first === 0 && met[0].last === count - 1) return "holds";
      const found = isAmong(place, met, count);
      const otherwise = isUnsaid(isMet);
      return otherwise === "unknown" ? found : sql`coalesce(${found}, ${asBoolean(otherwise)})`;
    };
  return {
    fact,
    told,
    isNothing: "fails",
    compare: comparing(number, unsaid.compare),
    readWith: (reading, counts) => {
      const read = oneClass(reading);
      if (read === undefined || counts === "fails" || counts === "unknown") return comparing(number, unsaid.compare);
      const place =
        counts === "holds"
          ? sql`coalesce(${number}, ${read})`
          : sql`CASE WHEN ${number} IS NULL AND ${counts} THEN ${read} ELSE ${number} END`;
      const column = stages.define(`read_${fact.place}_${fact.id.slice(0, 40)}`, place);
      return comparing(column, counts === "holds" ? () => "unknown" : unsaid.compare);
    },
  };
}

/** A fact of which rows may tell a part, or that is narrowed by others. */
function partly(told: readonly Told[], found: FactLeft, stages: Stages): FactState {
  const { fact, stretches, left } = found;
  return {
    fact,
    told,
    isNothing: found.isNothing,
    compare: (isMet) => compareLeft(found, left, isMet),
    readWith: (reading, counts) => {
      if (counts === "fails" || counts === "unknown") return (isMet) => compareLeft(found, left, isMet);
      const reads = bitsOf(stretches, (place) => {
        const only = fact.classAt[place] ?? 0;
        return (((reading.reads[only >>> 5] ?? 0) >>> (only & 31)) & 1) === 1;
      });
      const isMet = isLeftOf(left, reads);
      const isUsed = counts === "holds" ? isMet : sql`${counts} AND ${isMet}`;
      const read = left.map((one, at) =>
        stages.define(
          `read_${fact.place}_${at}_${fact.id.slice(0, 40)}`,
          sql`CASE WHEN ${isUsed} THEN ${one} & ${reads[at] ?? 0} ELSE ${one} END`,
        ),
      );
      return (wanted) => compareLeft(found, read, wanted);
    },
  };
}

/** Whether some of those is left. */
function isLeftOf(left: readonly Expression[], bits: Bits): Expression {
  const parts = left.map((one, at) => sql`(${one} & ${bits[at] ?? 0}) <> 0`);
  return sql`(${joined(parts, " OR ")})`;
}
