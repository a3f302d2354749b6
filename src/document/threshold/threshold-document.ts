import { isLocalDate } from "../../kernel/local-date.js";
import { MisuseError } from "../../kernel/misuse-error.js";
import { optionsTaken } from "../../kernel/options-taken.js";
import { pageHtml } from "../../page/html/page.js";
import { toMarkdown } from "../../page/markdown.js";
import type { Block } from "../../page/tree.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { ruleSetTaken } from "../../ruleset/rule-set-taken.js";
import { sheetStyle } from "../html/sheet.js";
import { markText, sealed } from "../paper/mark.js";
import { NOWHERE, ON_ONE_PAGE } from "../places.js";
import { impactAssessment } from "../records/impact.js";
import { transparencyRecord } from "../records/transparency.js";
import { childDocument } from "./child.js";
import { DOCUMENT_FORMATS, DOCUMENT_KINDS, type DocumentKind, type DocumentOptions } from "./document-kind.js";
import { familyDocument } from "./family.js";
import { fullDocument } from "./full.js";
import { guide } from "./guide.js";
import { type Standing, standingOn } from "./standing.js";

const MADE_BY: Readonly<Record<DocumentKind, (standing: Standing) => readonly Block[]>> = {
  full: fullDocument,
  family: familyDocument,
  child: childDocument,
  guide,
  transparency: transparencyRecord,
  impact: impactAssessment,
};

/**
 * A rule set as a document for people, as HTML that needs nothing else or as Markdown.
 *
 * What the rule set does not say is marked as still to be written, never made up. Every line belongs to the rule, level or
 * section whose anchor stands last before it, by which `checkPaper` finds what was edited since. Throws `MisuseError` for a
 * day that does not exist; a set that is not in force on the day says so at its head.
 *
 * @example
 * const guide = thresholdDocument(england(), { on: "2026-11-22", kind: "guide", format: "markdown" });
 * guide.includes("# Levels of need: England"); // true
 */
export function thresholdDocument(ruleSet: RuleSet, options: DocumentOptions): string {
  ruleSetTaken(ruleSet);
  const { on, kind = "full", format = "html" } = optionsTaken("thresholdDocument", options);
  if (!isLocalDate(on)) throw new MisuseError(`thresholdDocument: \`on\` is no day that exists, written YYYY-MM-DD`);
  if (!DOCUMENT_KINDS.includes(kind))
    throw new MisuseError(`thresholdDocument: \`kind\` is ${DOCUMENT_KINDS.join(", ")}`);
  if (!DOCUMENT_FORMATS.includes(format)) throw new MisuseError("thresholdDocument: `format` is html or markdown");
  const mark = markText(kind, ruleSet, on);
  const blocks = MADE_BY[kind](standingOn(ruleSet, on, format === "html" ? ON_ONE_PAGE : NOWHERE));
  if (format === "markdown") return sealed(`${mark}\n\n${toMarkdown(blocks)}`);
  return sealed(
    kind === "guide"
      ? pageHtml(blocks, { mark, style: sheetStyle(blocks), contents: "left-out" })
      : pageHtml(blocks, { mark, contents: "listed" }),
  );
}
