import type { ComparisonReport } from "../../census/backtest/comparison-report.js";
import { printReport, type ReportFormat } from "../../census/backtest/print-report.js";
import type { BackTestReport } from "../../census/backtest/report.js";
import { roomFor, writeWhole } from "../../node/save.js";
import { type Arguments, type OptionHelp, UsageError } from "../command.js";
import { refuse } from "../refuse.js";
import type { ExitCode, Terminal } from "../terminal.js";

/** Options of a command that prints what was counted. */
export const OUTPUT_OPTIONS: { readonly [name: string]: OptionHelp } = {
  format: {
    value: "text|json|csv|html|markdown",
    says: "for people, programs or spreadsheets; the limits stand in each",
  },
  output: { value: "FILE", says: "the file for it, which must not be there yet; without it it is printed", short: "o" },
  threshold: { value: "N", says: "hide numbers below N, and what gives them away: 0, or from 3; 5 if left out" },
  resume: { value: "FILE", says: "keep in FILE how far it has come, and go on from there after an interruption" },
};

/** The number of `--threshold`. */
export function thresholdOf(args: Arguments): number {
  const written = args.option("threshold") ?? "5";
  if (!/^(?:0|[3-9]|[1-9]\d{1,3})$/.test(written)) {
    throw new UsageError("--threshold takes 0, which hides nothing, or a whole number from 3");
  }
  return Number(written);
}

/** Whether the report can be written where it is wanted; why not is said before hours are spent on it. */
export async function canBeWritten(output: string | undefined, terminal: Terminal): Promise<boolean> {
  if (output === undefined) return true;
  const room = await roomFor(output);
  if (!room.ok) refuse(room.problems, terminal);
  return room.ok;
}

/** Prints a report, or writes it as a whole file. */
export async function printed(
  report: BackTestReport | ComparisonReport,
  format: ReportFormat,
  output: string | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  const text = printReport(report, format);
  if (output === undefined) return (await terminal.outInTurn(text)) === "closed" ? 2 : 0;
  const written = await writeWhole(output, once(text));
  if (!written.ok) return refuse(written.problems, terminal);
  terminal.err(`${output} written\n`);
  return 0;
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
