import type { Step } from "../kernel/pointer.js";
import { MOST_PROBLEMS } from "./limits.js";
import type { Locate, Report, RuleSetProblem, Spot } from "./problem.js";
import { sentence } from "./problem-words.js";

/** A report that is being written. */
export interface Findings extends Report {
  /** What was found so far, in the order in which it was found; beyond the limit only a count. */
  readonly problems: () => readonly RuleSetProblem[];
}

/** An empty report on what `locate` can place. */
export function startReport(locate: Locate): Findings {
  const found: RuleSetProblem[] = [];
  let beyond = 0;
  // The sentence comes last: with a hostile file, looking for the nearest name is the costly part.
  const note = (code: RuleSetProblem["code"], path: readonly Step[], spot: Spot, says: () => string): void => {
    if (found.length < MOST_PROBLEMS) found.push({ code, ...locate(path, spot), says: says() });
    else beyond += 1;
  };
  return {
    add: (code, path, details, spot = "value") => note(code, path, spot, () => sentence(code, details)),
    say: (code, path, says) => note(code, path, "value", () => says),
    problems: () => {
      if (beyond === 0) return [...found];
      const code = "too-many-problems";
      return [...found, { code, ...locate([], "value"), says: sentence(code, { more: beyond }) }];
    },
  };
}
