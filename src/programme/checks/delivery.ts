import type { ProgrammePhase } from "../entities/programme.js";
import type { School } from "../entities/schools.js";
import type { Placement } from "../entities/staffing.js";
import type { SchoolId } from "../ids.js";
import type { Interval } from "../interval.js";
import { activeStretches, deliveredSpan } from "../life-cycles/placement.js";
import type { ProgrammeData } from "../programme-data.js";
import { byId, type Entry, entries } from "./entry.js";

/** A placement with what came of it. */
export interface Delivery {
  readonly placement: Entry<Placement>;
  readonly phase: Entry<ProgrammePhase> | undefined;
  /** From the first day of the worker to the last; none if it never started. */
  readonly span: Interval | undefined;
  /** The stretches in which the worker was in place. */
  readonly stretches: readonly Interval[];
  /** The school, or the core schools of the cluster. */
  readonly core: readonly Entry<School>[];
  /** The feeder schools of the cluster. */
  readonly feeders: readonly Entry<School>[];
}

export function deliveriesOf(data: ProgrammeData, schools: ReadonlyMap<SchoolId, Entry<School>>): readonly Delivery[] {
  const phases = byId(entries("phases", data.phases));
  const clusters = byId(entries("clusters", data.clusters));
  const known = (ids: readonly SchoolId[]): readonly Entry<School>[] =>
    ids.map((id) => schools.get(id)).filter((school) => school !== undefined);
  return entries("placements", data.placements).map((placement) => {
    const { target, history, phase } = placement.record;
    const cluster = target.kind === "cluster" ? clusters.get(target.cluster)?.record : undefined;
    return {
      placement,
      phase: phases.get(phase),
      span: deliveredSpan(history),
      stretches: activeStretches(history),
      core: known(target.kind === "school" ? [target.school] : (cluster?.core ?? [])),
      feeders: known(cluster?.feeders ?? []),
    };
  });
}
