import { json } from "virtual:codes/disability";
import { builtIn } from "./built-in.js";
import type { ProtectedCodeSet } from "./code-set.js";
import type { Protected } from "./protected.js";

/** A disability, by its code in the census. */
export type DisabilityCode =
  | "NONE"
  | "MOB"
  | "HAND"
  | "PC"
  | "INC"
  | "COMM"
  | "LD"
  | "HEAR"
  | "VIS"
  | "BEH"
  | "CON"
  | "AUT"
  | "DDA";

/** A child's disability, as the census has it; that a child is disabled is also a fact, its code is not. */
export type Disability = Protected<"disability", DisabilityCode>;

/** The codes of `Disability`: read by `parseProtected`. */
export const DISABILITIES: ProtectedCodeSet<"disability", DisabilityCode> = /* @__PURE__ */ builtIn(json);
