import type { Span } from "../../kernel/suppression/ordered-spans.js";
import { HIDDEN, type Shown } from "./hidden-numbers.js";

/** A number with its thousands told apart; a hidden one as it is printed. */
export function shownText(number: Shown): string {
  return number === HIDDEN ? HIDDEN : String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A number, or both ends where hidden numbers leave more than one. */
export function spanText(span: Span | undefined): string {
  if (span === undefined) return HIDDEN;
  return span.from === span.to ? shownText(span.from) : `${shownText(span.from)} to ${shownText(span.to)}`;
}
