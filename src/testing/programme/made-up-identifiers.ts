import type { GssCode } from "../../domain/identifiers/authority-code.js";
import type { LocalChildId } from "../../domain/identifiers/local-child-id.js";
import type { NhsNumber } from "../../domain/identifiers/nhs-number.js";
import type { SocialWorkerNumber } from "../../domain/identifiers/social-worker-number.js";
import type { Upn } from "../../domain/identifiers/upn.js";
import type { Urn } from "../../domain/identifiers/urn.js";

const LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

/** Made-up identifiers whose check letters and digits are right; a number leads to the same one every time. */
export function childIdOf(number: number): LocalChildId {
  return `G${number}` as LocalChildId;
}

/** Of an authority that does not exist. */
export function upnOf(number: number): Upn {
  const digits = `999${String(number % 1_000_000_000).padStart(9, "0")}`;
  const sum = [...digits].reduce((total, digit, place) => total + Number(digit) * (place + 2), 0);
  return `${LETTERS[sum % LETTERS.length]}${digits}` as Upn;
}

/** In the range that is kept for tests; no number where none has this body. */
export function nhsNumberOf(number: number): NhsNumber | undefined {
  const body = `999${String(number % 1_000_000).padStart(6, "0")}`;
  const sum = [...body].reduce((total, digit, place) => total + Number(digit) * (10 - place), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? undefined : (`${body}${check}` as NhsNumber);
}

export function urnOf(number: number): Urn {
  return String(900_000 + number) as Urn;
}

export function registrationOf(number: number): SocialWorkerNumber {
  return `SW${number + 1}` as SocialWorkerNumber;
}

/** A county, or a district in it, that does not exist. */
export function gssOf(kind: "E07" | "E10", number: number): GssCode {
  return `${kind}999${String(999 - number).padStart(3, "0")}` as GssCode;
}
