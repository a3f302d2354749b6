import type { Condition } from "../../facts/comparison.js";
import type { Step } from "../../kernel/pointer.js";
import type { Status, WrittenFacts } from "../../ruleset/rule.js";
import type { ExampleCase } from "../../ruleset/rule-set.js";

/** What a change is a change of. `value`: one of a list. `group`: how parts are joined, or a part left out. */
export type ChangeKind = "cut-off" | "operator" | "value" | "group" | "level";

/** One small change to a rule file, as a person might make it. */
export interface Change {
  readonly kind: ChangeKind;
  /** In what it stands: a rule, a duty, a named condition, a count, or the placing of an inherited rule. */
  readonly of: "rule" | "duty" | "condition" | "count" | "place";
  /** Of that rule, duty, condition or count; of a placing the rule that is placed. */
  readonly name: string;
  /** JSON pointer to what is changed, as it stands in the file. */
  readonly at: string;
  readonly path: readonly Step[];
  /** What stands there: "`schoolAttendancePercent lessThan 85`". */
  readonly before: string;
  /** What the change is: "86 instead of 85". */
  readonly says: string;
}

/** A change of a condition, and the whole condition with the change made. */
export interface ChangedCondition {
  readonly kind: Exclude<ChangeKind, "level">;
  readonly path: readonly Step[];
  readonly before: string;
  readonly says: string;
  readonly condition: Condition;
}

/** An example of a rule or duty, as it would stand among its examples. */
export interface ExampleToAdd {
  readonly of: "rule" | "duty";
  readonly rule: string;
  readonly example: {
    readonly name: string;
    readonly given: WrittenFacts;
    readonly expect: Exclude<Status, "may apply">;
  };
}

/** By what a change would be noticed. */
export interface NoticedBy {
  readonly of: "rule" | "duty" | "case";
  readonly rule?: string;
  readonly name: string;
}

/**
 * What came of a change. `noticed`: an example or a case comes out otherwise. `not-noticed`: none does, and one that would is
 * shown. `no-effect`: nothing could, for no rule or duty comes out otherwise in any case. `refused`: the file could not be
 * read any more. `inconclusive`: the search for a case was given up; nothing may be concluded from it.
 */
export type Outcome =
  | { readonly outcome: "noticed"; readonly by: NoticedBy }
  | { readonly outcome: "not-noticed"; readonly example?: ExampleToAdd; readonly case?: ExampleCase }
  | { readonly outcome: "no-effect" | "refused" | "inconclusive" };

/** A change that was tried, and what came of it. */
export type TriedChange = Change & Outcome;
