import { json } from "virtual:codes/gender";
import { builtIn } from "./built-in.js";
import type { ProtectedCodeSet } from "./code-set.js";
import type { Protected } from "./protected.js";
import type { Sex, SexCode } from "./sex.js";

/** What was recorded as gender until 2024, by its code in the census. */
export type GenderCode = "0" | "1" | "2" | "9";

/** What the census asked until 2024 in the place of `Sex`. */
export type Gender = Protected<"sex", GenderCode>;

/** The codes of `Gender`, until 2024: read by `parseProtected`. */
export const GENDERS: ProtectedCodeSet<"sex", GenderCode> = /* @__PURE__ */ builtIn(json);

/**
 * What was recorded as gender until 2024, in the codes for sex that took its place in 2025.
 *
 * `0` (not recorded, or unborn) and `9` (indeterminate) both become `U`, so there is no way back.
 *
 * @example sexFromGender({ characteristic: "sex", code: "2" }).code // "F"
 */
export function sexFromGender({ code }: Gender): Sex {
  const [successor] = GENDERS.codes.find((entry) => entry.code === code)?.successors ?? [];
  // INVARIANT: each code of gender has one successor, a code of sex; a test holds it.
  return Object.freeze({ characteristic: "sex", code: successor as SexCode });
}
