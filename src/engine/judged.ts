import type { Condition } from "../facts/comparison.js";
import type { CautiousReading, Fact } from "../facts/fact.js";
import type { LocalDate } from "../kernel/local-date.js";
import type { Truth } from "../kernel/truth.js";
import type { WrittenFacts } from "../ruleset/rule.js";
import type { ResolvedDuty, ResolvedRule } from "../ruleset/rule-set.js";
import type { Compared, Question } from "./indication.js";
import type { Stretch } from "./program/stretches.js";

/** A rule in force on the day, that speaks of somebody of that age. */
export interface JudgedRule {
  readonly rule: ResolvedRule;
  /** Place of its level on the scale, 0 the lowest. */
  readonly rank: number;
}

export interface JudgedDuty {
  readonly duty: ResolvedDuty;
  readonly holds: "applies" | "may apply";
}

/** A cautious reading whose condition is met by what is known. */
export interface MetReading {
  readonly fact: Fact;
  readonly reading: CautiousReading;
  /** `withdrawn`: what was given contradicts it. */
  readonly state: "in-use" | "withdrawn";
}

/** The ranks of the three levels, and whether enough is known to print the lowest one. */
export interface Ranks {
  readonly atLeast: number;
  readonly pointsTo: number;
  readonly couldBe: number;
  readonly enoughKnown: boolean;
}

/** What a condition comes to in a case. */
interface Told {
  /** Each part with whether it holds with the readings, and on what value. */
  readonly compared: Compared;
  /** What was given and meets a comparison in it, in the order in which it stands there: in words. */
  readonly because: readonly string[];
  /** The facts with a reading in use on which it depends, on what is given alone, whether it holds. */
  readonly leansOn: readonly string[];
}

/** A case held against every rule and duty in force on its day: all that an indication is made of. */
export interface Judged extends Ranks {
  readonly on: LocalDate;
  /** The days on which the same is in force. */
  readonly stretch: Stretch;
  readonly given: WrittenFacts;
  /** Rules that apply with the readings: level down, floor first, then by name. */
  readonly applying: readonly JudgedRule[];
  /** Those that apply or may apply with the readings, by name. */
  readonly duties: readonly JudgedDuty[];
  /** In the order of the facts. */
  readonly readings: readonly MetReading[];
  /** What to ask: the facts on which it depends whether a rule applies that is undecided above `atLeast`; danger first. */
  readonly questions: readonly Question[];
  /** Whether a condition of the set holds, with the readings. */
  truth(condition: Condition): Truth;
  /** What a condition of a rule or duty comes to. */
  told(condition: Condition): Told;
  /** Whether something given already speaks of the condition; who the child is, and who reports, does not. */
  isUnderWay(condition: Condition): boolean;
  /** Whether a rule or duty that speaks names the fact. */
  isNamed(fact: string): boolean;
}
