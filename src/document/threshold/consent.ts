import { anchored, type Block, item, list, paragraph, strong, type Table } from "../../page/tree.js";
import { agreementWords } from "./scale.js";
import type { Standing } from "./standing.js";
import { TO_WRITE } from "./to-write.js";

/** Three things that the one word is used for, level by level. */
export function consentBlocks({ ruleSet, inWords }: Standing): readonly Block[] {
  const table: Table = {
    kind: "table",
    caption: "The three, level by level",
    head: ["Level", "Agreement to help", "Sharing information", "Examination and treatment"],
    rows: ruleSet.levels.map((level) => [
      [level.name],
      [agreementWords(level)],
      [inWords(level.informationSharing ?? TO_WRITE)],
      [inWords(level.consentToTreatment ?? (level.route === "universal" ? "As for every child." : TO_WRITE))],
    ]),
    anchors: ruleSet.levels.map(({ id }) => `consent-${id}`),
  };
  return [
    anchored(2, "Consent means three things", "section-consent"),
    list([
      item(strong("Agreement to help:"), " whether the family takes up what is offered."),
      item(strong("Sharing information:"), " on what footing it is shared. That is seldom consent."),
      item(
        strong("Consent to examination and treatment:"),
        " which a health professional asks for, of whoever may give it.",
      ),
    ]),
    paragraph("A yes to one is no yes to another, and a no to one is no reason for a higher level by itself."),
    table,
  ];
}
