import type { LocalChildId } from "../../../domain/identifiers/local-child-id.js";
import type { PractitionerId, ReferralId } from "../../ids.js";
import { covers } from "../../interval.js";
import type { Check, Found } from "../check.js";
import { grouped } from "../entry.js";

const FEWEST = 5;
const MOST = 25;

/** A worker of whose caseload nothing is recorded has none that could be judged. The pilot in Stockport spoke of 15 to 20. */
export const caseloadSize: Check = {
  id: "P13",
  severity: "warning",
  holds: `a worker in place works with ${FEWEST} to ${MOST} children`,
  censusRules: [],
  find: ({ data, caseAllocations, deliveries, practitioners }, { on }) => {
    const childOf = new Map<ReferralId, LocalChildId>(data.referrals.map(({ id, child }) => [id, child]));
    const inPlace = new Set<PractitionerId>();
    for (const { placement, stretches } of deliveries) {
      const { practitioner } = placement.record;
      if (practitioner !== undefined && stretches.some((stretch) => covers(stretch, on))) inPlace.add(practitioner);
    }
    const ofPlacements = caseAllocations.filter(({ record }) => record.placement !== undefined);
    const ofWorker = grouped(ofPlacements, ({ record }) => record.practitioner);
    return [...ofWorker].flatMap(([id, allocations]): readonly Found[] => {
      const worker = practitioners.get(id);
      if (worker === undefined || !inPlace.has(id)) return [];
      const current = allocations.filter(({ record }) => covers(record.interval, on));
      const children = new Set(
        current.map(({ record: { of } }) => (of.kind === "child" ? of.child : childOf.get(of.referral))),
      );
      if (children.size >= FEWEST && children.size <= MOST) return [];
      const says = `on ${on} the worker has ${children.size} children on the caseload, outside ${FEWEST} to ${MOST}; see whether the allocations are complete, and whether the load is right`;
      return [{ at: worker.at, also: current.map(({ at }) => at), says }];
    });
  },
};
