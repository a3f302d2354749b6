import type { LocalDate } from "../../kernel/local-date.js";
import type { Problem } from "../../kernel/problem.js";
import type { Result } from "../../kernel/result.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import type { DocumentFormat, DocumentKind } from "../threshold/document-kind.js";
import { thresholdDocument } from "../threshold/threshold-document.js";
import { differences, type PaperFinding } from "./differences.js";
import { htmlLines } from "./html-lines.js";
import { type Line, placed } from "./line.js";
import { markOf } from "./mark.js";
import { markdownLines } from "./markdown-lines.js";

/** Why a paper cannot be checked. */
export type PaperProblem = Problem<"unknown-paper" | "no-rules-paper" | "other-rule-set">;

/** What was found on a paper that was printed from a rule set and may have been edited since. */
export interface PaperCheck {
  readonly kind: DocumentKind;
  readonly format: DocumentFormat;
  /** The day as on which it was printed, or the one asked for. */
  readonly on: LocalDate;
  /** The version of the rule set from which it was printed; it may be an older one. */
  readonly version: string;
  /** How many lines were held against the rules. */
  readonly lines: number;
  /** In the order of the rules; empty where the paper says just what they say. */
  readonly findings: readonly PaperFinding[];
}

/**
 * Whether a paper still says what the rules say: every sentence that was changed, is missing, was added or stands elsewhere, by the rule,
 * level or section from which it was printed.
 *
 * It takes HTML and Markdown that `thresholdDocument` printed. Space, line breaks, emphasis and looks may be changed freely; what is
 * struck out counts as missing. `on` is the day as on which it was printed, unless another is asked for.
 *
 * @example
 * const untouched = checkPaper(thresholdDocument(england(), { on: "2026-11-22" }), england());
 * untouched.ok && untouched.value.findings.length; // 0
 */
export function checkPaper(
  paper: string,
  ruleSet: RuleSet,
  { on: day }: { readonly on?: LocalDate } = {},
): Result<PaperCheck, PaperProblem> {
  const mark = markOf(paper);
  if (mark === undefined) {
    return refuse(
      "unknown-paper",
      "it does not say at its head from what it was printed; print it anew with `document`, and keep the first lines when you edit",
    );
  }
  const { kind, set, version } = mark;
  const on = day ?? mark.on;
  if (kind === "difference" || on === undefined) {
    return refuse(
      "no-rules-paper",
      "it shows the difference between two rule sets, which no single one can be held against; compare them again",
    );
  }
  if (set !== ruleSet.id) {
    return refuse(
      "other-rule-set",
      `it was printed from \`${set}\`, and this is \`${ruleSet.id}\`; name the rule set that it shows`,
    );
  }
  const format: DocumentFormat = /<html\b/i.test(paper) ? "html" : "markdown";
  const rules = linesOf(thresholdDocument(ruleSet, { on, kind, format }), format);
  const lines = linesOf(paper, format);
  return {
    ok: true,
    value: { kind, format, on, version, lines: lines.length, findings: differences(rules, lines) },
  };
}

function linesOf(paper: string, format: DocumentFormat): readonly Line[] {
  return placed(format === "html" ? htmlLines(paper) : markdownLines(paper));
}

function refuse(code: PaperProblem["code"], says: string): Result<never, PaperProblem> {
  return { ok: false, problems: [{ code, at: "", says: `this paper cannot be checked: ${says}` }] };
}
