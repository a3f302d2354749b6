import { anchored, type Block, paragraph } from "../../page/tree.js";
import type { Standing } from "./standing.js";

/** What software has to do with this document and with decisions. */
export function softwareBlocks({ ruleSet }: Standing): readonly Block[] {
  return [
    anchored(2, "Software used", "section-software"),
    paragraph(
      `This document was printed from the rule set ${ruleSet.id} ${ruleSet.version} by levels-of-need, so that the paper and the rules say the same. ` +
        "The same rules can be put to what is known of a child. They then say which level they point to, why, and what is not known. They learn from nobody, foretell nothing and decide nothing; the same facts give the same answer.",
    ),
  ];
}
