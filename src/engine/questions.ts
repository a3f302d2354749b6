import type { Question, QuestionKind } from "./indication.js";
import type { AskedFact } from "./judged.js";

/** What is not known and could change the level, or the danger; danger first. */
export function questions(asked: readonly AskedFact[]): readonly Question[] {
  const found: Question[] = [];
  const followUps: Question[] = [];
  const screening: Question[] = [];
  for (const one of asked) {
    const kind = kindOf(one);
    const { id, theme, question, howToAnswer, whoKnows } = one.fact;
    const asks = Object.freeze({ fact: id, kind, theme, question, howToAnswer, whoKnows, rules: one.rules });
    (kind === "danger" ? found : kind === "follow-up" ? followUps : screening).push(asks);
  }
  return Object.freeze(found.concat(followUps, screening));
}

function kindOf({ isDanger, isFollowUp }: AskedFact): QuestionKind {
  if (isDanger) return "danger";
  return isFollowUp ? "follow-up" : "screening";
}
