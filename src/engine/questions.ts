import type { Question, QuestionKind } from "./indication.js";
import type { AskedFact } from "./judged.js";

const KINDS: readonly QuestionKind[] = ["danger", "follow-up", "screening"];

/** What is not known and could change the level, or the danger; danger first. */
export function questions(asked: readonly AskedFact[]): readonly Question[] {
  const found = asked.map((one) => {
    const { id, theme, question, howToAnswer, whoKnows } = one.fact;
    return Object.freeze({ fact: id, kind: kindOf(one), theme, question, howToAnswer, whoKnows, rules: one.rules });
  });
  return Object.freeze(KINDS.flatMap((kind) => found.filter((one) => one.kind === kind)));
}

function kindOf({ isDanger, isFollowUp }: AskedFact): QuestionKind {
  if (isDanger) return "danger";
  return isFollowUp ? "follow-up" : "screening";
}
