import type { Decider } from "./decider.js";
import { type IndicatedMany, NO_LEVEL, type RulesOfMany } from "./many.js";
import { numbersOfRows, writeNumbers } from "./numbers-of-rows.js";

/** What is decided of rows, as it comes in. */
export interface Collected
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
  const kept = keep === "keep" ? rulesOfMany(names, rows) : undefined;
  return {
    atLeast: atLeast.bytes,
    pointsTo: pointsTo.bytes,
    couldBe: couldBe.bytes,
    enoughKnown: enoughKnown.bytes,
    settled: settled.bytes,
    ...(kept === undefined ? {} : { rules: kept }),
    take: (planes, first, count, refused) => {
      for (const { into, bits } of written) writeNumbers(into, planes, bits, first);
      if (kept !== undefined) {
        const usable = (count === 32 ? -1 : (1 << count) - 1) & ~refused;
        writeBits(kept.applies, planes, rules.applies, first, usable);
        writeBits(kept.appliesWithReadings, planes, rules.appliesWithReadings, first, usable);
        writeBits(kept.mayApply, planes, rules.mayApply, first, usable);
      }
      if (refused === 0) return;
      for (let row = 0; row < count; row++) {
        if (((refused >>> row) & 1) === 0) continue;
        for (const one of written) one.into.bytes[first + row] = one.refused;
      }
    },
  };
}

function rulesOfMany(names: readonly string[], rows: number): RulesOfMany {
  const bits = (): readonly Uint32Array[] => Object.freeze(names.map(() => new Uint32Array((rows + 31) >>> 5)));
  const [applies, appliesWithReadings, mayApply] = [bits(), bits(), bits()];
  return Object.freeze({ names: Object.freeze([...names]), applies, appliesWithReadings, mayApply });
}

function writeBits(
  into: readonly Uint32Array[],
  planes: Int32Array,
  from: Int32Array,
  first: number,
  usable: number,
): void {
  for (let rule = 0; rule < from.length; rule++) {
    const bits = (planes[from[rule] ?? 0] ?? 0) & usable;
    const words = into[rule];
    if (bits !== 0 && words !== undefined) words[first >>> 5] = bits;
  }
}
