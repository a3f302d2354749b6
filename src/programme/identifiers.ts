import type { Problem } from "../kernel/problem.js";
import type { Result } from "../kernel/result.js";
import type { Id } from "./ids.js";

/** Unique pupil number. */
export type Upn = Id<"Upn">;
/** Unique reference number of a school in Get Information about Schools; it stays when the school moves authority. */
export type Urn = Id<"Urn">;
/** Number of a school within its local authority; it changes when the school becomes an academy or moves authority. */
export type LaEstab = Id<"LaEstab">;
/** Nine-character code of the Office for National Statistics for an area. */
export type GssCode = Id<"GssCode">;
export type NhsNumber = Id<"NhsNumber">;
export type SocialWorkEnglandNumber = Id<"SocialWorkEnglandNumber">;
/** A child's number in a local authority's own system: the key by which everything here finds the child. */
export type LaChildId = Id<"LaChildId">;

/** Reads an identifier, or says what is wrong with it without repeating it. */
export type Parse<Value> = (text: string) => Result<Value, Problem>;

export const parseUpn: Parse<Upn> = byShape(
  /^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/,
  "a unique pupil number: a letter, eleven digits, and a digit or letter",
);
export const parseUrn: Parse<Urn> = byShape(/^[1-9]\d{5}$/, "a unique reference number of six digits");
export const parseLaEstab: Parse<LaEstab> = byShape(/^\d{3}\/?\d{4}$/, "a number like `8604123` or `860/4123`");
export const parseGssCode: Parse<GssCode> = byShape(
  /^E\d{8}$/,
  "a code of the Office for National Statistics, like `E10000028`",
);
export const parseNhsNumber: Parse<NhsNumber> = byShape(
  /^(?!0{10}$)\d{10}$/,
  "an NHS number of ten digits, not all zero",
);
export const parseSocialWorkEnglandNumber: Parse<SocialWorkEnglandNumber> = byShape(
  /^SW[1-9]\d{0,9}$/,
  "a Social Work England number: `SW` and digits",
);
export const parseLaChildId: Parse<LaChildId> = byShape(/^[A-Za-z0-9]{1,20}$/, "up to 20 letters and digits");

function byShape<Value extends string>(pattern: RegExp, expected: string): Parse<Value> {
  return (text) =>
    pattern.test(text)
      ? { ok: true, value: text as Value }
      : {
          ok: false,
          problems: [{ code: "wrong-form", at: "", says: `this is no identifier of its kind; write ${expected}` }],
        };
}
