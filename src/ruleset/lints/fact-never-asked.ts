import { factsNamed } from "../facts-named.js";
import { entries } from "../linting/entries.js";
import type { Lint } from "../linting/lint.js";
import { quote } from "../quote.js";

/** A fact of the file's own on which nothing bears, so that nobody is ever asked for it. */
export const factNeverAsked: Lint = {
  id: "fact-never-asked",
  severity: "warning",
  why: "An author who defines a fact expects it to be asked; a question that is never put cannot protect a child.",
  find: ({ own, ruleSet }) => {
    const named = factsNamed(ruleSet);
    return entries(own.facts, "facts")
      .filter(({ item }) => !named.has(item.id))
      .map(({ item: { id }, path }) => ({
        path,
        about: id,
        says: `no rule, duty, count or action names ${quote(id)}, so that its question is never put; use it in a condition or delete it`,
      }));
  },
};
