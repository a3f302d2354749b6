import { json } from "virtual:codes/ethnicity";
import { builtIn } from "./built-in.js";
import type { ProtectedCodeSet } from "./code-set.js";
import type { Protected } from "./protected.js";

/** An ethnic group, by its code in the census. */
export type EthnicityCode =
  | "WBRI"
  | "WIRI"
  | "WIRT"
  | "WROM"
  | "WOTH"
  | "MWBC"
  | "MWBA"
  | "MWAS"
  | "MOTH"
  | "AIND"
  | "APKN"
  | "ABAN"
  | "AOTH"
  | "CHNE"
  | "BCRB"
  | "BAFR"
  | "BOTH"
  | "OOTH"
  | "REFU"
  | "NOBT";

/** A child's ethnicity, as the census has it. */
export type Ethnicity = Protected<"ethnicity", EthnicityCode>;

/** The codes of `Ethnicity`: read by `parseProtected`. */
export const ETHNICITIES: ProtectedCodeSet<"ethnicity", EthnicityCode> = /* @__PURE__ */ builtIn(json);
