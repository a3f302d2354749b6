import type { Fact } from "../../facts/fact.js";
import type { RuleSet } from "../../ruleset/rule-set.js";

/** What of a set bears on how a case comes out, short enough to read. */
export function setInShort({ facts, levels, counts, conditions, rules, duties, ages }: RuleSet): string {
  const values = (fact: Fact): unknown =>
    fact.kind === "integer" ? [fact.from, fact.to] : "values" in fact ? fact.values.map(({ value }) => value) : [];
  const shown = {
    levels: levels.map(({ id }) => id).join(" "),
    facts: facts.map((fact) => {
      const { id, kind, direction, appliesWhen, danger, whenUnknown } = fact;
      return {
        id,
        kind,
        direction,
        values: values(fact),
        appliesWhen,
        danger,
        read: whenUnknown?.read,
        when: whenUnknown?.when,
      };
    }),
    counts,
    conditions,
    rules: rules.map(({ name, event, conditions: group, inForce }) => ({ [name]: group, at: event.type, inForce })),
    duties: duties.map(({ name, conditions: group }) => ({ [name]: group })),
    ages,
  };
  return Object.entries(shown)
    .flatMap(([key, value]) => [value].flat().map((one) => `${key}: ${JSON.stringify(one)}`))
    .join("\n");
}
