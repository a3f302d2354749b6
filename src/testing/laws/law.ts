import type * as fc from "fast-check";
import type { Ranks } from "./answer.js";
import type { Trial } from "./trial.js";

/** What must be so of whatever a tool answers. */
export interface Law {
  /** In one sentence, without capital and full stop. */
  readonly says: string;
  /** What is tried, kind by kind: a kind for each fact and rule where the law is about both, so that none is left to chance. */
  readonly trials: readonly fc.Arbitrary<Trial>[];
  /** Why there may be nothing to try: "no rule names a fact of harm". */
  readonly nothingToTry: string;
  /** What is wrong with the answers to a trial, in words; `undefined` where the law is kept. */
  readonly broken: (answers: readonly Ranks[], trial: Trial) => string | undefined;
  /** Whether the answers could have broken it: where all is at the lowest level, nothing can fall. */
  readonly isPutToTest: (answers: readonly Ranks[], trial: Trial) => boolean;
}
