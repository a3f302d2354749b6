import type { Fact } from "../../facts/fact.js";
import { readGiven } from "../../facts/read-given.js";
import { indexFacts } from "../../facts/values-left.js";
import type { WrittenFacts } from "../../ruleset/rule.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { factWords } from "../../ruleset/words.js";

/** Longer names are cut: they are read in a list. */
const LONGEST = 160;

/** What is given, as the name of an example: "School attendance in the last 12 weeks: 85 per cent". */
export function nameFor(given: WrittenFacts, { facts }: RuleSet, taken: ReadonlySet<string>): string {
  const index = indexFacts(facts);
  const words = Object.entries(given).map(([id, value]) => wordsOf(index.get(id), id, value));
  const whole = words.length === 0 ? "nothing is known" : words.join("; ");
  const name = whole.length <= LONGEST ? whole : `${whole.slice(0, LONGEST)} ...`;
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name} (${number})`)) number += 1;
  return `${name} (${number})`;
}

function wordsOf(fact: Fact | undefined, id: string, value: WrittenFacts[string] | undefined): string {
  const read = fact === undefined ? undefined : readGiven(fact, value);
  return fact === undefined || read?.ok !== true ? id : factWords(fact, read.left);
}
