import { styleText } from "node:util";
import type { Problem } from "../kernel/problem.js";
import type { Terminal } from "./terminal.js";

/** How problems are printed: for people, for programs, or as annotations of a GitHub workflow. */
export type ProblemFormat = "text" | "json" | "github";

/** Something to report: a problem, or what is worth a look and no problem. */
export interface Reported extends Problem {
  readonly severity?: "error" | "warning";
}

/** Every problem, in the format asked for. */
export function problemReport(
  problems: readonly Reported[],
  format: ProblemFormat,
  terminal: Pick<Terminal, "isColoured">,
): string {
  if (format === "json") return `${JSON.stringify({ problems }, undefined, 2)}\n`;
  const print = format === "github" ? annotation : (problem: Reported): string => lines(problem, terminal);
  return problems.map(print).join("");
}

function lines({ code, at, says, place, severity }: Reported, { isColoured }: Pick<Terminal, "isColoured">): string {
  const paint = (style: "red" | "bold" | "dim", text: string): string =>
    isColoured ? styleText(style, text, { validateStream: false }) : text;
  // What does not exist has no line; the sentence names it.
  if (code === "unreadable-file") return `${says} ${paint("dim", `(${code})`)}\n`;
  const where = place === undefined ? at : `${place.file}:${place.line}:${place.column}`;
  const frame = place?.frame === undefined ? "" : `${place.frame.replace(/^/gm, "    ")}\n`;
  const mark = severity === "warning" ? "warning: " : "";
  // What is wrong with the whole names itself.
  const before = where === "" ? "" : `${paint("bold", where)}: `;
  return `${before}${mark}${says} ${paint("dim", `(${code})`)}\n${frame}`;
}

/** A workflow command; percent signs and line breaks are escaped as the runner wants them. */
function annotation({ code, says, place, severity = "error" }: Reported): string {
  const where =
    place === undefined
      ? ""
      : ` file=${property(place.file)},line=${place.line},col=${place.column},title=${property(code)}`;
  return `::${severity}${where}::${data(says)}\n`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** "1 problem", "2 problems". */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
