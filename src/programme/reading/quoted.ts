import { nearest } from "../../kernel/nearest.js";

const LONGEST_WORD = 60;
const MOST_NAMES = 2_000;

/** A writer's own word, short and without anything that a terminal or a page would obey. */
export function quoted(word: string): string {
  const plain = [...word].filter((sign) => /[\p{L}\p{N}\p{P}\p{S} ]/u.test(sign) && sign !== "`");
  return `\`${plain.length > LONGEST_WORD ? `${plain.slice(0, LONGEST_WORD).join("")}...` : plain.join("")}\``;
}

/** The name that was probably meant; none where the word or the list is longer than a person would write it. */
export function probably(word: string, names: readonly string[]): string | undefined {
  return word.length > LONGEST_WORD || names.length > MOST_NAMES ? undefined : nearest(word, names);
}
