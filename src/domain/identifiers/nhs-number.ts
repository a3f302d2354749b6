import type { Branded } from "../branded.js";
import type { ParsedIdentifier } from "./identifier-problem.js";
import { readText } from "./read-text.js";

/** An NHS number of ten digits whose check digit fits. */
export type NhsNumber = Branded<"NhsNumber">;

const LENGTH = 10;
const MODULUS = 11;

/**
 * The text as an NHS number, written as ten digits or 3-3-4 with spaces, as ten digits.
 *
 * Ten zeros pass the sum and are refused by name; another digit ten times passes with a warning. Every wrong digit and every
 * swap of two digits is found. Whether the number is anybody's is not known.
 * Basis: nhs-number-validation.
 *
 * @example parseNhsNumber("943 476 5919").value // "9434765919"
 */
export function parseNhsNumber(written: unknown): ParsedIdentifier<NhsNumber> {
  return readText(written, "an NHS number", (text) => {
    const digits = text.replace(/^(\d{3}) (\d{3}) (\d{4})$/, "$1$2$3");
    const count = digits.replace(/[^0-9]/g, "").length;
    const hasForm = /^\d{10}$/.test(digits);
    const isZero = /^0+$/.test(digits);
    const check = hasForm && !isZero ? checkDigit(digits) : undefined;
    return {
      value: digits,
      problems: [
        ["wrong-length", count !== LENGTH, `an NHS number has ${LENGTH} digits, and this has ${count}`],
        [
          "wrong-character",
          /[^0-9]/.test(digits),
          "an NHS number is digits alone, or digits 3-3-4 with one space between",
        ],
        ["only-zeros", isZero, "an NHS number is not all zeros: leave it out where it is not known"],
        [
          "no-check-digit",
          check === 10,
          "no NHS number begins with these nine digits: one of them is wrong, or two are swapped",
        ],
        ["wrong-check-digit", check !== undefined && check !== 10 && check !== Number(digits.at(-1)), UNFIT],
      ],
      warnings: [
        ["same-digit", /^(\d)\1+$/.test(digits), "every digit is the same: it fits, and may yet be a placeholder"],
      ],
    };
  });
}

const UNFIT = "the last digit does not fit the others: one of them is wrong, or two are swapped";

/** 0 to 10; with 10 there is no number. */
function checkDigit(digits: string): number {
  const sum = [...digits.slice(0, -1)].reduce((total, digit, index) => total + Number(digit) * (LENGTH - index), 0);
  return (MODULUS - (sum % MODULUS)) % MODULUS;
}
