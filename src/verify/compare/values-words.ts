import type { Scalar } from "../../facts/comparison.js";
import type { Fact } from "../../facts/fact.js";
import { allValues } from "../../facts/values.js";
import { factWords } from "../../ruleset/words.js";

/** What goes on to the end of the steps of a fact, where they get worse or better. */
const ON_TO_THE_END = { harm: "or worse", protective: "or better", neutral: undefined } as const;

/**
 * Values of a fact as a phrase, as short as it can be said: of the steps of a harm the lowest says enough where all above
 * it count too.
 */
export function valuesWords(fact: Fact, values: readonly Scalar[]): string {
  const [lowest] = values;
  const beyond = fact.kind === "ordered" ? ON_TO_THE_END[fact.direction] : undefined;
  const all = allValues(fact);
  const isOnToTheEnd = lowest !== undefined && values.length > 1 && values.length === all.length - all.indexOf(lowest);
  return beyond !== undefined && isOnToTheEnd ? `${factWords(fact, [lowest])}, ${beyond}` : factWords(fact, values);
}
