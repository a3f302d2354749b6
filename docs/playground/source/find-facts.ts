import type { Fact } from "levels-of-need/facts";
import { EVERYDAY_WORDS } from "./everyday-words.js";

const MOST_FOUND = 12;

/** Words that stand in so many questions that they find nothing. */
const EMPTY = new Set([
  "the",
  "a",
  "an",
  "is",
  "has",
  "of",
  "in",
  "to",
  "and",
  "or",
  "child",
  "children",
  "at",
  "with",
  "who",
  "by",
  "for",
  "on",
  "it",
  "be",
  "was",
  "my",
]);

interface Found {
  readonly fact: Fact;
  /** How many of the words are found in it. */
  readonly words: number;
  readonly weight: number;
}

/** The facts that speak of all the words looked for, or else of most of them; those that are named by them first. */
export function findFacts(words: string, facts: readonly Fact[]): readonly Fact[] {
  const wanted = wordsOf(words)
    .filter((word) => !EMPTY.has(word))
    .map((word) => [word, Object.hasOwn(EVERYDAY_WORDS, word) ? (EVERYDAY_WORDS[word] ?? word) : word].map(stem));
  const found = facts.map((fact) => weighed(fact, wanted));
  const most = Math.max(0, ...found.map((one) => one.words));
  return found
    .filter((one) => one.words > 0 && one.words === most)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_FOUND)
    .map(({ fact }) => fact);
}

/** A word in the fact's own name weighs most. */
function weighed(fact: Fact, wanted: readonly (readonly string[])[]): Found {
  const named = wordsOf(`${fact.label} ${fact.question}`);
  const values = fact.kind === "ordered" || fact.kind === "choice" ? fact.values : [];
  const said = wordsOf(values.map(({ label, means }) => `${label} ${means}`).join(" "));
  const about = wordsOf(`${fact.theme} ${fact.note ?? ""}`);
  const weights = wanted.map((either) => {
    const begins = (one: string): boolean => either.some((word) => one.startsWith(word));
    return named.some(begins) ? 4 : said.some(begins) ? 2 : about.some(begins) ? 1 : 0;
  });
  const words = weights.filter((weight) => weight > 0).length;
  return { fact, words, weight: weights.reduce<number>((sum, weight) => sum + weight, 0) };
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

/** So that "bruises" and "bruising" find "bruise", and "hitting" finds "hit". */
function stem(word: string): string {
  const bare = word.replace(/(?:ings?|ed|es|s|e)$/, "");
  // "go" is a word, what is left of "age" is none
  if (bare.length < (word.endsWith("ing") ? 2 : 3)) return word;
  return /([b-df-hj-np-tv-z])\1$/.test(bare) && bare.length > 3 ? bare.slice(0, -1) : bare;
}
