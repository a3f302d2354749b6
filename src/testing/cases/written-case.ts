import type { Scalar } from "../../facts/comparison.js";
import type { Part } from "../../facts/given.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { WrittenFacts } from "../../ruleset/rule.js";

/** A case over whatever facts a rule set has, which no interface of facts can type. */
export interface WrittenCase {
  readonly on: LocalDate;
  readonly facts: WrittenFacts;
}

/** What a case says of one fact. */
export type Written = Scalar | Part<Scalar> | null;

/** The case with other facts beside or in the place of its own. */
export function withFacts({ on, facts }: WrittenCase, more: WrittenFacts): WrittenCase {
  return { on, facts: { ...facts, ...more } };
}

/** The case without some of its facts. */
export function withoutFacts({ on, facts }: WrittenCase, ids: readonly string[]): WrittenCase {
  return { on, facts: Object.fromEntries(Object.entries(facts).filter(([id]) => !ids.includes(id))) };
}
