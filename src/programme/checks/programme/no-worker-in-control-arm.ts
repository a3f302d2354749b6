import { daysAfter } from "../../../kernel/days.js";
import type { LocalDate } from "../../../kernel/local-date.js";
import type { ProgrammeId, SchoolId } from "../../ids.js";
import { covers, type Interval, shareDay } from "../../interval.js";
import { allocated } from "../../life-cycles/arm-allocation.js";
import type { Check, Found } from "../check.js";
import { entries, grouped } from "../entry.js";
import type { Lookup } from "../lookup.js";

/**
 * The intervention is a placement of the trial's programme. What such a worker does in a control school beside statutory
 * work is a warning: it makes the arms alike.
 */
export const noWorkerInControlArm: Check = {
  id: "P4",
  severity: "error",
  holds:
    "no worker of a trial's programme is placed in a school of its control arm, or works there beyond the statutory",
  censusRules: [],
  find: (records) => {
    const controlOf = grouped(controlSchools(records), ({ school }) => school);
    return controlOf.size === 0 ? [] : [...placed(records, controlOf), ...contaminated(records, controlOf)];
  },
};

interface Control {
  readonly school: SchoolId;
  readonly programme: ProgrammeId;
  /** From the allocation until the school withdrew. */
  readonly interval: Interval;
  readonly at: string;
}

type ControlOf = ReadonlyMap<SchoolId, readonly Control[]>;

function controlSchools({ data }: Lookup): readonly Control[] {
  const programmeOf = new Map(data.trials.map(({ id, programme }) => [id, programme]));
  return entries("armAllocations", data.armAllocations).flatMap(({ record: { trial, school, history }, at }) => {
    const into = allocated(history);
    const programme = programmeOf.get(trial);
    if (into?.arm !== "control" || programme === undefined) return [];
    return [{ school, programme, interval: inArm(into.on, into.withdrawn), at }];
  });
}

function inArm(from: LocalDate, withdrawn: LocalDate | undefined): Interval {
  return withdrawn === undefined ? { from } : { from, to: daysAfter(withdrawn, -1) };
}

function placed({ deliveries }: Lookup, controlOf: ControlOf): readonly Found[] {
  return deliveries.flatMap(({ placement, phase, stretches, core, feeders }) =>
    [...core, ...feeders].flatMap(({ record: { id, name }, at }) =>
      (controlOf.get(id) ?? [])
        .filter(({ programme }) => programme === phase?.record.programme)
        .filter(({ interval }) => stretches.some((stretch) => shareDay(stretch, interval)))
        .map((control) => ({
          at: `${placement.at}/target`,
          also: [at, control.at],
          says: `${name} is in the control arm of the trial, so that no worker of its programme can be placed there; correct the target or the arm`,
        })),
    ),
  );
}

function contaminated({ data, deliveryOf }: Lookup, controlOf: ControlOf): readonly Found[] {
  return entries("activities", data.activities).flatMap(({ record, at }): readonly Found[] => {
    const { placement, school, statutory, on } = record;
    if (statutory || school === undefined) return [];
    const programme = deliveryOf.get(placement)?.phase?.record.programme;
    return (controlOf.get(school) ?? [])
      .filter((control) => control.programme === programme && covers(control.interval, on))
      .map((control) => ({
        at,
        also: [control.at],
        severity: "warning",
        says: "a worker of the trial's programme did this in a school of the control arm, though the law did not require it; note it as contamination",
      }));
  });
}
