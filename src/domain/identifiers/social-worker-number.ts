import type { Branded } from "../branded.js";
import type { ParsedIdentifier } from "./identifier-problem.js";
import { readText } from "./read-text.js";

/** The number under which Social Work England registers a social worker, without zeros after `SW`. */
export type SocialWorkerNumber = Branded<"SocialWorkerNumber">;

/** `SW` and ten digits; that no number is longer is unverified. */
const LONGEST = 12;

/**
 * The text as a registration number of Social Work England.
 *
 * Spaces around it, small letters, and the zeros that the register dropped on 2 December 2019 are put right, each with a
 * warning. Without `SW` it is refused: it may be another register's. There is no check digit, and who is registered on a day
 * only the register knows.
 * Basis: social-work-england-faqs.
 *
 * @example parseSocialWorkerNumber("SW000123").value // "SW123"
 */
export function parseSocialWorkerNumber(written: unknown): ParsedIdentifier<SocialWorkerNumber> {
  return readText(written, "a Social Work England number", (text) => {
    const trimmed = text.trim();
    const capitals = trimmed.replace(/^sw/i, "SW");
    const number = capitals.replace(/^SW0+(?=\d)/, "SW");
    const hasForm = /^SW\d+$/.test(number);
    return {
      value: number,
      problems: [
        ["wrong-form", !hasForm, "a Social Work England number is SW and digits, with nothing between"],
        ["only-zeros", number === "SW0", "a Social Work England number has a digit other than 0"],
        [
          "wrong-length",
          hasForm && number.length > LONGEST,
          `a Social Work England number has at most ${LONGEST} characters`,
        ],
      ],
      warnings: [
        ["spaces-left-out", trimmed !== text, "the spaces around the number were left out"],
        ["written-in-capitals", capitals !== trimmed, "its letters were written in capitals"],
        [
          "zeros-left-out",
          number !== capitals,
          "the zeros after SW were left out, as the register has done since 2019",
        ],
      ],
    };
  });
}
