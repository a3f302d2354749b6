/** One thing in an answer that is otherwise than the rule set says. */
export interface Difference {
  /** The key, or the JSON pointer into an indication. */
  readonly of: string;
  readonly expected: string;
  readonly found: string;
}

const LONGEST_WORDS = 200;

/** A JSON value in words, a long one by its beginning. */
export function inWords(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length <= LONGEST_WORDS ? text : `${text.slice(0, LONGEST_WORDS)} ...`;
}
