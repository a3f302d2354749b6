import type { Branded } from "../branded.js";
import type { ParsedIdentifier } from "./identifier-problem.js";
import { readText } from "./read-text.js";

/** An authority's own id of a child, as the census takes it; it names a child in that authority alone. */
export type LocalChildId = Branded<"LocalChildId">;

const LONGEST = 20;

/**
 * The text as an authority's own id of a child: one to twenty letters and digits.
 *
 * Hyphens, which real systems write, and spaces around it are left out with a warning: two ids that differ only in hyphens
 * become one. Capitals and small letters are kept as they are.
 * Basis: csc-validator-be-cin, rules 1570 and 1580.
 *
 * @example parseLocalChildId("12-345").value // "12345"
 */
export function parseLocalChildId(written: unknown): ParsedIdentifier<LocalChildId> {
  const what = "an authority's id of a child";
  return readText(written, what, (text) => {
    const trimmed = text.trim();
    const id = trimmed.replaceAll("-", "");
    return {
      value: id,
      problems: [
        ["empty", id === "", `expected ${what}, and there are only hyphens`],
        ["wrong-length", id.length > LONGEST, `${what} has at most ${LONGEST} characters, and this has ${id.length}`],
        ["wrong-character", /[^A-Za-z0-9]/.test(id), `${what} has letters A to Z and digits alone`],
      ],
      warnings: [
        ["spaces-left-out", trimmed !== text, "the spaces around the id were left out"],
        ["hyphens-left-out", id !== trimmed, "the hyphens were left out: see that no two children come to have one id"],
      ],
    };
  });
}
