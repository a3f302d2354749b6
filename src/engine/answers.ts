import { possibleValues } from "../facts/age.js";
import { asGiven } from "../facts/as-given.js";
import type { Scalar } from "../facts/comparison.js";
import type { Part } from "../facts/given.js";
import { factWords } from "../ruleset/words.js";
import { levelsOf } from "./bounds.js";
import type { Held, Holder } from "./held.js";
import type { Levels, Question } from "./indication.js";
import type { Judged } from "./judged.js";
import { knownIn } from "./known.js";
import { metReadings } from "./met-readings.js";
import { ranksOf } from "./program/ranks.js";
import type { ClassedFact } from "./program/value-classes.js";
import { questions } from "./questions.js";
import { tellableApart } from "./tellable-apart.js";
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
  const inUse = new Set(judged.readings.filter(({ state }) => state === "in-use").map((one) => one.fact.id));
  const known = knownIn(program, held);
  const divisions = held.agenda.divisions();

  const answer = ({ fact }: ClassedFact, values: readonly Scalar[]): readonly Answer[] => {
    const given = asGiven(fact, values);
    const { ageYears: _, ...rest } = judged.given;
    const then = holder.suppose(held, { ...(fact.id === "ageMonths" ? rest : judged.given), [fact.id]: given });
    if (then === undefined) return [];
    const ranks = ranksOf(program, then.sheet, then.agenda);
    const readings = metReadings(program, then.sheet);
    holder.letGo(then);
    const withdrawn = readings.find((one) => one.state === "withdrawn" && inUse.has(one.fact.id));
    return [
      {
        answer: given,
        says: factWords(fact, values),
        ...levelsOf(texts, ranks),
        settled: ranks.atLeast === ranks.couldBe,
        ...(withdrawn === undefined ? {} : { withdraws: withdrawn.fact.id }),
      },
    ];
  };

  return {
    questions: questions(judged.asked).map((question) => {
      const fact = program.factOf.get(question.fact);
      if (fact === undefined) return { ...question, answers: [] };
      const left = known.left(fact) ?? possibleValues(fact.fact);
      const apart = tellableApart(fact, left, divisions.get(fact.place) ?? []);
      return { ...question, answers: apart.flatMap((values) => answer(fact, values)) };
    }),
  };
}
