import type { Levels } from "../../engine/indication.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { Status } from "../../ruleset/rule.js";
import type { FoundCase } from "../model/smallest-case.js";

/** What a set of test cases must show of each comparison. */
export const CRITERIA = ["boundary", "mcdc"] as const;

/**
 * Which cases are wanted. `mcdc`: for every comparison one in which it is met and one in which it is not, where that alone
 * decides (modified condition/decision coverage, masking form). `boundary`: those, and the values on either side of every
 * cut-off, every value in and beside a list, and every fact once unknown.
 */
export type Criterion = (typeof CRITERIA)[number];

/** A small case with what one rule or duty makes of it. */
export interface TestCase {
  /** The rule or duty, by name. */
  readonly rule: string;
  /** JSON pointer into the resolved rule set: the comparison that it decides first. */
  readonly at: string;
  /** All comparisons that it decides, `at` among them. */
  readonly decides: readonly string[];
  /** Facts that it leaves open on purpose; none unless the rule may apply. */
  readonly unknown: readonly string[];
  /** A sentence in the facts' own words. */
  readonly name: string;
  /** As an example of the rule gives it. */
  readonly given: FoundCase["facts"];
  /** On what is given alone, without cautious readings, as the examples of a rule are judged. */
  readonly expect: Status;
  /** The same as a case, on a day on which the rule is in force. */
  readonly case: { readonly on: LocalDate; readonly facts: FoundCase["facts"] };
  /** What the whole rule set makes of it. */
  readonly levels: Levels;
}
