import { isLocalDate } from "../../kernel/local-date.js";
import { MisuseError } from "../../kernel/misuse-error.js";
import type { ValueKind } from "./element.js";
import { isBlank } from "./values.js";

/** A value as it stands in the file; `MisuseError` where the file cannot say it. `name` is the element's. */
export function writtenValue(name: string, kind: ValueKind, value: unknown): string {
  if (kind === "text" && typeof value === "string") return escaped(name, value);
  if (kind === "day" && typeof value === "string" && isLocalDate(value)) return value;
  // The schemas list 0 and 1, and no words.
  if (kind === "yes-no" && typeof value === "boolean") return value ? "1" : "0";
  if (kind === "whole-number" && typeof value === "number" && Number.isSafeInteger(value) && value >= 0)
    return String(value);
  throw new MisuseError(`writeReturn: \`${name}\` cannot be written; expected ${EXPECTED[kind]}`);
}

const EXPECTED: { readonly [Kind in ValueKind]: string } = {
  text: "text",
  day: "a day that exists, written YYYY-MM-DD",
  "yes-no": "true or false",
  "whole-number": "a whole number from 0",
};

/** What XML 1.0 has no way to write. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

const SIGNS: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  // A reader would turn it into a line feed.
  ["\r", "&#13;"],
]);

/** Whether nothing in the text needs a closer look, as in nearly every code and identifier. */
const IS_PLAIN = /^[\w .:-]+$/;

function escaped(name: string, text: string): string {
  if (IS_PLAIN.test(text) && !isBlank(text)) return text;
  if (NOT_XML.test(text) || isBlank(text))
    throw new MisuseError(
      `writeReturn: \`${name}\` cannot be written; expected text that XML can hold, and that is not blank`,
    );
  return text.replace(/[&<>\r]/g, (sign) => SIGNS.get(sign) ?? sign);
}
