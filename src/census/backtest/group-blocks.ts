import { type Block, paragraph, section } from "../../page/tree.js";
import type { BackTestReport } from "./report.js";
import { tableBlock } from "./table-block.js";

/** The level pointed to by age, by council and, apart from all else, by what is monitored. */
export function groupBlocks(report: BackTestReport): readonly Block[] {
  const { byAge, byCouncil, monitoring } = report;
  return [
    ...section("By age at referral", [tableBlock(report, byAge, "Level pointed to, by age", "Age at referral")]),
    ...(byCouncil === undefined
      ? []
      : section("By council", [
          paragraph(
            "In the order of their numbers. Need, recording and thresholds differ between councils all at once: this is no ranking.",
          ),
          tableBlock(report, byCouncil, "Level pointed to, by council", "Council"),
        ])),
    ...monitoring.flatMap((table) =>
      section(`Monitoring: by ${table.by}`, [
        paragraph(
          "Read apart from everything that a rule sees, to watch over how levels fall. A difference calls for a look at practice and recording; it says nothing of its cause.",
        ),
        tableBlock(report, table, `Level pointed to, by ${table.by}`, "Recorded"),
      ]),
    ),
  ];
}
