import type { Defect } from "./planted.js";

/** What it took to prove everything of one rule set, in a process of its own. */
export interface ProofOutcome {
  /** Seconds of processor time for all proofs, the difference and the cases that decide each condition. */
  readonly seconds: number;
  /** The same by the clock. */
  readonly elapsed: number;
  /** Processor time by part. */
  readonly parts: Readonly<Record<"verify" | "compare" | "testCases", number>>;
  /** To follow the certificate of the proofs. */
  readonly replaySeconds: number;
  readonly claims: number;
  /** Megabytes of the whole process at the most. */
  readonly peak: number;
  /** Of the defects that were planted, how many were found. */
  readonly found: Readonly<Record<Defect, number>>;
}

/** How many of the defects that were planted 30,000 random children show. */
export interface RandomOutcome {
  readonly seconds: number;
  readonly found: Readonly<Partial<Record<Defect, number>>>;
}
