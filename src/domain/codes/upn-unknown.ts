import { json } from "virtual:codes/upn-unknown";
import { builtIn } from "./built-in.js";
import type { CodeSet } from "./code-set.js";

/** Why a pupil has no unique pupil number, by its code in the census. */
export type UpnUnknownCode = "UN1" | "UN2" | "UN3" | "UN4" | "UN5" | "UN6" | "UN7";

/** Why no unique pupil number is given for a child; what `UN6` means is unverified. */
export const UPN_UNKNOWN_REASONS: CodeSet<UpnUnknownCode> = /* @__PURE__ */ builtIn(json);
