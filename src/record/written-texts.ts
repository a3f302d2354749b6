import type { Step } from "../kernel/pointer.js";

/** Under which keys a person's own words stand, wherever they are in a decision. */
const OWN_WORDS = new Set(["why", "whyNot", "said", "basis", "what", "safety", "step"]);

/** Under which key the number of a person stands. */
const STAFF_NUMBER = "reference";

/** A text that somebody wrote, and where it stands. */
export interface WrittenText {
  readonly path: readonly Step[];
  readonly key: string;
  readonly text: string;
}

/** Every text in a person's own words within a decision, and every staff number, in the order in which they stand. */
export function writtenTexts(
  value: unknown,
  path: readonly Step[] = [],
): { readonly words: readonly WrittenText[]; readonly numbers: readonly WrittenText[] } {
  const words: WrittenText[] = [];
  const numbers: WrittenText[] = [];
  const visit = (part: unknown, at: readonly Step[]): void => {
    if (typeof part === "object" && part !== null) {
      for (const [key, inner] of Object.entries(part)) visit(inner, [...at, Array.isArray(part) ? Number(key) : key]);
      return;
    }
    const key = String(at.at(-1));
    if (typeof part !== "string") return;
    if (OWN_WORDS.has(key)) words.push({ path: at, key, text: part });
    else if (key === STAFF_NUMBER) numbers.push({ path: at, key, text: part });
  };
  visit(value, path);
  return { words, numbers };
}
