/** What has a meaning wherever it stands: emphasis, code, links, HTML, tables, headings' ends, strike-out, formulas. */
const ANYWHERE = /[\\`*_[\]<|~#$]/g;

/** "&" before what could be read as the name of a character. */
const CHARACTER_NAME = /&(?=[#a-z])/gi;

/** What some readers make a link of without being asked. */
const BARE_ADDRESS = /:(?=\/\/)|(?<=\bwww)\./gi;

/** "!" at the end could turn a link that follows into a picture. */
const LAST_EXCLAMATION = /!(\s*)$/;

/** Marks of lists, quotations, headings and rules; for numbers, the dot or bracket behind them. */
const AT_START = /^(\s*)([-+=>])|^(\s*\d{1,9})([.)])/;

/** The text with each stretch of white space and control characters as one space. */
export function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ");
}

/** The text so that Markdown prints it as it stands. */
export function escapeText(text: string, where: "start" | "middle" = "start"): string {
  const escaped = onOneLine(text)
    .replace(ANYWHERE, "\\$&")
    .replace(CHARACTER_NAME, "\\&")
    .replace(BARE_ADDRESS, "\\$&")
    .replace(LAST_EXCLAMATION, "\\!$1");
  return where === "middle" ? escaped : escaped.replace(AT_START, "$1$3\\$2$4");
}

const WEB_ADDRESS = /^https?:\/\/[\w.~:/?#[\]@!$&'*+,;=%-]+$/i;
const MAIL_OR_TELEPHONE = /^(?:mailto:[\w.@+-]+|tel:[\d+-]+)$/;
const NEARBY = /^(?!\/\/)[\w./#-]+$/;

/** Whether a link may lead there: on the web, to a mail address or telephone, or to another page or place of these pages. */
export function isSafeTarget(target: string): boolean {
  return WEB_ADDRESS.test(target) || MAIL_OR_TELEPHONE.test(target) || NEARBY.test(target);
}

/** Whether it can be an id in HTML and stand in a comment. */
export function isAnchor(text: string): boolean {
  return /^[a-z](?:-?\w)*$/i.test(text);
}
