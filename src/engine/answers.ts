import { asGiven } from "../facts/as-given.js";
import type { Scalar } from "../facts/comparison.js";
import type { Fact } from "../facts/fact.js";
import type { Part } from "../facts/given.js";
import { valuesLeft } from "../facts/values-left.js";
import { factSets } from "../ruleset/expand.js";
import { factWords } from "../ruleset/words.js";
import { levelsOf } from "./bounds.js";
import { ageLimit, type CheckedCase } from "./check-case.js";
import type { Levels, Question } from "./indication.js";
import { type Judge, type Judged, judge } from "./judge.js";
import { questions } from "./questions.js";
import { stillPossible } from "./truth-of.js";

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
export function answers(set: Judge, given: CheckedCase): Answers {
  const judged = judge(set, given.on, given.left);
  const asked = questions(set, judged, given.given);
  return {
    questions: asked.map((question) => ({ ...question, answers: answersTo(question.fact, set, judged, given) })),
  };
}

function answersTo(id: string, set: Judge, judged: Judged, { on, given }: CheckedCase): readonly Answer[] {
  const fact = set.facts.get(id);
  if (fact === undefined) return [];
  return tellableApart(fact, set, judged).flatMap((values) => {
    const answer = asGiven(fact, values);
    const { ageYears: _, ...rest } = given;
    const all = { ...(id === "ageMonths" ? rest : given), [id]: answer };
    const known = valuesLeft(set.facts, all, ageLimit(set.ruleSet));
    if (!known.ok) return [];
    const then = judge(set, on, known.value);
    const inUse = new Set(judged.readings.filter((one) => one.values.length > 0).map((one) => one.fact.id));
    const withdrawn = then.readings.find((one) => one.values.length === 0 && inUse.has(one.fact.id));
    return [
      {
        answer,
        says: factWords(fact, values),
        ...levelsOf(set, then),
        settled: then.atLeast === then.couldBe,
        ...(withdrawn === undefined ? {} : { withdraws: withdrawn.fact.id }),
      },
    ];
  });
}

/** The values left to a fact, in stretches that no rule, duty, danger question or reading divides. */
function tellableApart(fact: Fact, set: Judge, judged: Judged): readonly (readonly Scalar[])[] {
  const dangers = set.dangers.flatMap(({ applies, danger }) => [applies, danger]);
  const readings = set.preparedReadings.flatMap(({ when }) => when ?? []);
  const trees = [...judged.rules, ...judged.duties, ...dangers, ...readings].map(({ tree }) => tree);
  const sets = trees.flatMap(factSets).filter((one) => one.fact === fact.id);
  const classes: { met: string; values: Scalar[] }[] = [];
  for (const value of stillPossible(fact.id, judged.known)) {
    const met = sets.map(({ values }) => (values.has(value) ? "1" : "0")).join("");
    const last = fact.kind === "integer" ? classes.at(-1) : undefined;
    if (last?.met === met) last.values.push(value);
    else classes.push({ met, values: [value] });
  }
  return classes.map(({ values }) => values);
}
