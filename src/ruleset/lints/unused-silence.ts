import { nearest } from "../../kernel/nearest.js";
import type { Entry } from "../linting/entries.js";
import { NEVER_ACCEPTED } from "../linting/found-by-prove.js";
import type { Found, LintHead } from "../linting/lint.js";
import { quote } from "../quote.js";
import type { Silence } from "../rule-set.js";

/** A silence of a lint that there is not, or that silences nothing. It cannot itself be silenced. */
export const unusedSilence: LintHead & {
  readonly findIn: (unused: readonly Entry<Silence>[], lints: readonly string[]) => readonly Found[];
} = {
  id: "unused-silence",
  severity: "warning",
  why: "A silence that outlives its reason will one day hide something new.",
  findIn: (unused, lints) =>
    unused.map(({ item: { lint, at }, path }) => {
      if (!lints.includes(lint)) return { path: [...path, "lint"], says: unknown(lint, lints) };
      const where = at === undefined ? "" : ` at ${quote(at)}`;
      return { path, says: `${quote(lint)} finds nothing${where}, so that nothing is silenced; delete this silence` };
    }),
};

function unknown(lint: string, lints: readonly string[]): string {
  if (lint === unusedSilence.id) return "a silence that silences nothing cannot be silenced; delete it";
  if (NEVER_ACCEPTED.has(lint)) return `${quote(lint)}, which \`prove\` finds, cannot be silenced; delete this silence`;
  const meant = nearest(lint, lints);
  return `no lint called ${quote(lint)}; ${meant === undefined ? "docs/lints lists them" : `did you mean ${quote(meant)}?`}`;
}
