import { problemReport, type Reported } from "./report.js";
import type { ExitCode, Terminal } from "./terminal.js";

/** Prints what is wrong with something that a command needed and could not use; its exit code. */
export function refuse(problems: readonly Reported[], terminal: Terminal): ExitCode {
  terminal.err(problemReport(problems, "text", terminal));
  return 2;
}
