import { createScanner } from "jsonc-parser";
import { MOST_VALUES } from "../limits.js";

/** Why a text must not be parsed, and where that shows. */
type TooMuch = { readonly code: "too-deep" | "too-large"; readonly offset: number };

/**
 * Whether the text is shallow and short enough to be parsed; the parser itself overflows at 10,000 groups.
 *
 * The parser's own scanner says what is a bracket and what is text or comment, so that both always agree.
 */
export function scanText(text: string, deepest: number): TooMuch | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  let tokens = 0;
  while (scanner.scan() && scanner.getTokenLength() > 0) {
    const offset = scanner.getTokenOffset();
    const sign = text[offset];
    if (sign === "{" || sign === "[") depth += 1;
    if (sign === "}" || sign === "]") depth -= 1;
    tokens += 1;
    if (depth > deepest) return { code: "too-deep", offset };
    if (tokens > MOST_VALUES) return { code: "too-large", offset };
  }
  return undefined;
}
