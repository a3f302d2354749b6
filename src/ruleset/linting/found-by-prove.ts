/**
 * What `levels-of-need prove` finds that a file may accept as it is, by name. No lint is called so: `check` does not make
 * these proofs and so knows of no such silence whether it is used.
 *
 * `condition-without-effect` is not among them, since it is a lint as well.
 */
export const ONLY_PROVED: ReadonlySet<string> = new Set([
  "always-applies",
  "below-baseline",
  "never-applies",
  "no-effect",
  "not-monotone",
  "only-together",
  "overlap",
  "reading-not-worst",
  "silent-case",
]);

/** What `prove` finds that no file can accept: a child could come to harm by it, or it was not settled at all. */
export const NEVER_ACCEPTED: ReadonlySet<string> = new Set([
  "below-floor",
  "inconclusive",
  "not-escalated",
  "undue-influence",
  "unknown-hides-protection",
]);

/** The lint under which `check` finds the same, for what has another name there. */
const LINT_OF: ReadonlyMap<string, string> = new Map([
  ["always-applies", "constant-condition"],
  ["never-applies", "constant-condition"],
]);

/** Whether a silence of `lint` is one of a finding of `prove`, so that one entry serves both commands. */
export function isSilencedAs(lint: string, code: string): boolean {
  return !NEVER_ACCEPTED.has(code) && (lint === code || lint === LINT_OF.get(code));
}
