import type { Position } from "../return/position.js";
import type { ReturnLimits } from "./limits.js";
import type { CensusProblem, CensusProblemCode, CensusProblemDetails } from "./problem.js";
import { sentence } from "./problem-words.js";
import type { XmlFault } from "./xml-faults.js";

/** Makes problems of one file; `at` points to the element. */
type MakeProblem = <Code extends CensusProblemCode>(
  code: Code,
  details: CensusProblemDetails[Code],
  where: Position,
  at: string,
) => CensusProblem;

export function problemsOf(file: string): MakeProblem {
  return (code, details, { line, column }, at) =>
    Object.freeze({ code, at, says: sentence(code, details), place: Object.freeze({ file, line, column }) });
}

/** Where the first sign of a text stands that is not space. */
export function firstSign(text: string, { line, column }: Position): Position {
  const before = text.slice(0, text.search(/[^ \t\r\n]/));
  const lastBreak = before.lastIndexOf("\n");
  if (lastBreak === -1) return { line, column: column + before.length };
  return { line: line + before.split("\n").length - 1, column: before.length - lastBreak };
}

/** A fault of the XML as a problem of the return; `within` is the element in which it is. */
export function asProblem(
  fault: XmlFault,
  within: string | undefined,
  limits: ReturnLimits,
): {
  [Code in CensusProblemCode]: { readonly code: Code; readonly details: CensusProblemDetails[Code] };
}[CensusProblemCode] {
  switch (fault.code) {
    case "not-well-formed":
      return { code: fault.code, details: { within, why: fault.why } };
    case "wrong-encoding":
      return { code: fault.code, details: { encoding: fault.encoding, isDeclared: true } };
    case "too-much":
      return { code: fault.code, details: { of: fault.of, most: limits[fault.of] } };
    case "truncated":
      return { code: fault.code, details: { within } };
    case "unknown-entity":
      return { code: fault.code, details: { within } };
    default:
      return { code: fault.code, details: {} };
  }
}
