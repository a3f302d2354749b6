import { json } from "virtual:codes/upn-prefixes";
import { builtIn } from "./built-in.js";
import type { CodeSet } from "./code-set.js";

/** The authorities with whose three digits a UPN may go on after its check letter; the list lags behind reorganisations. */
export const UPN_PREFIXES: CodeSet = /* @__PURE__ */ builtIn(json);
