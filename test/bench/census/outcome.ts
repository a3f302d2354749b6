/** What is done with a whole return, each in a process of its own. */
export type CensusStep = "write" | "read" | "check" | "back-test";

/** What one of them took. */
export interface CensusOutcome {
  /** Seconds of processor time, and by the clock. */
  readonly seconds: number;
  readonly elapsed: number;
  /** Megabytes of the whole process at the most. */
  readonly peak: number;
  readonly children: number;
  /** Megabytes of the return as a file. */
  readonly size: number;
}
