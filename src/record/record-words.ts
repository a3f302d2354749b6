import { printable } from "../ruleset/printable.js";
import type { WrittenFacts } from "../ruleset/rule.js";

/** A text on one line, without anything that a terminal would obey. */
export function shown(text: string): string {
  return printable(text.replace(/\s+/g, " ").trim());
}

/** What a person wrote, as a sentence. */
export function asSentence(text: string): string {
  const line = shown(text);
  return /[.!?]["'’”)]*$/.test(line) ? line : `${line}.`;
}

/** A word in kebab-case as people say it. */
export function roleWords(word: string): string {
  return word.replaceAll("-", " ");
}

/** What was given of a fact, as it was written. */
export function givenWords(given: WrittenFacts[string]): string {
  if (given === null) return "asked, and not known";
  if (typeof given !== "object") return shown(String(given));
  if ("oneOf" in given) return given.oneOf.map(String).map(shown).join(" or ");
  const { from, to } = given;
  return [from === undefined ? "" : `from ${from}`, to === undefined ? "" : `to ${to}`].filter(Boolean).join(" ");
}
