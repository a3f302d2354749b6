import { CHILD_FAULTS, CHILD_NEAR_MISSES } from "./child.js";
import { DECISION_FAULTS, DECISION_NEAR_MISSES } from "./decision.js";
import { EXCLUSION_FAULTS, EXCLUSION_NEAR_MISSES } from "./exclusion.js";
import type { Fault, NearMiss } from "./fault.js";
import { ORDER_FAULTS, ORDER_NEAR_MISSES } from "./order.js";
import { PROGRAMME_FAULTS, PROGRAMME_NEAR_MISSES } from "./programme.js";

export const ALL_FAULTS: readonly Fault[] = [
  ...PROGRAMME_FAULTS,
  ...CHILD_FAULTS,
  ...ORDER_FAULTS,
  ...EXCLUSION_FAULTS,
  ...DECISION_FAULTS,
];

export const ALL_NEAR_MISSES: readonly NearMiss[] = [
  ...PROGRAMME_NEAR_MISSES,
  ...CHILD_NEAR_MISSES,
  ...ORDER_NEAR_MISSES,
  ...EXCLUSION_NEAR_MISSES,
  ...DECISION_NEAR_MISSES,
];
