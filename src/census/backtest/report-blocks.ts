import { type Block, heading, item, notice, paragraph, section, steps, strong } from "../../page/tree.js";
import { agreementBlocks } from "./agreement-blocks.js";
import { groupBlocks } from "./group-blocks.js";
import { howBlocks } from "./how-blocks.js";
import { shownText } from "./number-words.js";
import type { BackTestReport } from "./report.js";
import { ruleBlocks } from "./rule-blocks.js";
import { rungBlocks } from "./rung-blocks.js";

/** A back-test as the blocks of a page, the same for every form in which it is printed. */
export function reportBlocks(report: BackTestReport): readonly Block[] {
  const blocks = [
    ...beginning(report),
    ...rungBlocks(report),
    ...agreementBlocks(report),
    ...groupBlocks(report),
    ...ruleBlocks(report),
    ...section("How it was counted", howBlocks(report)),
    ...section("The limits in full", [
      steps(report.limits.map(({ short, says }) => item(strong(short), ` ${says}`))),
      notice("caveat", report.caveat),
    ]),
  ];
  return blocks.map((block, at) =>
    block.kind === "heading" && block.depth === 2 ? { ...block, anchor: `part-${at}` } : block,
  );
}

function beginning(report: BackTestReport): readonly Block[] {
  const { ruleSet, on, episodes, children, limits } = report;
  return [
    heading(1, "What these thresholds would have indicated"),
    paragraph(
      strong(`${ruleSet.title}, version ${ruleSet.version}`),
      `, as in force on ${on}, asked of ${shownText(episodes)} episodes of ${shownText(children)} children: ${returnsText(report)}.`,
    ),
    notice("caveat", strong("It says how thresholds compare with past practice, and no more. Its limits:")),
    steps(limits.map(({ short }) => item(short))),
  ];
}

function returnsText({ returns }: BackTestReport): string {
  return returns
    .map(
      ({ authority, period }) => `the year to ${period.to}${authority === undefined ? "" : `, authority ${authority}`}`,
    )
    .join("; ");
}
