import type { Branded } from "../branded.js";
import type { ParsedIdentifier } from "./identifier-problem.js";
import { readText } from "./read-text.js";

/** The unique reference number of a school in Get Information about Schools. */
export type Urn = Branded<"Urn">;

const LENGTH = 6;

/**
 * The text as a school's unique reference number: six digits, the first not 0. There is no check digit.
 *
 * It is the key of a school, since a LAESTAB changes. Ofsted's number of a children's home is something else.
 *
 * @example parseUrn("123456").ok // true
 */
export function parseUrn(written: unknown): ParsedIdentifier<Urn> {
  return readText(written, "a URN", (text) => {
    const says = "a school's URN is six digits; Ofsted's number of a children's home and a UKPRN are something else";
    return {
      value: text,
      problems: [
        [
          "wrong-length",
          text.length !== LENGTH,
          `a school's URN has ${LENGTH} digits, and this has ${text.length} characters`,
        ],
        ["wrong-character", /[^0-9]/.test(text), says],
        ["leading-zero", text.startsWith("0"), "a school's URN does not begin with 0"],
      ],
    };
  });
}
