import { type Absent, isAbsent } from "../contenders/contender.js";
import type { Measurements } from "../measure/measurements.js";
import type { Goal, Limit, Measured } from "./goal.js";

/** `missing`: a package that it needs is not installed here. */
export type Outcome = "held" | "missed" | "missing";

/** A goal with what was measured. */
export interface Judged {
  readonly goal: Goal;
  readonly measured: Measured | Absent;
}

/** Whether a limit was kept to. */
export function outcomeOf({ of, atLeast, atMost }: Limit, measured: Measured | Absent): Outcome {
  // What ours cannot say, or what cannot be compared with it, is no machine's fault.
  if (isAbsent(measured)) return measured.absent === "missing" ? "missing" : "missed";
  const figure = measured.figures[of];
  if (figure === undefined) {
    if (measured.missing?.[of] === undefined) throw new Error(`nobody measured ${of}`);
    return "missing";
  }
  const isKept = figure >= (atLeast ?? Number.NEGATIVE_INFINITY) && figure <= (atMost ?? Number.POSITIVE_INFINITY);
  return isKept ? "held" : "missed";
}

/** Noise makes nothing so many times as slow; what is further off is not measured again. */
const NOISE = 3;

/** Measures a goal; where the limit is missed, measures again up to so many times: a busy machine is no slow engine. */
export async function judge(
  goal: Goal,
  bench: Measurements,
  { limit = goal.goal, attempts = 1 }: { readonly limit?: Limit; readonly attempts?: number } = {},
): Promise<Judged> {
  let measured = await goal.measure(bench);
  for (let attempt = 1; attempt < attempts && isNearlyKept(limit, measured); attempt++) {
    if (goal.races.length === 0) await bench.again();
    for (const ground of goal.races) await bench.again(ground);
    measured = await goal.measure(bench);
  }
  return { goal, measured };
}

/** Missed, but not by more than noise might do. */
function isNearlyKept(limit: Limit, measured: Measured | Absent): boolean {
  const { atLeast, atMost } = limit;
  const wider = {
    ...limit,
    ...(atLeast === undefined ? {} : { atLeast: atLeast / NOISE }),
    ...(atMost === undefined ? {} : { atMost: atMost * NOISE }),
  };
  return outcomeOf(limit, measured) === "missed" && outcomeOf(wider, measured) === "held";
}
