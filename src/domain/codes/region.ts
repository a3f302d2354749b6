import { json } from "virtual:codes/regions";
import { builtIn } from "./built-in.js";
import type { CodeSet } from "./code-set.js";

/** A region of England, by its code. */
export type RegionCode =
  | "E12000001"
  | "E12000002"
  | "E12000003"
  | "E12000004"
  | "E12000005"
  | "E12000006"
  | "E12000007"
  | "E12000008"
  | "E12000009";

/** The nine regions of England. */
export const REGIONS: CodeSet<RegionCode> = /* @__PURE__ */ builtIn(json);
