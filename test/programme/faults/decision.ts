import type { DecisionHistory } from "../../../src/programme/life-cycles/threshold-decision.js";
import { change, without } from "../small-world.js";
import type { Fault, NearMiss } from "./fault.js";

const overridden = (route: "early-help" | "child-in-need", reason?: string): DecisionHistory => [
  { event: "proposed", on: "2021-01-11" },
  {
    event: "overridden",
    on: "2021-01-12",
    byRole: "team manager",
    outcome: { level: "another", route },
    ...(reason === undefined ? {} : { reason }),
  },
];

export const DECISION_FAULTS: readonly Fault[] = [
  {
    check: "T1",
    fault: "a decision without the version of its rule set",
    planted: (world) => change(world, "thresholdDecisions", 0, { ruleSet: { id: "borchester" } }),
    at: "/thresholdDecisions/0/ruleSet",
  },
  {
    check: "T1",
    fault: "a decision without the digest of its facts",
    planted: (world) => without(world, "thresholdDecisions", 0, "factsHash"),
    at: "/thresholdDecisions/0",
  },
  {
    check: "T2",
    fault: "an override without a reason",
    planted: (world) => change(world, "thresholdDecisions", 0, { history: overridden("child-in-need", "  ") }),
    at: "/thresholdDecisions/0/history/1",
  },
  {
    check: "T2",
    fault: "an override in the place of what the rules pointed to",
    planted: (world) => without(world, "thresholdDecisions", 0, "indicated"),
    at: "/thresholdDecisions/0",
  },
  {
    check: "T3",
    fault: "an override below the floor",
    planted: (world) => change(world, "thresholdDecisions", 0, { history: overridden("early-help", "because") }),
    at: "/thresholdDecisions/0/history/1/outcome",
    severity: "warning",
  },
];

export const DECISION_NEAR_MISSES: readonly NearMiss[] = [
  {
    check: "T1",
    fine: "a decision by an early version",
    planted: (world) => change(world, "thresholdDecisions", 0, { ruleSet: { id: "borchester", version: "0.0.1" } }),
  },
  {
    check: "T2",
    fine: "a decision that confirms, which gives no reason here",
    planted: (world) =>
      change(without(world, "thresholdDecisions", 0, "indicated"), "thresholdDecisions", 0, {
        history: [
          { event: "proposed", on: "2021-01-11" },
          { event: "confirmed", on: "2021-01-12", byRole: "social worker" },
        ],
      }),
  },
  {
    check: "T3",
    fine: "an override down to the floor, and one where no floor is known",
    planted: (world) =>
      change(without(world, "thresholdDecisions", 0, "floor"), "thresholdDecisions", 0, {
        history: overridden("early-help", "because"),
      }),
  },
];
