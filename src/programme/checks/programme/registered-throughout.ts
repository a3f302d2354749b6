import { asOn, firstDayOutside } from "../../interval.js";
import type { Check, Found } from "../check.js";

/** A student is not registered yet, and works under somebody who is. */
export const registeredThroughout: Check = {
  id: "P9",
  severity: "error",
  holds: "a social worker is registered with Social Work England on every day in place",
  censusRules: [],
  find: ({ deliveries, practitioners }, { on }) =>
    deliveries.flatMap(({ placement, stretches }): readonly Found[] => {
      const { practitioner } = placement.record;
      const worker = practitioner === undefined ? undefined : practitioners.get(practitioner);
      if (worker === undefined || worker.record.role === "student") return [];
      const registered = worker.record.registrations.map(({ interval }) => interval);
      const [day] = stretches.flatMap((stretch) => firstDayOutside(asOn(stretch, on), registered) ?? []);
      if (day === undefined) return [];
      const says = `the worker is in place on ${day} without a registration on that day; add the registration, or pause or end the placement`;
      return [{ at: `${placement.at}/history`, also: [`${worker.at}/registrations`], says }];
    }),
};
