import type { Absent } from "../contenders/contender.js";
import type { Field } from "../measure/field.js";
import type { Ground, Measurements } from "../measure/measurements.js";
import { ratioOf } from "../measure/ratio.js";
import type { Goal, Measured } from "./goal.js";

/** How many times as fast one contender must be as another. */
export interface Rivalry {
  readonly id: string;
  readonly what: string;
  readonly of: string;
  readonly against: string;
  /** Where it must be so; on several grounds the worst counts. */
  readonly on: readonly Ground[];
  readonly goal: number;
  readonly gate: number;
  /** As many times at the least, where the gate is missed, and what limits it. */
  readonly stands?: readonly [atLeast: number, because: string];
}

/** The goal that one contender is so many times as fast as another, best round against best. */
export function ratioGoal({ id, what, of, against, on, goal, gate, stands }: Rivalry): Goal {
  return {
    ...{ id, what, races: on.map((ground) => ({ ...ground, contenders: [of, against] })) },
    goal: { of: "best", unit: "x", atLeast: goal },
    gate: { of: "best", unit: "x", atLeast: gate },
    ...(stands === undefined
      ? {}
      : { stands: { of: "best", unit: "x", atLeast: stands[0], because: stands[1] } as const }),
    measure: (bench) => worst(bench, of, against, on),
  };
}

async function worst(
  bench: Measurements,
  of: string,
  against: string,
  on: readonly Ground[],
): Promise<Measured | Absent> {
  let least = { best: Number.POSITIVE_INFINITY, median: Number.POSITIVE_INFINITY };
  for (const ground of on) {
    const field = await bench.field(ground);
    const absent = field.absent.get(of) ?? field.absent.get(against);
    if (absent !== undefined) return absent;
    const { best, median } = ratioOf(timesOf(field, of), timesOf(field, against));
    least = { best: Math.min(best, least.best), median: Math.min(median, least.median) };
  }
  return { figures: least };
}

/** What a contender took, round by round. */
export function timesOf({ times }: Field, id: string): readonly number[] {
  const its = times.get(id);
  if (its === undefined) throw new Error(`${id} did not run`);
  return its;
}
