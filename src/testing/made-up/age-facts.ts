import type { Fact } from "../../facts/fact.js";
import { ageAndStatus } from "../../facts/themes/age-and-status.js";

/** The age as the catalogue defines it, with the fact on which it depends. */
export const AGE_FACTS: readonly Fact[] = [
  { id: "unborn", ...ageAndStatus.unborn },
  { id: "ageMonths", ...ageAndStatus.ageMonths },
];
