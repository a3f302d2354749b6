import { printable } from "./printable.js";

/** A longer word of an author's is cut short. */
export const LONGEST_WORD = 60;

/** An author's own word, short and without anything that a terminal or a page would obey. */
export function quote(word: string): string {
  const plain = printable(word).replaceAll("`", "'");
  return `\`${plain.length > LONGEST_WORD ? `${[...plain].slice(0, LONGEST_WORD).join("")}...` : plain}\``;
}
