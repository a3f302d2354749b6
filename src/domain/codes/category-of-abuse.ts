import { json } from "virtual:codes/category-of-abuse";
import { builtIn } from "./built-in.js";
import type { CodeSet } from "./code-set.js";

/** The category of abuse of a child protection plan, by its code in the census. */
export type CategoryOfAbuseCode = "NEG" | "PHY" | "SAB" | "EMO" | "MUL";

/** The main kind of harm for which a child protection plan is made. */
export const CATEGORIES_OF_ABUSE: CodeSet<CategoryOfAbuseCode> = /* @__PURE__ */ builtIn(json);
