import { anchored, type Block, emphasis, type Item, item, paragraph, steps } from "../../page/tree.js";
import type { EscalationStep } from "../../ruleset/rule-set.js";
import type { Standing } from "./standing.js";
import { toWrite } from "./to-write.js";

/** The ladder for professionals who disagree. */
export function disagreementBlocks({ ruleSet }: Standing): readonly Block[] {
  const items = ruleSet.escalation.map(disagreementStep);
  return [
    anchored(2, "If you disagree with a decision", "section-disagreement"),
    paragraph(
      "While you disagree, do what keeps the child safe. Disagreeing is part of the work and nobody's fault. Write down what you said and what was answered.",
    ),
    items.length === 0
      ? toWrite("The steps, who takes each, and within what time. In the rule file they are the escalation.")
      : steps(items),
  ];
}

/** A step, by whom, and within what time. */
export function disagreementStep({ step, by, within }: EscalationStep): Item {
  return item(`${step} `, emphasis(`(${by}${within === undefined ? "" : `, ${within}`})`));
}
