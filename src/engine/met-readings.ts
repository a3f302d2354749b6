import type { MetReading } from "./judged.js";
import { inBoth, isNone, isSame } from "./program/classes.js";
import type { Program } from "./program/program.js";
import { HOLDS, type Sheet } from "./program/sheet.js";

/** The readings that count on what is known and say more than that, and those that it withdraws; in the order of the facts. */
export function metReadings({ readings, steps }: Program, { left, values }: Sheet): readonly MetReading[] {
  return readings.flatMap(({ fact, reading, reads, when }) => {
    if (((values[steps.slotOf[when] ?? 0] ?? 0) & HOLDS) === 0) return [];
    const before = [...left.subarray(fact.word, fact.word + fact.words)];
    const after = inBoth(before, reads);
    if (isSame(before, after)) return [];
    return [{ fact: fact.fact, reading, state: isNone(after) ? "withdrawn" : "in-use" }];
  });
}
