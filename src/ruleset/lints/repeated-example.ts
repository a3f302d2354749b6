import { canonicalJson } from "../digest.js";
import { type Entry, entries, rulesAndDuties } from "../linting/entries.js";
import type { Found, Lint } from "../linting/lint.js";
import { quote } from "../quote.js";

/** A child who stands twice among the examples of one rule or duty, or among the cases of the file. */
export const repeatedExample: Lint = {
  id: "repeated-example",
  severity: "warning",
  why: "A child who was copied and never changed tests nothing, and looks as if it did.",
  find: ({ own }) => [
    ...rulesAndDuties(own).flatMap(({ item, path }) => {
      const examples = (item.examples ?? []).map((example, index) => ({
        item: example,
        path: [...path, "examples", index],
      }));
      return repeated(examples).map((found) => ({ ...found, about: item.name }));
    }),
    ...repeated(entries(own.cases, "cases")),
  ],
};

interface Child {
  readonly name: string;
  readonly on?: string;
  readonly given: object;
}

function repeated(children: readonly Entry<Child>[]): readonly Found[] {
  const seen = new Map<string, string>();
  return children.flatMap(({ item: { name, on, given }, path }) => {
    const known = canonicalJson({ on, given });
    const first = seen.get(known);
    if (first === undefined) {
      seen.set(known, name);
      return [];
    }
    const says = `${quote(name)} is given the same as ${quote(first)}; change what is given, or delete one of them`;
    return [{ path: [...path, "given"], about: name, says }];
  });
}
