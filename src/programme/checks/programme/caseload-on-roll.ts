import type { LocalChildId } from "../../../domain/identifiers/local-child-id.js";
import type { LocalDate } from "../../../kernel/local-date.js";
import type { FeederLink } from "../../entities/schools.js";
import type { ReferralId, SchoolId } from "../../ids.js";
import { asOn, covers, firstDayOutside } from "../../interval.js";
import type { Check, Found } from "../check.js";
import type { Delivery } from "../delivery.js";
import { grouped } from "../entry.js";

type LinksOf = ReadonlyMap<SchoolId, readonly FeederLink[]>;

/** A child who leaves the school while the worker stays with the case is a warning. */
export const caseloadOnRoll: Check = {
  id: "P10",
  severity: "error",
  holds:
    "a child of a placement's caseload was on the roll of its school, cluster or feeder schools when it was allocated",
  censusRules: [],
  find: ({ data, caseAllocations, deliveryOf, enrolmentsOf }, { on }) => {
    const childOf = new Map<ReferralId, LocalChildId>(data.referrals.map(({ id, child }) => [id, child]));
    const linksOf: LinksOf = grouped(data.feederLinks, ({ secondary }) => secondary);
    return caseAllocations.flatMap(({ record: { of, interval, placement }, at }): readonly Found[] => {
      const delivery = placement === undefined ? undefined : deliveryOf.get(placement);
      const child = of.kind === "child" ? of.child : childOf.get(of.referral);
      if (delivery === undefined || child === undefined) return [];
      const reached = schoolsReached(delivery, linksOf, interval.from);
      const onRoll = (enrolmentsOf.get(child) ?? []).filter(
        ({ record: { school, status } }) => status !== "left" && reached.has(school),
      );
      const also = [delivery.placement.at];
      if (!onRoll.some(({ record }) => covers(record.interval, interval.from))) {
        const says = `on ${interval.from} the child was on the roll of no school of this placement; correct the day, the placement or the enrolment`;
        return [{ at, also, says }];
      }
      const days = onRoll.map(({ record }) => record.interval);
      const left = firstDayOutside(asOn(interval, on), days);
      if (left === undefined) return [];
      const says = `from ${left} the child is on the roll of no school of this placement; hand the case over, or say why the worker stays`;
      return [{ at: `${at}/interval`, also: [...also, ...onRoll.map((entry) => entry.at)], says, severity: "warning" }];
    });
  },
};

function schoolsReached({ core, feeders }: Delivery, linksOf: LinksOf, on: LocalDate): ReadonlySet<SchoolId> {
  const ids = [...core, ...feeders].map(({ record }) => record.id);
  const linked = core.flatMap(({ record }) => linksOf.get(record.id) ?? []);
  const current = linked.filter(({ interval }) => interval === undefined || covers(interval, on));
  return new Set([...ids, ...current.map(({ feeder }) => feeder)]);
}
