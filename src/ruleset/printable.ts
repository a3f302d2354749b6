// Control characters, half characters, and signs that hide or turn the text around them.
const UNSEEN = /[\p{Cc}\p{Cs}\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/gu;

/** The text with everything replaced that a terminal or a page would obey and not show; of the same length. */
export function printable(text: string): string {
  return text.replace(UNSEEN, "\uFFFD");
}
