import { cutOffs, NUMBER } from "../linting/cut-offs.js";
import { entries } from "../linting/entries.js";
import type { Lint } from "../linting/lint.js";
import { quote } from "../quote.js";
import { listWords } from "../words.js";

/**
 * A rule of the file's own whose title or reason holds a word that everybody reads differently, and whose conditions say
 * nowhere how often or how much.
 *
 * A word is backed by any number in the words of the rule, and by any comparison with a count, a whole number other than
 * an age, a fact with named values, or a yes-or-no fact whose own words hold a number.
 */
export const vagueWord: Lint = {
  id: "vague-word",
  severity: "warning",
  why: "Two people who read `often` see two different children; one published line is what makes a threshold fair.",
  find: ({ own, ruleSet }) =>
    entries(own.rules, "rules").flatMap(({ item: { name, title, reason, conditions }, path }) => {
      const words = [...new Set([...vagueWordsIn(title), ...vagueWordsIn(reason)])];
      if (words.length === 0 || NUMBER.test(`${title} ${reason}`) || cutOffs(conditions, ruleSet) > 0) return [];
      const key = vagueWordsIn(title).length > 0 ? "title" : "reason";
      const says = `${listWords(words.map(quote), "and")} can be read in many ways, and no condition of ${quote(name)} says how often or how much; compare a number, a count or an ordered fact, or say what was seen`;
      return [{ path: [...path, key], about: name, says }];
    }),
};

const VAGUE: readonly RegExp[] = [
  /\bfrequent(?:ly)?\b/gi,
  /\bpersistent(?:ly)?\b/gi,
  /\bregular(?:ly)?\b/gi,
  /(?<!\bhow )\boften\b/gi,
  /\bseveral\b/gi,
  /\boccasional(?:ly)?\b/gi,
  /\bexcessive(?:ly)?\b/gi,
  /\bnumerous\b/gi,
  /\bprolonged\b/gi,
  /\bpoor(?! (?:families|family|people|children))\b/gi,
  // The noun, not "the order concerns the child".
  /\bconcerns(?= (?:about|over|around|regarding|are|remain|have)\b|\s*[.,;:)]|\s*$)|(?<=\b(?:are|have|has|raise|raises|some|any|ongoing|welfare|safeguarding) )concerns\b/gi,
  /\bsignificant(?:ly)?\b(?! (?:other|person|people|adult)s?\b)/gi,
];

/** The vague words of a text; "significant" beside harm or impairment is the law's own word. */
function vagueWordsIn(text: string): readonly string[] {
  const isLaw = /\bharm|\bimpair/i.test(text);
  return VAGUE.flatMap((pattern) => text.match(pattern) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => !(isLaw && word.startsWith("significant")));
}
