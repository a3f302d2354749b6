import type { Bounds, IndicatedLevel } from "../../engine/indication.js";
import { HOLDS, HOLDS_READ, MAY_HOLD, type Sheet } from "./sheet.js";
import type { Speaking } from "./speaking.js";

/** The three levels and the names of the rules, off a sheet that is decided; `isSafelyLowest` is asked only for the lowest level. */
export function readOff(
  { names, ranks, certain, possible }: Speaking,
  levels: readonly IndicatedLevel[],
  sheet: Sheet,
  isSafelyLowest: (slots: Uint8Array) => boolean,
): Bounds {
  const { slots, applying, reading, open } = sheet;
  let [applies, withReadings, mayApply] = [0, 0, 0];
  let [atLeast, pointsTo, couldBe] = [0, 0, 0];
  for (let rule = 0; rule < ranks.length; rule++) {
    const maybe = slots[possible[rule] ?? 0] ?? 0;
    if (maybe === 0) continue;
    const surely = slots[certain[rule] ?? 0] ?? 0;
    const rank = ranks[rule] ?? 0;
    if ((surely & HOLDS) !== 0) {
      applying[applies++] = rule;
      if (rank > atLeast) atLeast = rank;
      if (rank > couldBe) couldBe = rank;
    } else if ((maybe & MAY_HOLD) !== 0) {
      open[mayApply++] = rule;
      if (rank > couldBe) couldBe = rank;
    }
    if ((surely & HOLDS_READ) !== 0) {
      reading[withReadings++] = rule;
      if (rank > pointsTo) pointsTo = rank;
    }
  }
  const appliesNames = namesAt(applying, applies, names);
  return Object.freeze({
    atLeast: levelAt(levels, atLeast),
    pointsTo: levelAt(levels, pointsTo),
    couldBe: levelAt(levels, couldBe),
    enoughKnown: pointsTo > 0 || isSafelyLowest(slots),
    applies: appliesNames,
    // What applies does so with the readings too: as many are the same.
    appliesWithReadings: applies === withReadings ? appliesNames : namesAt(reading, withReadings, names),
    mayApply: namesAt(open, mayApply, names),
  });
}

function levelAt(levels: readonly IndicatedLevel[], rank: number): IndicatedLevel {
  const level = levels[rank];
  if (level === undefined) throw new RangeError(`no level of rank ${rank}`);
  return level;
}

const NONE: readonly string[] = Object.freeze([]);

function namesAt(rules: Int32Array, count: number, names: readonly string[]): readonly string[] {
  if (count === 0) return NONE;
  const found = new Array<string>(count);
  for (let place = 0; place < count; place++) found[place] = names[rules[place] ?? 0] ?? "";
  return Object.freeze(found);
}
