import { json } from "virtual:codes/sex";
import { builtIn } from "./built-in.js";
import type { ProtectedCodeSet } from "./code-set.js";
import type { Protected } from "./protected.js";

/** What the census records as sex. */
export type SexCode = "M" | "F" | "U";

/** A child's sex, as the census has asked since 2025; `U` of an unborn child. */
export type Sex = Protected<"sex", SexCode>;

/** The codes of `Sex`, from 2025: read by `parseProtected`. */
export const SEXES: ProtectedCodeSet<"sex", SexCode> = /* @__PURE__ */ builtIn(json);
