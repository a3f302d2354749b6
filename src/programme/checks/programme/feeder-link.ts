import type { Check } from "../check.js";
import { entries } from "../entry.js";

/** A warning: the pilot in Southampton had a pupil referral unit among its schools. */
export const feederLink: Check = {
  id: "P6",
  severity: "warning",
  holds: "a feeder link joins a secondary school with a primary school of the same authority",
  censusRules: [],
  find: ({ data, schools }) =>
    entries("feederLinks", data.feederLinks).flatMap(({ record, at }) => {
      const [secondary, feeder] = [schools.get(record.secondary), schools.get(record.feeder)];
      if (secondary === undefined || feeder === undefined) return [];
      const also = [secondary.at, feeder.at];
      const isUsual = secondary.record.phase === "secondary" && feeder.record.phase === "primary";
      return [
        ...(isUsual
          ? []
          : [{ at, also, says: "this does not join a secondary school with a primary; see whether it is meant so" }]),
        ...(secondary.record.authority === feeder.record.authority
          ? []
          : [{ at, also, says: "the two schools are in different authorities; see whether it is meant so" }]),
      ];
    }),
};
