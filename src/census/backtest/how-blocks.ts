import { type Block, item, list } from "../../page/tree.js";
import type { BackTestReport } from "./report.js";

/** The windows, what is kept apart, what is hidden, and what counts as the same. */
export function howBlocks({ windows, ladder, columns, hiddenBelow }: BackTestReport): readonly Block[] {
  const { referralToAssessment, referralToEnquiry, conferenceToPlan, enquiryToPlan } = windows;
  const hidden =
    hiddenBelow === 0
      ? "Nothing is hidden: this is for nobody who may not see the return."
      : `A number from 1 to ${hiddenBelow - 1}, and a number of fewer than ${hiddenBelow} children, is hidden and printed as c, as the Department for Education prints it; nought is shown, for it is nobody. Other numbers are hidden beside it until each hidden number could be any of more than ${hiddenBelow}, as far as all that is shown tells. By what happened there is one reading alone, since the levels of one episode bound each other; of the others there are spans. Held against a back-test of other rules, days, readings or limits, more may show: hand out one.`;
  return [
    list([
      item(
        `An assessment counts when it begins within ${referralToAssessment} days after the referral, an enquiry within ${referralToEnquiry}; a child protection plan within ${conferenceToPlan} days after the conference or ${enquiryToPlan} after the enquiry. The day itself is day 0 and the last day counts.`,
      ),
      item(
        `Kept apart as not over: an assessment or enquiry still open, an enquiry begun in the last ${enquiryToPlan} days of the year, a conference in the last ${conferenceToPlan}, a referral in the last ${referralToAssessment} with nothing recorded. A plan that was reached is never kept apart.`,
      ),
      item(
        "Kept apart as not told: something higher that lies outside the windows; nothing recorded; no day of referral.",
      ),
      item(hidden),
    ]),
    {
      kind: "table",
      caption: "What means the same as what happened",
      head: ["What happened", "Levels that mean the same", "Because"],
      rows: ladder.map(({ says, same, because }) => [[says], [levelsBetween(columns, same)], [because]]),
    },
  ];
}

function levelsBetween(
  columns: BackTestReport["columns"],
  { from, to }: BackTestReport["ladder"][number]["same"],
): string {
  const routes: readonly string[] = ["universal", "early-help", "child-in-need", "child-protection"];
  const inRange = columns.filter(
    ({ level }) =>
      level !== undefined &&
      routes.indexOf(level.route) >= routes.indexOf(from) &&
      routes.indexOf(level.route) <= routes.indexOf(to),
  );
  return inRange.map(({ says }) => says).join(", ");
}
