import { change, without } from "../small-world.js";
import type { Fault, NearMiss } from "./fault.js";

export const CHILD_FAULTS: readonly Fault[] = [
  {
    check: "C1",
    fault: "a child with two days of birth, one of them expected",
    planted: (world) => change(world, "children", 0, { expectedDateOfBirth: "2008-05-03" }),
    at: "/children/0",
    rules: ["8525Q"],
  },
  {
    check: "C1",
    fault: "a child with no day of birth",
    planted: (world) => without(world, "children", 7, "dateOfBirth"),
    at: "/children/7",
    rules: ["8525Q"],
  },
  {
    check: "C2",
    fault: "a child who died the day before it was born",
    planted: (world) =>
      change(change(world, "children", 4, { dateOfDeath: "2008-04-30" }), "enrolments", 4, {
        interval: { from: "2008-04-30" },
      }),
    at: "/children/4/dateOfDeath",
    rules: ["8535Q"],
  },
  {
    check: "C3",
    fault: "an unborn child with a sex",
    planted: (world) => change(world, "children", 5, { sex: "F" }),
    at: "/children/5/sex",
    rules: ["8750"],
  },
  {
    check: "C4",
    fault: "a referral that is open the day after the 25th birthday",
    planted: (world) => change(world, "children", 2, { dateOfBirth: "1997-05-31" }),
    at: "/referrals/2/history",
    severity: "warning",
    rules: ["8775Q"],
  },
];

export const CHILD_NEAR_MISSES: readonly NearMiss[] = [
  {
    check: "C1",
    fine: "an unborn child that is born",
    planted: (world) =>
      change(without(world, "children", 5, "expectedDateOfBirth"), "children", 5, { dateOfBirth: "2022-05-30" }),
  },
  {
    check: "C2",
    fine: "a child who died on the day of its birth",
    planted: (world) =>
      change(change(world, "children", 6, { dateOfBirth: "2021-12-01" }), "referrals", 4, {
        history: [{ event: "received", on: "2021-06-01" }],
      }),
  },
  {
    check: "C3",
    fine: "a child with a sex that is born",
    planted: (world) =>
      change(without(world, "children", 5, "expectedDateOfBirth"), "children", 5, {
        dateOfBirth: "2022-05-30",
        sex: "F",
      }),
  },
  {
    check: "C4",
    fine: "a referral that is open on the 25th birthday",
    planted: (world) => change(world, "children", 2, { dateOfBirth: "1997-06-01" }),
  },
];
