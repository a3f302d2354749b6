import type { Branded } from "../branded.js";
import type { ParsedIdentifier } from "./identifier-problem.js";
import { readText } from "./read-text.js";

/** The nine characters by which the Office for National Statistics names an authority or a district. */
export type GssCode = Branded<"GssCode">;

/** The three digits by which the Department for Education names an authority. */
export type DfeCode = Branded<"DfeCode">;

export const GSS_FORM: RegExp = /^E(?:0[6-9]|10)\d{6}$/;
export const DFE_FORM: RegExp = /^\d{3}$/;

/**
 * The text as a nine-character code of an English authority or district.
 *
 * The form alone: whether there is such an authority depends on the day, and `authorityOn` says.
 *
 * @example parseGssCode("E10000028").ok // true
 */
export function parseGssCode(written: unknown): ParsedIdentifier<GssCode> {
  const says = "an authority's or district's code is E06, E07, E08, E09 or E10 and six digits";
  return ofForm(written, GSS_FORM, "an authority's code", says);
}

/**
 * The text as a three-digit code of an authority.
 *
 * The form alone: whether there is such an authority depends on the day, and `authorityOn` says.
 *
 * @example parseDfeCode("860").ok // true
 */
export function parseDfeCode(written: unknown): ParsedIdentifier<DfeCode> {
  return ofForm(written, DFE_FORM, "an authority's code", "the Department's code of an authority is three digits");
}

function ofForm<Id extends string>(written: unknown, form: RegExp, what: string, says: string): ParsedIdentifier<Id> {
  return readText(written, what, (text) => {
    return { value: text, problems: [["wrong-form", !form.test(text), says]] };
  });
}
