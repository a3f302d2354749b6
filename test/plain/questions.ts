import type { Question, QuestionKind } from "../../src/engine/indication.js";
import type { Fact } from "../../src/facts/fact.js";

/** A fact that is not fully known, and the rules for which it matters. */
export interface AskedFact {
  readonly fact: Fact;
  /** By name; none for a question of danger alone. */
  readonly rules: readonly string[];
  /** Something given speaks of one of them, or of the fact itself. */
  readonly isFollowUp: boolean;
  /** It is open whether there is danger. */
  readonly isDanger: boolean;
}

const KINDS: readonly QuestionKind[] = ["danger", "follow-up", "screening"];

/** What is not known and could change the level, or the danger; danger first, each kind in the order of the facts. */
export function questions(asked: readonly AskedFact[]): readonly Question[] {
  const all = asked.map((one): Question => {
    const { id, theme, question, howToAnswer, whoKnows } = one.fact;
    return { fact: id, kind: kindOf(one), theme, question, howToAnswer, whoKnows, rules: one.rules };
  });
  return KINDS.flatMap((wanted) => all.filter(({ kind }) => kind === wanted));
}

function kindOf({ isDanger, isFollowUp }: AskedFact): QuestionKind {
  if (isDanger) return "danger";
  return isFollowUp ? "follow-up" : "screening";
}
