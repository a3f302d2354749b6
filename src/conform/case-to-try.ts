import type { LocalDate } from "../kernel/local-date.js";
import type { WrittenFacts } from "../ruleset/rule.js";

/** What a case says, without its name. */
export interface Situation {
  readonly on: LocalDate;
  readonly facts: WrittenFacts;
}

/** A case with which a program is tried. */
export interface CaseToTry extends Situation {
  /** By it an answer is known again. */
  readonly id: string;
  /** The rule or duty for whose sake it was made; absent where it was made for no single one. */
  readonly about?: string;
}
