import type { CautiousReading } from "../../facts/fact.js";
import type { FactIndex } from "../../facts/values-left.js";
import type { Vocabulary } from "../../ruleset/expand.js";
import type { ResolvedDuty, ResolvedRule, RuleSet } from "../../ruleset/rule-set.js";
import type { Classes } from "./classes.js";
import type { Sheet } from "./sheet.js";
import type { Steps } from "./steps.js";
import type { ClassedFact } from "./value-classes.js";
import type { Decidable, Leaf, Written } from "./written.js";

export interface ProgramRule extends Decidable {
  readonly rule: ResolvedRule;
  /** Place of its level on the scale, 0 the lowest. */
  readonly rank: number;
  /** What it turns on while nothing is known, where that was found beforehand. */
  readonly turnsOnNothing?: readonly number[];
}

export interface ProgramDuty extends Decidable {
  readonly duty: ResolvedDuty;
}

/** A fact that speaks of danger: while it is open whether it does, the lowest level is not printed. */
export interface ProgramDanger {
  /** Place of the fact. */
  readonly place: number;
  /** What the question presupposes. */
  readonly applies: Decidable;
  /** The comparison itself, on the values left. */
  readonly danger: number;
}

export interface ProgramReading {
  readonly fact: ClassedFact;
  readonly reading: CautiousReading;
  readonly reads: Classes;
  /** The formula by which the reading counts. */
  readonly when: number;
  /** The comparisons in it. */
  readonly turnsOn: readonly Leaf[];
}

/** What a value given says of another fact: of that one only these classes are left. */
export interface Gate {
  readonly fact: ClassedFact;
  readonly classes: Classes;
}

/** A rule set as a straight program over what is left of each fact: made once, and never written to again. */
export interface Program {
  readonly ruleSet: RuleSet;
  readonly index: FactIndex;
  readonly vocabulary: Vocabulary;
  readonly facts: readonly ClassedFact[];
  readonly factOf: ReadonlyMap<string, ClassedFact>;
  /** By the place of the fact that is given. */
  readonly gates: readonly (readonly Gate[])[];
  readonly written: Written;
  /** By name. */
  readonly rules: readonly ProgramRule[];
  readonly duties: readonly ProgramDuty[];
  readonly dangers: readonly ProgramDanger[];
  readonly readings: readonly ProgramReading[];
  readonly steps: Steps;
  /** Groups that are decided first, to know which readings count. */
  readonly whens: Int32Array;
  /** What is left, and what that comes to, while nothing is known. */
  readonly nothingKnown: Sheet;
}
