import type { Held } from "./held.js";
import type { Bounds, Levels } from "./indication.js";
import type { Ranks } from "./judged.js";
import type { Program } from "./program/program.js";
import { isSafelyLowest } from "./program/ranks.js";
import { HOLDS, HOLDS_READ, MAY_HOLD } from "./program/sheet.js";
import type { Texts } from "./texts.js";

/** The three levels of those ranks. */
export function levelsOf(texts: Texts, { atLeast, pointsTo, couldBe, enoughKnown }: Ranks): Levels {
  return {
    atLeast: texts.levelAt(atLeast),
    pointsTo: texts.levelAt(pointsTo),
    couldBe: texts.levelAt(couldBe),
    enoughKnown,
  };
}

/** The three levels and the names of the rules, read off the sheet in one go: the bare fast path. */
export function boundsOf(program: Program, texts: Texts, { sheet, agenda }: Held): Bounds {
  const { values, applying, reading, open } = sheet;
  const { names, ranks, certain, possible } = agenda;
  let [applies, withReadings, mayApply] = [0, 0, 0];
  let [atLeast, pointsTo, couldBe] = [0, 0, 0];
  for (let rule = 0; rule < ranks.length; rule++) {
    const surely = values[certain[rule] ?? 0] ?? 0;
    const maybe = values[possible[rule] ?? 0] ?? 0;
    if (maybe === 0) continue;
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
    atLeast: texts.levelAt(atLeast),
    pointsTo: texts.levelAt(pointsTo),
    couldBe: texts.levelAt(couldBe),
    enoughKnown: pointsTo > 0 || isSafelyLowest(program, sheet),
    applies: appliesNames,
    // What applies does so with the readings too: as many are the same.
    appliesWithReadings: applies === withReadings ? appliesNames : namesAt(reading, withReadings, names),
    mayApply: namesAt(open, mayApply, names),
  });
}

const NONE: readonly string[] = Object.freeze([]);

/** The names of the first so many of the rules, in a list of just that length. */
function namesAt(rules: Int32Array, count: number, names: readonly string[]): readonly string[] {
  if (count === 0) return NONE;
  const found = new Array<string>(count);
  for (let place = 0; place < count; place++) found[place] = names[rules[place] ?? 0] ?? "";
  return Object.freeze(found);
}
