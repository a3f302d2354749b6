import { possibleValues } from "../facts/age.js";
import { asGiven } from "../facts/as-given.js";
import type { Scalar } from "../facts/comparison.js";
import type { Part } from "../facts/given.js";
import { factWords } from "../ruleset/words.js";
import { levelsOf } from "./bounds.js";
import type { Held, Holder } from "./held.js";
import type { Levels, Question } from "./indication.js";
import type { Judged } from "./judged.js";
import { divisionsOf } from "./program/agenda.js";
import type { Program } from "./program/program.js";
import type { ClassedFact } from "./program/value-classes.js";
import { questions } from "./questions.js";
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
  const judged = judge(held);
  return {
    questions: questions(texts, judged).map((question) => {
      const fact = holder.program.factOf.get(question.fact);
      return { ...question, answers: fact === undefined ? [] : answersTo(fact, texts, judged, held, holder, judge) };
    }),
  };
}

function answersTo(
  classed: ClassedFact,
  texts: Texts,
  judged: Judged,
  held: Held,
  holder: Holder,
  judge: (held: Held) => Judged,
): readonly Answer[] {
  const { fact } = classed;
  const inUse = new Set(judged.readings.filter(({ state }) => state === "in-use").map((one) => one.fact.id));
  const { ageYears: _, ...rest } = judged.given;
  return tellableApart(classed, judged, held, holder.program).flatMap((values) => {
    const answer = asGiven(fact, values);
    const supposed = { ...(fact.id === "ageMonths" ? rest : judged.given), [fact.id]: answer };
    const then = holder.suppose(held, supposed);
    if (then === undefined) return [];
    const { readings, ...ranks } = judge(then);
    holder.letGo(then);
    const withdrawn = readings.find((one) => one.state === "withdrawn" && inUse.has(one.fact.id));
    return [
      {
        answer,
        says: factWords(fact, values),
        ...levelsOf(texts, ranks),
        settled: ranks.atLeast === ranks.couldBe,
        ...(withdrawn === undefined ? {} : { withdraws: withdrawn.fact.id }),
      },
    ];
  });
}

/** The values left to a fact, in stretches that no rule, duty, danger question or reading divides. */
function tellableApart(
  { fact, place, classOf }: ClassedFact,
  judged: Judged,
  { agenda }: Held,
  program: Program,
): readonly (readonly Scalar[])[] {
  const divisions = divisionsOf(program)(agenda).get(place) ?? [];
  const stretches: { met: string; values: Scalar[] }[] = [];
  for (const value of judged.known(fact.id) ?? possibleValues(fact)) {
    const found = classOf.get(value) ?? 0;
    const met = divisions.map((classes) => ((classes[found >>> 5] ?? 0) >>> (found & 31)) & 1).join("");
    const last = fact.kind === "integer" ? stretches.at(-1) : undefined;
    if (last?.met === met) last.values.push(value);
    else stretches.push({ met, values: [value] });
  }
  return stretches.map(({ values }) => values);
}
