import { MisuseError } from "../../kernel/misuse-error.js";
import type { Branded } from "../branded.js";
import { UPN_PREFIXES } from "../codes/upn-prefix.js";
import type { ParsedIdentifier } from "./identifier-problem.js";
import { readText } from "./read-text.js";

/** A unique pupil number, permanent or temporary, whose check letter fits. */
export type Upn = Branded<"Upn">;

/** The check letters in the order of their values, and the last characters of a temporary number: no I, O or S. */
const LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
const LENGTH = 13;
/** What follows the check letter. */
const REST = /^\d{11}[\dA-HJ-NP-RT-Z]$/;

/**
 * The text as a unique pupil number, or everything that is wrong with it.
 *
 * Small letters and spaces are refused and not put right. A former UPN is read alike. An authority that the list of prefixes
 * does not name is a warning, since that list lags behind reorganisations. Every wrong digit and every swap of two
 * neighbouring digits is found; a last letter for the digit of its place, such as A for 0, is not.
 * Basis: upn-2-0, validations.
 *
 * @example parseUpn("Q860412320001").ok // true
 */
export function parseUpn(written: unknown): ParsedIdentifier<Upn> {
  return readText(written, "a UPN", (text) => {
    const capitals = text.replace(/[a-z]/g, (letter) => letter.toUpperCase());
    const isLong = capitals.length === LENGTH;
    const wrong = isLong ? misplaced(capitals) : [];
    const isStrange = wrong.length > 0 || /[^0-9A-Z]/.test(capitals);
    return {
      value: text,
      problems: [
        ["lower-case", capitals !== text, "the letters of a UPN are capitals; write them so"],
        ["wrong-length", !isLong, `a UPN has ${LENGTH} characters, and this has ${text.length}`],
        ["wrong-character", isStrange, `${FORM}${wrong.length === 0 ? "" : `; look at character ${wrong.join(", ")}`}`],
        ["wrong-check-letter", isLong && !isStrange && checkLetter(capitals.slice(1)) !== capitals[0], UNFIT],
      ],
      warnings: [["unknown-prefix", !isPrefix(text.slice(1, 4)), STRANGE_PREFIX]],
    };
  });
}

const FORM =
  "a UPN is a letter, eleven digits, and a digit or (in a temporary one) a letter; the letters are A to Z without I, O and S";
const UNFIT = "the first letter does not fit the other characters: one of them is wrong, or two are swapped";
const STRANGE_PREFIX = "characters 2 to 4 are no authority in the list of UPN prefixes, which may lag behind";

/** The places, from 1, of characters that cannot stand there. */
function misplaced(capitals: string): readonly number[] {
  return [...capitals].flatMap((character, index) => {
    const isLetter = LETTERS.includes(character);
    const isDigit = /\d/.test(character);
    const fits = index === 0 ? isLetter : isDigit || (isLetter && index === LENGTH - 1);
    return fits ? [] : [index + 1];
  });
}

function checkLetter(rest: string): string {
  const values = [...rest].map((character) =>
    LETTERS.includes(character) ? LETTERS.indexOf(character) : Number(character),
  );
  const sum = values.reduce((total, value, index) => total + value * (index + 2), 0);
  return LETTERS.charAt(sum % LETTERS.length);
}

let prefixes: ReadonlySet<string> | undefined;

function isPrefix(digits: string): boolean {
  prefixes ??= new Set(UPN_PREFIXES.codes.map(({ code }) => code));
  return prefixes.has(digits);
}

/** Whether the number is temporary: its last character is a letter. */
export function isTemporaryUpn(upn: Upn): boolean {
  return LETTERS.includes(upn.slice(-1));
}

/**
 * The number that consists of these twelve characters with the check letter that fits before them.
 *
 * For numbers that are made up; it is no way to put a wrong one right. Throws `MisuseError` for anything but eleven digits
 * and a last digit or letter.
 *
 * @example upnOf("860412320001") // "Q860412320001"
 */
export function upnOf(rest: string): Upn {
  if (!REST.test(rest))
    throw new MisuseError("upnOf takes eleven digits, and a digit or a letter other than I, O and S");
  return `${checkLetter(rest)}${rest}` as Upn;
}
