import type { Literal } from "../solver/literal.js";
import { type Cases, factAt, type Workbench } from "./cases.js";
import { bySense, type InSense, type Sense, SURELY } from "./sense.js";
import type { SubjectDuty, SubjectRule } from "./subject.js";

/** When a rule or duty speaks, exactly as the engine decides it; each is made once. */
export function speakingOver(
  cases: Cases,
  { ground, gates }: Workbench,
  formula: InSense<number>,
): InSense<SubjectRule | SubjectDuty> {
  const made = bySense<SubjectRule | SubjectDuty>();

  const isSaid = (rule: SubjectRule | SubjectDuty, sense: Sense): Literal => {
    const decided = cases.kind === "complete" ? "direct" : SURELY[sense] === sense ? "certain" : "possible";
    const isRead = rule.named.some((place) => factAt(ground, place).reading !== undefined);
    // of a rule of which no fact is ever read two senses are left
    const one = isRead ? sense : SURELY[sense] === sense ? "at-least" : "could-be";
    return gates.all([formula(rule[decided], one), cases.day.isIn(new Set(rule.spans))]);
  };

  return (rule, sense) => {
    const known = made[sense].get(rule);
    if (known !== undefined) return known;
    const literal = isSaid(rule, sense);
    made[sense].set(rule, literal);
    return literal;
  };
}
