import type { Basis } from "../domain/basis.js";
import type { Comparison, ConditionGroup, Operator, Scalar } from "./comparison.js";
import type { Part } from "./given.js";

export const NATURES = ["status", "measured", "observed", "reported", "judgement"] as const;

/** What kind of knowing a fact rests on; a `judgement` stays a person's, with who and because. */
export type Nature = (typeof NATURES)[number];

export const DIRECTIONS = ["harm", "protective", "neutral"] as const;

/** A promise about the level: raising a `harm` fact never lowers it, raising a `protective` one never raises it. */
export type Direction = (typeof DIRECTIONS)[number];

export const WAYS_TO_ANSWER = [
  "already-known",
  "own-records",
  "open-question-to-child",
  "parent-if-safe",
  "leave-to-social-care-and-police",
] as const;

/** How a question may be answered without harm; nobody is ever told to interview a child. */
export type HowToAnswer = (typeof WAYS_TO_ANSWER)[number];

export const KNOWERS = ["school", "health", "police", "social-care", "family", "child", "housing", "court"] as const;

/** Who is likely to know the answer. */
export type Knower = (typeof KNOWERS)[number];

/**
 * How a fact that is unknown is read for `pointsTo`: "until known, act as if".
 *
 * It counts only while `when` certainly holds on the facts given, and only while a value it reads is still possible.
 */
export interface CautiousReading {
  readonly read: Scalar | Part<Scalar>;
  /** Named conditions cannot stand here, and other readings are not used to decide it. */
  readonly when?: ConditionGroup;
  readonly reason: string;
  readonly basis: readonly Basis[];
}

/** One step of an ordered fact, or one value of a choice, with the sentence by which a person recognises it. */
export interface FactValue<Value extends string = string> {
  readonly value: Value;
  /** Says it of the child, as it is printed among the reasons: "moves about by crawling or walking". */
  readonly label: string;
  /** What is true when this is the right value; numbers stand here as anchors. */
  readonly means: string;
}

interface FactBase {
  /** The heading under which it is asked. */
  readonly theme: string;
  /** A statement that is true when a boolean fact is; a name of what is asked for the other kinds. */
  readonly label: string;
  /** Begins "Do you already know". */
  readonly question: string;
  readonly nature: Nature;
  readonly direction: Direction;
  readonly howToAnswer: HowToAnswer;
  readonly whoKnows: readonly Knower[];
  /** While it is open whether this comparison holds, too little is known to print the lowest level. */
  readonly danger?: { readonly operator: Operator; readonly value: Scalar };
  /** What the question presupposes: stands beside every condition on this fact. */
  readonly appliesWhen?: Comparison;
  readonly whenUnknown?: CautiousReading;
  /** Duties and actions alone may read it; a rule that names it is refused. */
  readonly readBy?: "duties";
  /** Ids of the published documents that speak of it, as the national set lists them; none for practice judgement. */
  readonly sources?: readonly string[];
  /** Codes of the children in need census (factors identified at the end of assessment) that speak of it. */
  readonly cinFactors?: readonly string[];
  /** What those who use it should know: what it does not mean, and what it is easily mistaken for. */
  readonly note?: string;
}

/** A fact that is so or not so. */
export interface BooleanFact extends FactBase {
  readonly kind: "boolean";
  /** The statement that is true when the fact is false. */
  readonly labelWhenFalse: string;
}

/** Its values are steps, lowest first. */
export interface OrderedFact<Value extends string = string> extends FactBase {
  readonly kind: "ordered";
  readonly values: readonly FactValue<Value>[];
}

/** A fact with named values that have no order. */
export interface ChoiceFact<Value extends string = string> extends FactBase {
  readonly kind: "choice";
  readonly values: readonly FactValue<Value>[];
}

/** A whole number from `from` to `to`, both included. */
export interface IntegerFact extends FactBase {
  readonly kind: "integer";
  readonly from: number;
  readonly to: number;
  /** What is counted: "months", "per cent", "episodes". */
  readonly unit: string;
}

/** What a fact is, apart from its id. */
export type FactBody = BooleanFact | OrderedFact | ChoiceFact | IntegerFact;

/** One thing that can be known about a case. */
export type Fact = FactBody & { readonly id: string };

/** The definition that fits facts of one type of value. */
type DefinitionFor<Value> = [Value] extends [boolean]
  ? BooleanFact
  : [Value] extends [number]
    ? IntegerFact
    : [Value] extends [string]
      ? OrderedFact<Value> | ChoiceFact<Value>
      : never;

/** A definition for each fact of an interface; a misspelt id or value does not compile. */
export type Definitions<Facts> = { readonly [Id in keyof Facts]: DefinitionFor<Facts[Id]> };
