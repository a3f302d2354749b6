/** Words that a reason may hold but that give none: assent, pointing elsewhere, and the names of what is assented to. */
const ASSENT = new Set(
  `i we agree agrees agreed agreeing accept accepted accepting concur confirm confirmed approve approved endorse support
  supported happy content satisfied ok okay fine yes no not none nil n na tbc tba same ditto correct right appropriate
  proportionate reasonable noted see seen refer file files note notes case record records system form above below before
  previous attached as per with the this that these it is are was a an and of to in on by for at from all any my our
  decision level levels threshold thresholds indication indicated indicates recommendation recommended recommends result
  outcome assessment tool computer software engine says said points pointed comment comments further nothing else add
  reason reasons action required met meets stands applicable overall view opinion professional judgement judgment`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Of the words that say something, so many different ones make a reason. */
const FEWEST_TELLING = 3;

/** So few words are no reason, whatever they are. */
const FEWEST_WORDS = 5;

/** A shorter phrase of the indication may well be the writer's own. */
const SHORTEST_PRINTED = 3;

/**
 * Whether a text gives a reason of the writer's own: some words, not mere assent, and not what the indication printed.
 *
 * It sees that nothing was said; it cannot see whether what was said is thought through.
 *
 * @example isOwnWords("Agree, as above.", []) // false
 * @example isOwnWords("The mark was examined today and fits the fall that the nursery saw.", []) // true
 */
export function isOwnWords(text: string, printed: readonly string[]): boolean {
  return isTelling(wordsOf(printed.reduce(without, spaced(wordsOf(text)))), FEWEST_WORDS);
}

/** Whether a short text, beside a reason, says something: why somebody was not told, why a question stays open. */
export function saysSomething(text: string): boolean {
  return isTelling(wordsOf(text), 2, 1);
}

function isTelling(words: readonly string[], fewest: number, telling: number = FEWEST_TELLING): boolean {
  const meant = new Set(words.filter((word) => word.length > 1 && !ASSENT.has(word)));
  return words.length >= fewest && meant.size >= telling;
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? []
  );
}

/** The text without a sentence that the indication printed, so that pasting it gives no reason. */
function without(text: string, printed: string): string {
  const sentence = wordsOf(printed);
  return sentence.length < SHORTEST_PRINTED ? text : text.replaceAll(spaced(sentence), "");
}

/** Each word with a space of its own on either side, so that whole words are found side by side. */
function spaced(words: readonly string[]): string {
  return words.map((word) => ` ${word} `).join("");
}
