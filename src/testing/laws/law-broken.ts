import type { WrittenCase } from "../cases/written-case.js";

/** Where a broken law can be seen again. */
export interface Replay {
  readonly seed: number;
  readonly numRuns: number;
}

/**
 * A law that does not hold. Its message says which, shows the smallest cases that were found, what was answered to them
 * and by which rules, and with which seed it is seen again.
 *
 * Test for it by `error.name === "LawBroken"`: the ESM and the CommonJS build each have a class of their own.
 */
export class LawBroken extends Error {
  override readonly name: "LawBroken" = "LawBroken";
  readonly law: string;
  /** One case, or those that were compared. */
  readonly cases: readonly WrittenCase[];
  readonly replay: Replay;

  constructor(message: string, found: { law: string; cases: readonly WrittenCase[]; replay: Replay; cause?: unknown }) {
    super(message, found.cause === undefined ? {} : { cause: found.cause });
    this.law = found.law;
    this.cases = found.cases;
    this.replay = found.replay;
  }
}

/** A law that nothing put to the test, so that nobody knows whether it holds. */
export class LawNotTested extends Error {
  override readonly name: "LawNotTested" = "LawNotTested";
  readonly law: string;
  /** How many trials there were, all of which the law could only keep. */
  readonly tried: number;

  constructor(law: string, why: string, tried: number) {
    super(`${law}: this was never put to the test, because ${why}`);
    this.law = law;
    this.tried = tried;
  }
}
