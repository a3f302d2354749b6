import { json } from "virtual:codes/reason-for-closure";
import { builtIn } from "./built-in.js";
import type { CodeSet } from "./code-set.js";

/** Why a case was closed, by its code in the census. */
export type ReasonForClosureCode = "RC1" | "RC2" | "RC3" | "RC4" | "RC5" | "RC6" | "RC7" | "RC8" | "RC9";

/** Why an episode of need ended; `RC9` from 2023. */
export const REASONS_FOR_CLOSURE: CodeSet<ReasonForClosureCode> = /* @__PURE__ */ builtIn(json);
