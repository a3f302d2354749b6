/** What both the engine and brute force must say of a case, in one shape that can be compared. */
export interface Outcome {
  readonly atLeast: string;
  readonly pointsTo: string;
  readonly couldBe: string;
  readonly enoughKnown: boolean;
  readonly settled: boolean;
  /** Names of rules, sorted. */
  readonly applies: readonly string[];
  readonly mayApply: readonly string[];
  readonly appliesWithReadings: readonly string[];
  /** `duty: applies` or `duty: may apply`, sorted. */
  readonly duties: readonly string[];
  /** `fact: in-use` or `fact: withdrawn`, sorted; of facts that a rule or duty names. */
  readonly readings: readonly string[];
  /** `rule: facts`, for each rule that applies with the readings: the facts whose reading it leans on. */
  readonly leans: readonly string[];
  /** `fact: rules` for each question, sorted; the names of the undecided rules that turn on it. */
  readonly ask: readonly string[];
  /** Facts whose danger question is open, sorted. */
  readonly dangers: readonly string[];
}

/** `undefined`: the case is refused. */
export type MaybeOutcome = Outcome | undefined;
