import type { Decider } from "./decider.js";
import { type IndicatedMany, NO_LEVEL, type RulesOfMany } from "./many.js";
import { numbersOfRows, writeNumbers } from "./numbers-of-rows.js";

/** What is decided of rows, as it comes in. */
interface Collected
  extends Pick<IndicatedMany, "atLeast" | "pointsTo" | "couldBe" | "enoughKnown" | "settled" | "rules"> {
  readonly take: (planes: Int32Array, first: number, count: number, refused: number) => void;
}

/** Room for so many rows. */
export function collect({ levels, names, rules }: Decider, rows: number, keep: "keep" | "leave-out"): Collected {
  const [atLeast, pointsTo, couldBe] = [numbersOfRows(rows), numbersOfRows(rows), numbersOfRows(rows)];
  const [enoughKnown, settled] = [numbersOfRows(rows), numbersOfRows(rows)];
  const written = [
    { into: atLeast, bits: levels.atLeast, refused: NO_LEVEL },
    { into: pointsTo, bits: levels.pointsTo, refused: NO_LEVEL },
    { into: couldBe, bits: levels.couldBe, refused: NO_LEVEL },
    { into: enoughKnown, bits: [levels.enoughKnown], refused: 0 },
    { into: settled, bits: [levels.settled], refused: 0 },
  ];
  const words = (rows + 31) >>> 5;
  const kept = keep === "keep" ? roomForRules(names.length, words) : undefined;
  return {
    atLeast: atLeast.bytes,
    pointsTo: pointsTo.bytes,
    couldBe: couldBe.bytes,
    enoughKnown: enoughKnown.bytes,
    settled: settled.bytes,
    ...(kept === undefined ? {} : { rules: rulesOfMany(names, kept) }),
    take: (planes, first, count, refused) => {
      for (const { into, bits } of written) writeNumbers(into, planes, bits, first);
      if (kept !== undefined) {
        const usable = (count === 32 ? -1 : (1 << count) - 1) & ~refused;
        writeBits(kept.applies, planes, rules.applies, words, first, usable);
        writeBits(kept.appliesWithReadings, planes, rules.appliesWithReadings, words, first, usable);
        writeBits(kept.mayApply, planes, rules.mayApply, words, first, usable);
      }
      if (refused === 0) return;
      for (let row = 0; row < count; row++) {
        if (((refused >>> row) & 1) === 0) continue;
        for (const one of written) one.into.bytes[first + row] = one.refused;
      }
    },
  };
}

type KindOfRules = keyof Omit<RulesOfMany, "names">;

function roomForRules(rules: number, words: number): Readonly<Record<KindOfRules, BitsOfRules>> {
  return {
    applies: bitsOfRules(rules, words),
    appliesWithReadings: bitsOfRules(rules, words),
    mayApply: bitsOfRules(rules, words),
  };
}

function rulesOfMany(names: readonly string[], kept: Readonly<Record<KindOfRules, BitsOfRules>>): RulesOfMany {
  return Object.freeze({
    names: Object.freeze([...names]),
    applies: kept.applies.each,
    appliesWithReadings: kept.appliesWithReadings.each,
    mayApply: kept.mayApply.each,
  });
}

/** A bit a rule and row: the words of one rule after those of another in one array, and each rule's part of it by itself. */
interface BitsOfRules {
  readonly all: Uint32Array;
  readonly each: readonly Uint32Array[];
}

function bitsOfRules(rules: number, words: number): BitsOfRules {
  const all = new Uint32Array(rules * words);
  const each = Array.from({ length: rules }, (_, rule) => all.subarray(rule * words, (rule + 1) * words));
  return { all, each: Object.freeze(each) };
}

/** Writes thirty-two rows of every rule; into the one array, since to find the part of each takes longer than to write to it. */
function writeBits(
  { all }: BitsOfRules,
  planes: Int32Array,
  from: Int32Array,
  words: number,
  first: number,
  usable: number,
): void {
  let at = first >>> 5;
  for (let rule = 0; rule < from.length; rule++) {
    const bits = (planes[from[rule] ?? 0] ?? 0) & usable;
    if (bits !== 0) all[at] = bits;
    at += words;
  }
}
