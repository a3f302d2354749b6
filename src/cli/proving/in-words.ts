import { once } from "../../kernel/once.js";
import type { RuleSet } from "../../ruleset/rule-set.js";

/** A sentence with rules and facts by their titles and labels, where it has their names as code; what has none stays. */
export function inWords(says: string, ruleSet: RuleSet): string {
  const words = wordsOf(ruleSet);
  return says.replace(/`([^`]+)`/g, (code, name: string) => {
    const said = words.get(name);
    return said === undefined ? code : `"${said}"`;
  });
}

const wordsOf = once(
  ({ rules, duties, facts }: RuleSet): ReadonlyMap<string, string> =>
    new Map([
      ...facts.map(({ id, label }) => [id, label] as const),
      ...[...rules, ...duties].map(({ name, title }) => [name, title] as const),
    ]),
);
