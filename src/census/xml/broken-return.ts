import type { CensusProblem } from "./problem.js";

/**
 * Thrown where a return cannot be read to its end: what was handed out of it so far is not the whole.
 *
 * Test for it by `error.name === "BrokenReturn"`: the ESM and the CommonJS build each have a class of their own.
 */
export class BrokenReturn extends Error {
  override readonly name: "BrokenReturn" = "BrokenReturn";
  readonly problem: CensusProblem;

  constructor(problem: CensusProblem) {
    super(`${problem.place.line}:${problem.place.column}: ${problem.says}`);
    this.problem = problem;
  }
}
