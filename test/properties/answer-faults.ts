import type { AnsweredQuestion } from "../../src/engine/answers.js";
import type { Levels } from "../../src/engine/indication.js";
import type { Scalar } from "../../src/facts/comparison.js";
import type { Part } from "../../src/facts/given.js";
import { allValues } from "../../src/facts/values.js";
import { asked } from "../generated/asked.js";
import { inShort, type SetAndCase, smallest } from "../generated/smaller.js";
import { unlessRefused } from "./by-the-engine.js";
import type { Compiler } from "./compared.js";
import { factOf } from "./meaning.js";
import { isAmong, possibleValues } from "./possible-values.js";

/** What is wrong with the answers to the questions of a case; empty if nothing is. */
type Faults = (pair: SetAndCase) => readonly string[];

/** Throws with the smallest set and case that has such a fault, if this one has. */
export function findNone(pair: SetAndCase, faults: Faults): void {
  if (faults(pair).length === 0) return;
  const least = smallest(pair, (smaller) => faults(smaller).length > 0);
  throw new Error([...faults(least), inShort(least)].join("\n"));
}

/** Answers that do not lead to what giving them as a fact leads to; the answers may be those of a faulty engine. */
export function misleading(pair: SetAndCase, compiler?: Compiler): readonly string[] {
  return answersTo(pair, compiler).flatMap(({ fact, answers }) =>
    answers
      .filter((answer) => levels(answer) !== levelsIf(pair, fact, answer.answer))
      .map((answer) => `${fact}: ${JSON.stringify(answer)}, but ${levelsIf(pair, fact, answer.answer)}`),
  );
}

/** Answers of which a single value leads elsewhere. */
export function hidingADifference(pair: SetAndCase): readonly string[] {
  return answersTo(pair).flatMap(({ fact, answers }) =>
    answers.flatMap((answer) =>
      valuesIn(pair, fact, answer.answer)
        .map((value) => [value, levelsIf(pair, fact, value)] as const)
        .filter(([, said]) => said !== undefined && said !== levels(answer))
        .map(([value, said]) => `${fact} ${JSON.stringify(answer.answer)}: ${levels(answer)}; ${value}: ${said}`),
    ),
  );
}

/** Values that no answer holds, and that do not contradict the case. */
export function leftOut(pair: SetAndCase): readonly string[] {
  return answersTo(pair).flatMap(({ fact, answers }) => {
    const answered = answers.flatMap(({ answer }) => valuesIn(pair, fact, answer));
    const left = possibleValues(pair[0], pair[1].facts)?.get(fact) ?? [];
    return left
      .filter((value) => !answered.includes(value) && levelsIf(pair, fact, value) !== undefined)
      .map((value) => `${fact}: no answer holds ${value}`);
  });
}

function answersTo([set, given]: SetAndCase, compiler?: Compiler): readonly AnsweredQuestion[] {
  return asked(set, compiler).answers(given).questions;
}

function valuesIn([set, given]: SetAndCase, id: string, answer: Scalar | Part<Scalar>): readonly Scalar[] {
  const left = possibleValues(set, given.facts)?.get(id) ?? [];
  return left.filter((value) => isAmong(value, answer, allValues(factOf(id, set))));
}

/** The levels once the fact is given so; `undefined` if that contradicts the case. */
function levelsIf([set, given]: SetAndCase, id: string, value: Scalar | Part<Scalar>): string | undefined {
  const { ageYears, ...facts } = given.facts;
  const rest = id === "ageMonths" || ageYears === undefined ? facts : { ...facts, ageYears };
  const said = unlessRefused(() => asked(set).bounds({ ...given, facts: { ...rest, [id]: value } }));
  return said && levels(said);
}

function levels({ atLeast, pointsTo, couldBe, enoughKnown }: Levels): string {
  return [atLeast.id, pointsTo.id, couldBe.id, enoughKnown ? "enough" : "not enough"].join(" ");
}
