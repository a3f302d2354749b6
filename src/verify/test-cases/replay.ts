import { statusOn } from "../../engine/examples/judge-examples.js";
import { insideOf } from "../../engine/inside.js";
import type { Case } from "../../facts/case.js";
import type { Status } from "../../ruleset/rule.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import type { FoundCase } from "../model/smallest-case.js";
import type { Speaker } from "../model/subject.js";
import { thresholdsOf } from "../report/thresholds.js";
import type { Draft } from "./draft.js";
import type { TestCase } from "./test-case.js";

/** What the engine makes of a case: the rule, judged as its examples are, and the levels of the whole set. */
export function replay(
  { example, expect }: Pick<Draft, "example" | "expect">,
  speaker: Speaker,
  ruleSet: RuleSet,
): Pick<TestCase, "expect" | "levels"> {
  const thresholds = thresholdsOf(ruleSet);
  const { atLeast, pointsTo, couldBe, enoughKnown, applies, mayApply } = thresholds.bounds(example as Case);
  const asExample = statusOn(example.facts, speaker.rule, insideOf(thresholds).holder.program);
  const asCase: Status = applies.includes(speaker.name)
    ? "applies"
    : mayApply.includes(speaker.name)
      ? "may apply"
      : "does not apply";
  // of duties the bounds say nothing
  const said = speaker.kind === "rule" ? [asExample, asCase] : [asExample];
  if (said.some((one) => one !== expect)) throw new Error(disagreement(example, expect, said, speaker));
  return { expect, levels: { atLeast, pointsTo, couldBe, enoughKnown } };
}

function disagreement(example: FoundCase, expect: Status, said: readonly unknown[], { name }: Speaker): string {
  return `${name}: the prover says "${expect}" where the engine says "${said.join(", ")}": ${JSON.stringify(example)}`;
}
