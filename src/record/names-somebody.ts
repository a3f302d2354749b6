import { parseNhsNumber } from "../domain/identifiers/nhs-number.js";
import { isLocalDate } from "../kernel/local-date.js";

/** What a text looks like that must name nobody. */
type LooksLike = "an e-mail address" | "an NHS number" | "a UPN" | "a date of birth" | "a postcode" | "a name";

const EMAIL = /[^\s@]@[^\s@]/;
// A check letter, then eleven digits and a twelfth that a temporary number has as a letter.
const UPN = /(?<![A-Z\d])[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z](?![A-Z\d])/i;
const TEN_DIGITS = /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g;
const POSTCODE = /(?<![A-Z\d])[A-Z]{1,2}\d[A-Z\d]?[ -]?\d[A-Z]{2}(?![A-Z\d])/i;
// Both signs alike or none at all: 401-2026 is a number and a year.
const DAYS: readonly RegExp[] = [
  /(?<!\d)(?<year>\d{4})(?<sign>[-/. ])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?!\d)/g,
  /(?<!\d)(?<day>\d{1,2})(?<sign>[-/. ])(?<month>\d{1,2})\k<sign>(?<year>\d{4})(?!\d)/g,
  /(?<!\d)(?<day>\d{1,2})(?<sign>[/.])(?<month>\d{1,2})\k<sign>(?<short>\d{2})(?!\d)/g,
  /(?<!\d)(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)/g,
  /(?<!\d)(?<day>\d{2})(?<month>\d{2})(?<year>\d{4})(?!\d)/g,
];

/** A child's, and that of a young adult who is still supported; other eight digits are just a number. */
const YEARS_OF_BIRTH = /^(?:19[89]|20[0-4])\d$/;

/**
 * What in a local reference could lead to a person; `undefined` where nothing is seen.
 *
 * It knows numbers by their form and words by their shape. A name in capitals beside a digit it cannot know.
 *
 * @example namesInReference("BOR-2019-04-03-2") // "a date of birth"
 * @example namesInReference("Ellie Marsh") // "a name"
 */
export function namesInReference(reference: string): LooksLike | undefined {
  if (EMAIL.test(reference)) return "an e-mail address";
  // By its form alone: a number that is refused only when its check digit happens to fit would be refused by chance.
  if (/^(?:NHS)?[\s:._-]*\d{3}[\s-]?\d{3}[\s-]?\d{4}$/i.test(reference)) return "an NHS number";
  if (UPN.test(reference)) return "a UPN";
  if (holdsDay(reference)) return "a date of birth";
  if (POSTCODE.test(reference)) return "a postcode";
  return looksLikeName(reference) ? "a name" : undefined;
}

/**
 * What in a text of own words names somebody beyond doubt: an address or a number that is that one person's.
 *
 * @example namesInText("His mother can be reached at home@example.org.") // "an e-mail address"
 */
export function namesInText(text: string): LooksLike | undefined {
  if (EMAIL.test(text)) return "an e-mail address";
  if ([...text.matchAll(TEN_DIGITS)].some(([found]) => parseNhsNumber(found.replace(/\D/g, "")).ok))
    return "an NHS number";
  return UPN.test(text) ? "a UPN" : undefined;
}

function holdsDay(text: string): boolean {
  return DAYS.some((form) => [...text.matchAll(form)].some(({ groups }) => isBirthday(groups ?? {})));
}

function isBirthday({ year, short, month = "", day = "" }: { readonly [part: string]: string }): boolean {
  const whole = year ?? `20${short}`;
  return YEARS_OF_BIRTH.test(whole) && isLocalDate(`${whole}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

/** No digit, a space, or a word with one capital in front: nobody's numbering looks so. */
function looksLikeName(reference: string): boolean {
  return !/\d/.test(reference) || /\s/.test(reference) || /\p{Lu}\p{Ll}{2,}/u.test(reference);
}
