const FORBIDDEN: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Whether a key could reach into how JavaScript builds objects. */
export function isForbiddenKey(key: string): boolean {
  return FORBIDDEN.has(key);
}

/** Whether a text holds a control character other than tab and line feed, or half of a character. */
export function hasControlCharacter(text: string): boolean {
  return /[^\P{Cc}\t\n]|\p{Cs}/u.test(text);
}
