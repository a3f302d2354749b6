import { ageLimit } from "../engine/check-case.js";
import type { Gate, Program } from "../engine/program/program.js";
import type { ClassedFact } from "../engine/program/value-classes.js";
import { ADULT_MONTHS } from "../facts/age.js";
import { type Bits, bitsOf, bitsWhere, butNot, isSameBits } from "./bits.js";
import { type Expression, joined, sql } from "./expression.js";
import { ladder } from "./ladder.js";
import type { Stages } from "./stages.js";
import { type Places, type Stretch, stretchesOf } from "./stretches.js";
import type { Told } from "./told.js";
import type { Truth } from "./truth.js";

/** What is left of a fact in each row, as bits of its stretches. */
export interface FactLeft {
  readonly fact: ClassedFact;
  readonly stretches: readonly Stretch[];
  /** What may be left where nothing is said. */
  readonly possible: Bits;
  /** Number by number. */
  readonly left: readonly Expression[];
  /** Whether nothing can be left: rows of which that is so contradict themselves. */
  readonly isNothing: Truth;
}

/** A fact whose being told narrows another, and to what. */
export interface Narrowing {
  readonly told: readonly Told[];
  readonly gate: Gate;
}

export function factLeft(
  fact: ClassedFact,
  told: readonly Told[],
  narrowings: readonly Narrowing[],
  program: Program,
  stages: Stages,
): FactLeft {
  const sources = told.flatMap((one) => one.sources);
  // Where two columns speak of one fact it matters which values of a stretch each of them leaves.
  const cuts = [...ageCuts(fact, program), ...sources.flatMap((source) => source.cuts)];
  const stretches = stretchesOf(fact, cuts);
  const possible = bitsOf(stretches, isPossible(fact, program));
  const all = bitsWhere(stretches.length, () => true);
  const left = all.map((_, at) => {
    const parts = [
      said(told, whileUnread(fact, told, narrowings, { stretches, all, possible }, at), { stretches, all }, at),
      ...narrowings.flatMap((narrowing) => narrowed(narrowing, fact, { stretches, all, possible }, at)),
    ];
    return stages.define(`left_${fact.place}_${at}_${fact.id.slice(0, 40)}`, joined(parts, " & "));
  });
  const isNothing = joined(
    left.map((one) => sql`${one} = 0`),
    " AND ",
  );
  const canBeNothing = told.length > 1 || narrowings.length > 0;
  return { fact, stretches, possible, left, isNothing: canBeNothing ? sql`(${isNothing})` : "fails" };
}

/** Whether a value is left while nothing is known of its fact. */
export function isPossible({ word, classAt }: ClassedFact, { nothingKnown }: Program): Places {
  return (place) => {
    const only = classAt[place] ?? 0;
    return (((nothingKnown.left[word + (only >>> 5)] ?? 0) >>> (only & 31)) & 1) === 1;
  };
}

/** Childhood ends, and the rules reach, where they may not tell values apart. */
function ageCuts({ id, values }: ClassedFact, { ruleSet }: Program): readonly Places[] {
  if (id !== "ageMonths") return [];
  const ends = [ADULT_MONTHS, (ageLimit(ruleSet).oldest ?? ADULT_MONTHS - 1) + 1];
  return ends.map((end) => (place) => Number(values[place]) >= end);
}

interface Ground {
  readonly stretches: readonly Stretch[];
  readonly all: Bits;
  readonly possible: Bits;
}

/**
 * What is left where nothing that can be read is said of a fact.
 *
 * An age that cannot be read is still somebody's age: as in the engine, what else is told then no longer takes it for a child's.
 */
function whileUnread(
  { id }: ClassedFact,
  told: readonly Told[],
  narrowings: readonly Narrowing[],
  { all, possible }: Ground,
  at: number,
): Expression {
  const untold = sql`${possible[at] ?? 0}`;
  const elsewhere = narrowings.flatMap((narrowing) => narrowing.told.map(({ isTold }) => isTold));
  if (id !== "ageMonths" || told.length === 0 || elsewhere.length === 0 || all[at] === possible[at]) return untold;
  const isWritten = told.flatMap(({ sources }) => sources.map(({ number }) => sql`${number} IS NOT NULL`));
  const isBoth = sql`(${joined(isWritten, " OR ")}) AND (${joined(elsewhere, " OR ")})`;
  return sql`CASE WHEN ${isBoth} THEN ${all[at] ?? 0} ELSE ${untold} END`;
}

function said(
  told: readonly Told[],
  untold: Expression,
  { stretches, all }: Pick<Ground, "stretches" | "all">,
  at: number,
): Expression {
  const parts = told.map(({ isTold, sources }) => {
    const ladders = sources.map((source) => {
      const rungs = source.rungs(stretches).map(({ upTo, bits }) => ({ upTo, comesTo: bits[at] ?? 0 }));
      const steps = ladder(source.number, rungs);
      return sources.length === 1
        ? steps
        : sql`CASE WHEN ${source.number} IS NULL THEN ${all[at] ?? 0} ELSE ${steps} END`;
    });
    return { isTold, left: joined(ladders, " & ") };
  });
  const [only, ...others] = parts;
  if (only === undefined) return untold;
  if (others.length === 0) return sql`CASE WHEN ${only.isTold} THEN ${only.left} ELSE ${untold} END`;
  const each = parts.map(({ isTold, left }) => sql`CASE WHEN ${isTold} THEN ${left} ELSE ${all[at] ?? 0} END`);
  return sql`CASE WHEN ${joined(
    parts.map(({ isTold }) => isTold),
    " OR ",
  )} THEN ${joined(each, " & ")} ELSE ${untold} END`;
}

/** What a value told of another fact leaves of this one. */
function narrowed(
  { told, gate }: Narrowing,
  { classAt }: ClassedFact,
  { stretches, all }: Ground,
  at: number,
): readonly Expression[] {
  const isLeft: Places = (place) => {
    const only = classAt[place] ?? 0;
    return (((gate.classes[only >>> 5] ?? 0) >>> (only & 31)) & 1) === 1;
  };
  const bits = bitsOf(stretches, isLeft);
  if (isSameBits(bits, all)) return [];
  const isTold = joined(
    told.map((one) => one.isTold),
    " OR ",
  );
  return [sql`CASE WHEN ${isTold} THEN ${bits[at] ?? 0} ELSE ${all[at] ?? 0} END`];
}

/** Whether what is left of a fact meets a comparison: wholly, in part, or not at all. */
export function compareLeft({ stretches }: FactLeft, left: readonly Expression[], isMet: Places): Truth {
  const within = bitsOf(stretches, isMet);
  const beyond = butNot(
    bitsWhere(stretches.length, () => true),
    within,
  );
  const isNone = (bits: Bits): Expression => {
    const parts = left.flatMap((one, at) => (bits[at] === 0 ? [] : [sql`(${one} & ${bits[at] ?? 0}) = 0`]));
    return joined(parts, " AND ");
  };
  if (beyond.every((bits) => bits === 0)) return "holds";
  if (within.every((bits) => bits === 0)) return "fails";
  return sql`(CASE WHEN ${isNone(within)} THEN FALSE WHEN ${isNone(beyond)} THEN TRUE END)`;
}
