import { isAbsent } from "../contenders/contender.js";
import type { Limit, Unit } from "../goals/goal.js";
import { type Judged, outcomeOf } from "../goals/judge.js";

/** A figure as people read it: three digits that count, never more than were measured. */
export function figure(value: number, unit: Unit): string {
  const rounded = value >= 100 ? Math.round(value) : Number(value.toPrecision(value >= 1 ? 3 : 2));
  const number = rounded.toLocaleString("en-GB", { maximumFractionDigits: 6 });
  return unit === "x" ? `${number}x` : `${number} ${unit}`;
}

/** `>= 300x`, `<= 0.2 ms`, and of what, where that is another figure than the goal's. */
export function limitWords({ atLeast, atMost, unit, of }: Limit): string {
  const words = atLeast === undefined ? `<= ${figure(atMost ?? 0, unit)}` : `>= ${figure(atLeast, unit)}`;
  return of.startsWith("times ") ? `${words.replace(/x$/, "")} ${of}` : words;
}

/** What was measured of a goal, the figure of its gate beside it where that is another. */
export function measuredWords({ goal: { goal, gate }, measured }: Judged): string {
  if (isAbsent(measured)) return `${measured.absent}: ${measured.why}`;
  const { figures, missing = {} } = measured;
  const limits = gate === undefined || gate.of === goal.of ? [goal] : [goal, gate];
  const said = limits.map(({ of, unit }) => {
    const value = figures[of];
    if (value === undefined) return `missing: ${missing[of] ?? of}`;
    return of.startsWith("times ") ? `${figure(value, unit).replace(/x$/, "")} ${of}` : figure(value, unit);
  });
  const median = figures.median === undefined ? "" : ` (median ${figure(figures.median, "x")})`;
  return `${said.join(", ")}${median}`;
}

/** Whether the goal and its gate were held. */
export function outcomeWords({ goal: { goal, gate }, measured }: Judged): readonly [string, string] {
  return [outcomeOf(goal, measured), gate === undefined ? "" : outcomeOf(gate, measured)];
}
