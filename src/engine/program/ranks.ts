import type { Ranks } from "../judged.js";
import type { Agenda } from "./agenda.js";
import type { Program, ProgramDanger } from "./program.js";
import { HOLDS, HOLDS_READ, MAY_HOLD, type Sheet } from "./sheet.js";

/** How high the rules reach on a sheet that has been run. */
export function ranksOf(program: Program, sheet: Sheet, { ranks, certain, possible }: Agenda): Ranks {
  const { values } = sheet;
  let atLeast = 0;
  let pointsTo = 0;
  let couldBe = 0;
  for (let rule = 0; rule < ranks.length; rule++) {
    const rank = ranks[rule] ?? 0;
    const surely = values[certain[rule] ?? 0] ?? 0;
    if (rank > atLeast && (surely & HOLDS) !== 0) atLeast = rank;
    if (rank > pointsTo && (surely & HOLDS_READ) !== 0) pointsTo = rank;
    if (rank > couldBe && ((values[possible[rule] ?? 0] ?? 0) & MAY_HOLD) !== 0) couldBe = rank;
  }
  return { atLeast, pointsTo, couldBe, enoughKnown: pointsTo > 0 || isSafelyLowest(program, sheet) };
}

/** Whether no question of danger is open, so that the lowest level may be printed. */
export function isSafelyLowest(program: Program, sheet: Sheet): boolean {
  return !program.dangers.some((danger) => isDangerOpen(danger, program, sheet));
}

/** Whether a fact may apply that speaks of danger, and it is open whether there is any. */
export function isDangerOpen({ applies, danger }: ProgramDanger, { steps }: Program, { values }: Sheet): boolean {
  const mayApply = (values[steps.slotOf[applies.possible] ?? 0] ?? 0) & MAY_HOLD;
  return mayApply !== 0 && ((values[steps.slotOf[danger] ?? 0] ?? 0) & (MAY_HOLD | HOLDS)) === MAY_HOLD;
}
