import { type Absent, type Contender, isAbsent, type Ready } from "../contenders/contender.js";
import { bounds } from "../contenders/ours.js";
import type { Density, Workload } from "../workload/workload.js";
import { agree } from "./agreement.js";
import { type RaceOptions, type Runner, race, type Times } from "./race.js";

/** Contenders made ready for one workload and found to agree, with every round that they have run so far. */
export interface Field {
  readonly workload: Workload;
  readonly density: Density;
  readonly contenders: readonly Contender[];
  readonly absent: ReadonlyMap<string, Absent>;
  /** Microseconds of processor time a decision, a figure a round. */
  readonly times: Times;
  readonly runners: readonly Runner[];
  /** Runs more rounds; all of them count. */
  readonly run: (options: RaceOptions) => Promise<void>;
}

/** On so many cases a contender must say the same as ours before it is timed. */
const COMPARED = 60;

/** Makes the contenders ready and lets none in that disagrees: it throws `DisagreementError`. */
export async function openField(
  workload: Workload,
  density: Density,
  contenders: readonly Contender[],
): Promise<Field> {
  const ours = await bounds.prepare(workload.ruleSet);
  if (isAbsent(ours)) throw new Error("nothing is measured without ours");
  const absent = new Map<string, Absent>();
  const runners: Runner[] = [];
  for (const contender of contenders) {
    const ready = await prepared(contender, workload);
    if (isAbsent(ready)) absent.set(contender.id, ready);
    else {
      const shared = contender.values === "three" ? density : "dense";
      await agree(contender, ready, ours, workload.cases[shared].slice(0, COMPARED));
      await meetBoth(ready, workload);
      const cases = workload.cases[density];
      runners.push({ id: contender.id, cases: cases.length, decide: ready.on(cases), answers: ready.answers });
    }
  }
  const times = new Map<string, number[]>(runners.map(({ id }) => [id, []]));
  const run = async (options: RaceOptions): Promise<void> => {
    for (const [id, more] of await race(runners, options)) times.get(id)?.push(...more);
  };
  return { workload, density, contenders, absent, times, runners, run };
}

/** So many children of each kind a contender meets before it is timed. */
const MET = 200;

/**
 * Lets a contender decide children of whom little and of whom everything is known, in turn, before any clock runs.
 *
 * A program that runs for a day meets both. V8 makes code for the objects that it has met: without this a contender's figures
 * would depend on what was measured before, and code that had only ever met objects of one shape could not be told from code
 * that stays fast.
 */
async function meetBoth({ on }: Ready, { cases: { sparse, dense } }: Workload): Promise<void> {
  const met = sparse.slice(0, MET).flatMap((facts, at) => [facts, dense[at] ?? {}]);
  const decide = on(met);
  for (const at of met.keys()) await decide(at);
}

async function prepared(contender: Contender, { ruleSet }: Workload): Promise<Ready | Absent> {
  try {
    return await contender.prepare(ruleSet);
  } catch (problem) {
    return { absent: "cannot say it", why: problem instanceof Error ? problem.message : String(problem) };
  }
}
