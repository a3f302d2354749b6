import type { LocalDate } from "../kernel/local-date.js";
import type { WrittenFacts } from "../ruleset/rule.js";

/** A case with which a program is tried. */
export interface CaseToTry {
  /** By it an answer is known again. */
  readonly id: string;
  readonly on: LocalDate;
  readonly facts: WrittenFacts;
  /** The rule or duty for whose sake it was made; absent where it was made for no single one. */
  readonly about?: string;
}
