import { allocated } from "../../life-cycles/arm-allocation.js";
import type { Check, Found } from "../check.js";
import type { Delivery } from "../delivery.js";
import { entries, grouped } from "../entry.js";
import type { Lookup } from "../lookup.js";

export const allocatedFirst: Check = {
  id: "P3",
  severity: "error",
  holds: "a school is in one arm of a trial, and was allocated to it before its first worker came",
  censusRules: [],
  find: (records) => [...inTwoArms(records), ...placedFirst(records)],
};

function inTwoArms({ data }: Lookup): readonly Found[] {
  const allocations = entries("armAllocations", data.armAllocations).flatMap(({ record, at }) => {
    const into = allocated(record.history);
    return into === undefined ? [] : [{ record, at, arm: into.arm }];
  });
  const ofSchool = grouped(allocations, ({ record }) => `${record.trial} ${record.school}`);
  return [...ofSchool.values()].flatMap(([first, ...others]) =>
    others
      .filter(({ arm }) => arm !== first?.arm)
      .map(({ at }) => ({
        at: `${at}/history`,
        also: first === undefined ? [] : [first.at],
        says: "the school is in the other arm of this trial already; keep the allocation that was made first",
      })),
  );
}

function placedFirst({ data, deliveries }: Lookup): readonly Found[] {
  const programmeOf = new Map(data.trials.map(({ id, programme }) => [id, programme]));
  const placementsAt = grouped(
    deliveries.flatMap((delivery) => delivery.core.map(({ record }) => ({ school: record.id, delivery }))),
    ({ school }) => school,
  );
  return entries("armAllocations", data.armAllocations).flatMap(({ record, at }): readonly Found[] => {
    const into = allocated(record.history);
    const programme = programmeOf.get(record.trial);
    if (into === undefined || programme === undefined) return [];
    return (placementsAt.get(record.school) ?? [])
      .filter(({ delivery }) => isOf(delivery, programme) && startedBefore(delivery, into.on))
      .map(({ delivery }) => ({
        at: `${delivery.placement.at}/history`,
        also: [`${at}/history`],
        says: `the worker came before the school was allocated to an arm on ${into.on}; correct one of the days`,
      }));
  });
}

function isOf({ phase }: Delivery, programme: string): boolean {
  return phase?.record.programme === programme;
}

function startedBefore({ span }: Delivery, day: string): boolean {
  return span !== undefined && span.from < day;
}
