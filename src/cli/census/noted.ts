import type { CensusFinding } from "../../census/rules/finding.js";
import type { CensusProblem } from "../../census/xml/problem.js";

/** One thing that is said of a return: by its reader, of the file, or by a rule of the census, of what stands in it. */
export interface Noted {
  readonly by: "file" | "rule";
  readonly severity: "error" | "query";
  /** The reader's code, or the number of the rule. */
  readonly code: string;
  readonly says: string;
  readonly line?: number;
  readonly column?: number;
  /** `LAchildID`. */
  readonly child?: string;
  /** The elements to look at. */
  readonly elements: readonly string[];
}

export function problemNoted({ code, says, place: { line, column }, at }: CensusProblem): Noted {
  return { by: "file", severity: "error", code, says, line, column, elements: [at] };
}

export function findingNoted({ rule, severity, says, at, child, fields }: CensusFinding): Noted {
  const where = at === undefined ? {} : { line: at.line, column: at.column };
  const whose = child === undefined ? {} : { child };
  return { by: "rule", severity, code: rule, says, ...where, ...whose, elements: fields };
}
