import type { MisuseError } from "../../src/kernel/misuse-error.js";

/** Where each problem of a misuse stands, and its code. */
export function problemsOf(misuse: () => unknown): readonly string[] {
  try {
    misuse();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "MisuseError") throw error;
    return (error as MisuseError).problems.map(({ at, code }) => `${at} ${code}`);
  }
  throw new Error("it was not refused");
}
