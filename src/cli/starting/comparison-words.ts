import type { Operator } from "../../facts/comparison.js";
import type { Fact } from "../../facts/fact.js";
import { nearest } from "../../kernel/nearest.js";
import { quote } from "../../ruleset/quote.js";

/** What people write in a column of comparisons. */
export type Comparing =
  | "is"
  | "is not"
  | "one of"
  | "none of"
  | "less than"
  | "at most"
  | "more than"
  | "at least"
  | "between";

const WAYS: Readonly<Record<Comparing, readonly string[]>> = {
  is: ["=", "==", "equals", "equal", "equal to", "is equal to", "exactly", "are"],
  "is not": ["!=", "<>", "≠", "not", "not equal", "not equal to", "is not equal to", "does not equal", "notequal"],
  "one of": ["in", "is one of", "any of", "is any of", "either"],
  "none of": ["notin", "not in", "not one of", "is not one of", "is none of", "neither"],
  "less than": ["<", "below", "under", "fewer than", "is less than", "is below", "lower than", "lessthan"],
  "at most": [
    ...["<=", "≤", "=<", "up to", "no more than", "not more than", "or less", "or fewer", "is at most", "maximum"],
    ...["less than or equal to", "lessthaninclusive", "atmost"],
  ],
  "more than": [">", "above", "over", "greater than", "is more than", "is above", "higher than", "greaterthan"],
  "at least": [
    ...[">=", "≥", "=>", "no less than", "not less than", "no fewer than", "or more", "is at least", "minimum"],
    ...["greater than or equal to", "greaterthaninclusive", "atleast"],
  ],
  between: ["is between", "from", "from to", "in the range", "range"],
};

/** The comparison that a cell means, as it is to be written for a fact; or why it means none. */
export function comparingIn(written: string, fact: Fact): { readonly way: Comparing } | { readonly fault: string } {
  // A spreadsheet keeps `=` as a text only behind an apostrophe.
  const plain = written.replace(/^'/, "").trim().toLowerCase();
  const ways = waysFor(fact);
  const listed = ways.map((way) => `\`${way}\``).join(", ");
  if (plain === "") return { fault: `says no comparison; \`${fact.id}\` takes ${listed}` };
  const way = (Object.keys(WAYS) as Comparing[]).find((one) => one === plain || WAYS[one].includes(plain));
  if (way === undefined) {
    const near = nearest(plain, ways);
    return {
      fault: `no comparison called ${quote(written)}; ${near === undefined ? `\`${fact.id}\` takes ${listed}` : `did you mean \`${near}\`?`}`,
    };
  }
  if (ways.includes(way)) return { way };
  const isStrict = fact.kind === "ordered";
  const help = isStrict
    ? `it goes by steps, so write \`at least\` or \`at most\` with the first or last step that is meant`
    : `it takes ${listed}`;
  return { fault: `\`${fact.id}\` cannot be compared by ${quote(written)}; ${help}` };
}

const EVERY_KIND: readonly Comparing[] = ["is", "is not"];
const LISTS: readonly Comparing[] = ["one of", "none of"];

function waysFor({ kind }: Fact): readonly Comparing[] {
  if (kind === "boolean") return EVERY_KIND;
  if (kind === "choice") return [...EVERY_KIND, ...LISTS];
  if (kind === "ordered") return [...EVERY_KIND, ...LISTS, "at least", "at most", "between"];
  return Object.keys(WAYS) as Comparing[];
}

/** The operator of a rule file; `between` is two comparisons and has none. */
export function operatorFor(way: Exclude<Comparing, "between">, { kind }: Fact): Operator {
  const hasSteps = kind === "ordered";
  switch (way) {
    case "is":
      return "equal";
    case "is not":
      return "notEqual";
    case "one of":
      return "in";
    case "none of":
      return "notIn";
    case "less than":
      return "lessThan";
    case "more than":
      return "greaterThan";
    case "at most":
      return hasSteps ? "atMost" : "lessThanInclusive";
    case "at least":
      return hasSteps ? "atLeast" : "greaterThanInclusive";
  }
}
