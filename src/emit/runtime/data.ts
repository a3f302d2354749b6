import type { IndicatedLevel, SpokenBy } from "../../engine/indication.js";
import type { Comparison } from "../../facts/comparison.js";
import type { Authority } from "../../ruleset/rule-set.js";

/** A fact of an emitted module: what checking reads of it, and what its comparisons come to in each of its classes. */
export interface EmittedFact {
  readonly id: string;
  readonly kind: "boolean" | "ordered" | "choice" | "integer";
  readonly from?: number;
  readonly to?: number;
  readonly unit?: string;
  readonly values?: readonly string[];
  readonly appliesWhen?: Comparison;
  /** The class of each of its values. */
  readonly classes: readonly number[];
  /** For each class, its comparisons in words of eight: 15 in the place of one that holds, else 0. */
  readonly rows: readonly (readonly number[])[];
  /** What a value of it says of other facts: the place of one, and the classes that are left of that one. */
  readonly gates: readonly (readonly [fact: number, classes: readonly number[]])[];
}

/** The name of a rule, the rank of its level, and the slots that hold whether it certainly and possibly applies. */
type EmittedRule = readonly [name: string, rank: number, certain: number, possible: number];

/** Places of rules from one to before another, one stretch after another. */
export type Runs = readonly (readonly [first: number, end: number])[];

/** Which rules speak: of a child, and from the eighteenth birthday on. */
export interface EmittedAgenda {
  readonly ofChild: Runs;
  readonly ofGrownUp: Runs;
}

/** Everything about a rule set, apart from its conditions, that its emitted module has to know. */
export interface EmittedData {
  readonly ruleSet: SpokenBy;
  readonly authority?: Authority;
  readonly ages: { readonly to?: number };
  /** Lowest first. */
  readonly levels: readonly IndicatedLevel[];
  readonly facts: readonly EmittedFact[];
  /** By name. */
  readonly rules: readonly EmittedRule[];
  /** Days on which something else comes into force than the day before. */
  readonly starts: readonly string[];
  /** What speaks before the first of them, and from each on; nothing where the set is not in force. */
  readonly agendas: readonly (EmittedAgenda | null)[];
  /** Slots that hold whether the question of danger may apply, and whether the danger is there. */
  readonly dangers: readonly (readonly [applies: number, danger: number])[];
  /** Cautious readings: the fact, the classes that it is read as, and the slot that holds whether the reading counts. */
  readonly readings: readonly (readonly [fact: number, classes: readonly number[], when: number])[];
  readonly slots: number;
}

/** Decides conditions on the words of comparisons, each into its slot. */
type Deciding = (words: Int32Array, slots: Uint8Array) => void;

/** The conditions of a rule set as code. */
export interface EmittedCode {
  /** Those by which cautious readings count. */
  readonly decideReadings: Deciding;
  /** All of them. */
  readonly decideAll: Deciding;
}

/** A count: where its parts are kept, and by how many of them it holds. */
export interface EmittedCount {
  readonly parts: readonly number[];
  readonly met: readonly boolean[];
}

/** Slots of what never and what always holds. */
export const NEVER_SLOT = 0;
export const ALWAYS_SLOT = 1;

/** All four bits of a slot: it may hold, it certainly holds, both on what is given; and the same with the readings. */
export const DECIDED = 15;
