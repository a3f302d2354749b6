import type { Branded } from "../branded.js";
import type { DfeCode } from "./authority-code.js";
import type { ParsedIdentifier } from "./identifier-problem.js";
import { readText } from "./read-text.js";

/** A school by its authority and establishment number, seven digits; good as on a day, and no key. */
export type Laestab = Branded<"Laestab">;

/** The two parts of a LAESTAB. */
export interface LaestabParts {
  /** Whose authority it is depends on the day: see `authorityOn`. */
  readonly authority: DfeCode;
  readonly establishment: string;
}

const LENGTH = 7;

/**
 * The text as a LAESTAB, written `8604123` or `860/4123`, as seven digits.
 *
 * It changes when a school becomes an academy or comes under another authority: keep the URN. Whether there is such an
 * authority is not looked at, nor what the establishment number says of the school.
 *
 * @example parseLaestab("860/4123").value // "8604123"
 */
export function parseLaestab(written: unknown): ParsedIdentifier<Laestab> {
  return readText(written, "a LAESTAB", (text) => {
    const digits = text.replace(/^(\d{3})\//, "$1");
    const count = digits.replace(/[^0-9]/g, "").length;
    return {
      value: digits,
      problems: [
        ["wrong-length", count !== LENGTH, `a LAESTAB has ${LENGTH} digits, and this has ${count}`],
        ["wrong-character", /[^0-9]/.test(digits), "a LAESTAB is seven digits, or three, a stroke and four"],
      ],
    };
  });
}

/** The authority and the establishment number of which a LAESTAB consists. */
export function laestabParts(laestab: Laestab): LaestabParts {
  return Object.freeze({ authority: laestab.slice(0, 3) as DfeCode, establishment: laestab.slice(3) });
}
