import type { Problem } from "./problem.js";

/**
 * Thrown when a programmer hands over what should have been read first; it carries every problem.
 *
 * Test for it by `error.name === "MisuseError"`: the ESM and the CommonJS build each have a class of their own.
 */
export class MisuseError extends Error {
  override readonly name: "MisuseError" = "MisuseError";
  readonly problems: readonly Problem[];

  constructor(what: string, problems: readonly Problem[] = []) {
    super([what, ...problems.map((problem) => `  ${problem.at || "/"}: ${problem.says} (${problem.code})`)].join("\n"));
    this.problems = problems;
  }
}
