import type { Scalar } from "../facts/comparison.js";
import type { Part } from "../facts/given.js";
import { levelsOf } from "./bounds.js";
import type { Held, Holder } from "./held.js";
import type { Levels, Question } from "./indication.js";
import type { Judged } from "./judged.js";
import { knownIn } from "./known.js";
import { ranksOf } from "./program/ranks.js";
import { isInUse, isWithdrawn } from "./program/run.js";
import type { ClassedFact } from "./program/value-classes.js";
import { type AlikeValues, tellableApart } from "./tellable-apart.js";
import type { Texts } from "./texts.js";

/** One answer to a question, and what it alone would lead to. */
export interface Answer extends Levels {
  readonly answer: Scalar | Part<Scalar>;
  readonly says: string;
  readonly settled: boolean;
  /** The cautious reading that it would withdraw, by its fact. */
  readonly withdraws?: string;
}

export interface AnsweredQuestion extends Question {
  readonly answers: readonly Answer[];
}

/** Every question of a case, each with what each answer alone would lead to. */
export interface Answers {
  readonly questions: readonly AnsweredQuestion[];
}

/** Tries every answer that the rules can tell apart, each on its own; answers that contradict the case are left out. */
export function answers(texts: Texts, held: Held, holder: Holder, judge: (held: Held) => Judged): Answers {
  const { program } = holder;
  const judged = judge(held);
  const inUse = program.readings.filter((reading) => isInUse(reading, program, held.sheet));
  const known = knownIn(program, held);
  const divisions = held.agenda.divisions();

  const answer = (fact: ClassedFact, { given, says, classes }: AlikeValues): readonly Answer[] => {
    const then = holder.narrowed(held, fact, classes);
    if (then === undefined) return [];
    const ranks = ranksOf(program, then.sheet, then.agenda);
    const withdrawn = inUse.find((reading) => isWithdrawn(reading, program, then.sheet));
    holder.letGo(then);
    return [
      {
        answer: given,
        says,
        ...levelsOf(texts, ranks),
        settled: ranks.atLeast === ranks.couldBe,
        ...(withdrawn === undefined ? {} : { withdraws: withdrawn.fact.id }),
      },
    ];
  };

  return {
    questions: judged.questions.map((question) => {
      const fact = program.factOf.get(question.fact);
      const apart = fact === undefined ? [] : tellableApart(fact, divisions, known.left(fact));
      return { ...question, answers: apart.flatMap((alike) => (fact === undefined ? [] : answer(fact, alike))) };
    }),
  };
}
