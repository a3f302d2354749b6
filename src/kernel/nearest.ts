import { distance } from "fastest-levenshtein";

/**
 * The name that was probably meant, or `undefined` when none is close.
 *
 * Two letters may differ, or a third of them in a long word; a word may also be the misspelt beginning of a name.
 */
export function nearest(word: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let fewest = (word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3))) + 1;
  for (const name of names) {
    const edits = editsBetween(word.toLowerCase(), name.toLowerCase());
    if (edits < fewest) [best, fewest] = [name, edits];
  }
  return best;
}

const SHORTEST_BEGINNING = 5;

/** A beginning counts as one letter further off than the whole name. */
function editsBetween(word: string, name: string): number {
  const whole = distance(word, name);
  if (word.length < SHORTEST_BEGINNING || name.length <= word.length) return whole;
  return Math.min(whole, distance(word, name.slice(0, word.length)) + 1);
}
