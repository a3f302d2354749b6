import type { RuleSet } from "../../../src/ruleset/rule-set.js";

/** What would empty the table, wherever some database took it for a part of the statement. */
export const ATTACKS = [
  "'; DROP TABLE made_up; --",
  '"; DROP TABLE made_up; --',
  "`; DROP TABLE made_up; --",
  "\\'; DROP TABLE made_up; --",
  "*/; DROP TABLE made_up; /*",
  "\n;DROP TABLE made_up;\n--",
] as const;

/** The same rules, with these words wherever a person writes freely: titles, reasons, labels, questions and names of levels. */
export function withFreeWords(set: RuleSet, words: string): RuleSet {
  return {
    ...set,
    title: words,
    levels: set.levels.map((level) => ({ ...level, name: words })),
    facts: set.facts.map((fact) => ({ ...fact, label: words, question: words })),
    rules: set.rules.map((rule) => ({ ...rule, title: words, reason: words })),
  };
}
