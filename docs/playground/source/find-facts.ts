import type { Fact } from "levels-of-need/facts";

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
  readonly weight: number;
}

/** The facts that speak of all the words looked for, those that are named by them first. */
export function findFacts(words: string, facts: readonly Fact[]): readonly Fact[] {
  const wanted = wordsOf(words)
    .filter((word) => !EMPTY.has(word))
    .map(stem);
  if (wanted.length === 0) return [];
  return facts
    .map((fact): Found => ({ fact, weight: weightOf(fact, wanted) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_FOUND)
    .map(({ fact }) => fact);
}

/** Nothing unless every word is found somewhere; a word in the fact's own name weighs most. */
function weightOf(fact: Fact, wanted: readonly string[]): number {
  const named = wordsOf(`${fact.label} ${fact.question}`);
  const values = fact.kind === "ordered" || fact.kind === "choice" ? fact.values : [];
  const said = wordsOf(values.map(({ label, means }) => `${label} ${means}`).join(" "));
  const about = wordsOf(fact.theme);
  const weights = wanted.map((word) => {
    const begins = (one: string): boolean => one.startsWith(word);
    return named.some(begins) ? 4 : about.some(begins) ? 2 : said.some(begins) ? 1 : 0;
  });
  return weights.includes(0) ? 0 : weights.reduce<number>((sum, weight) => sum + weight, 0);
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
