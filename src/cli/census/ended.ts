import type { Problem } from "../../kernel/problem.js";
import { UnreadableSource } from "../../node/stream/file-source.js";
import { problemReport } from "../report.js";
import { type ExitCode, Interrupted, type Terminal } from "../terminal.js";

/** What ended the work midway, where that is no mistake of ours; `left` says what became of what was to be written. */
export function ended(error: unknown, terminal: Terminal, left = "nothing was written"): ExitCode {
  const problem = endingOf(error);
  if (problem === undefined) throw error;
  const { says } = problem;
  terminal.err(error instanceof Interrupted ? `${says}; ${left}\n` : problemReport([problem], "text", terminal));
  return 2;
}

/** What became of what was counted so far. */
export function keptIn(checkpoint: string | undefined): string {
  return checkpoint === undefined
    ? "nothing was written"
    : `what was counted is kept in ${checkpoint}: give the same command again to go on`;
}

/** The same as a problem; nothing where it is a mistake of ours. */
export function endingOf(error: unknown): Problem | undefined {
  if (error instanceof UnreadableSource) return error.problem;
  if (error instanceof Interrupted) return INTERRUPTED;
  return undefined;
}

const INTERRUPTED: Problem = { code: "interrupted", at: "", says: "interrupted before the end of the return" };
