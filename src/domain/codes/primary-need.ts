import { json } from "virtual:codes/primary-need";
import { builtIn } from "./built-in.js";
import type { CodeSet } from "./code-set.js";

/** The main need of a child, by its code in the census. */
export type PrimaryNeedCode = "N1" | "N2" | "N3" | "N4" | "N5" | "N6" | "N7" | "N8" | "N9" | "N0";

/** Why a child is in need, as recorded at referral; `N1` is reworded in 2026. */
export const PRIMARY_NEEDS: CodeSet<PrimaryNeedCode> = /* @__PURE__ */ builtIn(json);
