import { CAVEAT } from "../engine/caveat.js";
import { dayWords } from "../kernel/day-words.js";
import { pageHtml } from "../page/html/page.js";
import { toMarkdown } from "../page/markdown.js";
import { toPlainText } from "../page/plain-text.js";
import { type Block, heading, item, list, paragraph, section } from "../page/tree.js";
import type { ComparedSet, Difference } from "../verify/compare/difference.js";
import { childrenWhoMove } from "./difference/children.js";
import { effectBlocks } from "./difference/effect.js";
import { otherBlocks } from "./difference/others.js";
import { coverageBlocks, dutyCoverageBlocks } from "./difference/rules.js";
import { twoScalesBlocks } from "./difference/scales.js";
import { verdictBlocks } from "./difference/verdict.js";
import { markText, sealed } from "./paper/mark.js";
import type { DocumentFormat } from "./threshold/document-kind.js";

/** What differs between two rule sets as a page for a committee, in Markdown. */
export function differencePage(difference: Difference): string {
  return toMarkdown(blocksOf(difference));
}

/** The same as plain text. */
export function differenceText(difference: Difference): string {
  return toPlainText(blocksOf(difference));
}

/** The same as a page of HTML that needs nothing else, or as Markdown, with the sets that were compared at its head. */
export function differenceDocument(
  difference: Difference,
  { format = "html" }: { readonly format?: DocumentFormat } = {},
): string {
  const { before, after } = difference;
  const compared = { id: `${before.id}-to-${after.id}`, version: `${before.version}-to-${after.version}` };
  const mark = markText("difference", compared);
  const blocks = blocksOf(difference);
  return sealed(
    format === "markdown" ? `${mark}\n\n${toMarkdown(blocks)}` : pageHtml(blocks, { mark, contents: "left-out" }),
  );
}

function blocksOf(difference: Difference): readonly Block[] {
  const { before, after, doesNotSay } = difference;
  return [
    heading(1, `${nameOf(before)} compared with ${nameOf(after)}`),
    ...verdictBlocks(difference),
    ...childrenWhoMove(difference),
    ...section("Rules that cover other children, or give another level", coverageBlocks(difference)),
    ...section("Duties that are owed to other children", dutyCoverageBlocks(difference)),
    ...section("On the cases given", effectBlocks(difference)),
    ...section("What changes without moving a child", otherBlocks(difference)),
    ...section("The two scales", twoScalesBlocks(difference)),
    ...section("What this does not say", [list(doesNotSay.map((says) => item(says)))]),
    ...section("Remember", [paragraph(CAVEAT)]),
  ];
}

function nameOf({ id, version, on }: ComparedSet): string {
  return `${id} ${version}${on === undefined ? "" : ` on ${dayWords(on)}`}`;
}
