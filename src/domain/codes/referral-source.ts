import { json } from "virtual:codes/referral-source";
import { builtIn } from "./built-in.js";
import type { CodeSet } from "./code-set.js";

/** Who made a referral, by its code in the census. */
export type ReferralSourceCode =
  | "1A"
  | "1B"
  | "1C"
  | "1D"
  | "2A"
  | "2B"
  | "3A"
  | "3B"
  | "3C"
  | "3D"
  | "3E"
  | "3F"
  | "4"
  | "5A"
  | "5B"
  | "5C"
  | "5D"
  | "6"
  | "7"
  | "8"
  | "9"
  | "10";

/** Who referred the child; `5D` from 2023. */
export const REFERRAL_SOURCES: CodeSet<ReferralSourceCode> = /* @__PURE__ */ builtIn(json);
