import type { LocalDate } from "../../kernel/local-date.js";
import type { Step } from "../../kernel/pointer.js";
import type { RuleSet } from "../rule-set.js";
import type { RuleSetFile } from "../rule-set-file.js";

/** The names of all lints. A name keeps its meaning for ever; new ones may be added in a minor release. */
export type LintId =
  | "approved-by-nobody"
  | "basis-unchecked"
  | "condition-without-effect"
  | "constant-condition"
  | "contact-unchecked"
  | "draft"
  | "fact-never-asked"
  | "level-not-reached"
  | "never-used"
  | "one-sided-examples"
  | "past-in-force"
  | "repeated-example"
  | "review-overdue"
  | "same-condition-twice"
  | "statutory-contents"
  | "succession"
  | "uncited"
  | "unused-silence"
  | "vague-word"
  | "word-to-avoid";

/** `error`: it cannot be meant so. `warning`: a person should look. What depends on the day is never an error. */
export type Severity = "error" | "warning";

/** What a lint is, apart from how it looks. */
export interface LintHead {
  readonly id: LintId;
  readonly severity: Severity;
  /** Why it matters, in a sentence. */
  readonly why: string;
}

/** Something that a careful author would want to be told of a rule file that can be read. */
export interface Lint extends LintHead {
  /** Speaks of the file's own parts only, never of what it inherits. */
  readonly find: (linted: Linted) => readonly Found[];
}

/** A rule file as lints see it. */
export interface Linted {
  /** The set with everything that it inherits, on its own scale. */
  readonly ruleSet: RuleSet;
  /** What the file itself says. */
  readonly own: RuleSetFile;
  /** The day as on which it is looked at. */
  readonly on: LocalDate;
}

/** One thing that a lint found. */
export interface Found {
  readonly path: readonly Step[];
  /** The name of the rule, fact, contact ... that it is about, by which a silence may call it. */
  readonly about?: string;
  /** A sentence that the author can act on: lower case, no full stop. */
  readonly says: string;
}
