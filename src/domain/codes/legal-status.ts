import { json } from "virtual:codes/legal-status";
import { builtIn } from "./built-in.js";
import type { CodeSet } from "./code-set.js";

/** The legal status of a looked-after child, by its code. */
export type LegalStatusCode = "C1" | "C2" | "D1" | "E1" | "V2" | "V3" | "V4" | "L1" | "L2" | "L3" | "J1" | "J2" | "J3";

/** Under which order or section a child is looked after. */
export const LEGAL_STATUSES: CodeSet<LegalStatusCode> = /* @__PURE__ */ builtIn(json);
