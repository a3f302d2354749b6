import { anySpeaks } from "../../model/any-speaks.js";
import { factAt } from "../../model/cases.js";
import { newValue } from "../../model/new-cases.js";
import type { ProofFact } from "../../model/proof-fact.js";
import type { Prover } from "../../model/prover.js";
import type { SubjectRule } from "../../model/subject.js";
import { varied } from "../../model/varied.js";
import { type Literal, not } from "../../solver/literal.js";

/** One of the values that a fact may turn out to have. */
export interface AnswerToFact {
  /** Whether other facts, and what is assumed, leave it possible. */
  readonly isPossible: Literal;
  /** Whether one of these rules would then speak. */
  readonly isSaidBy: (rules: readonly SubjectRule[]) => Literal;
}

/** By run, what each answer to the question would bring about. */
export function answersTo({ place, runs }: ProofFact, prover: Prover): readonly AnswerToFact[] {
  const { bench, encoded } = prover;
  const { gates, ground } = bench;
  return runs.map((_, run) => {
    const value = newValue(factAt(ground, place), bench);
    bench.solver.addClause([value.is(run)]);
    const then = varied(encoded, place, { known: gates.always, value }, bench).encoded;
    return {
      isPossible: gates.all([encoded.isLeft(place, new Set([run])), then.assumed]),
      isSaidBy: (rules) => anySpeaks(rules, "at-least", then, gates),
    };
  });
}

/**
 * The fact is not known, though it applies; at each value that it may have one of these rules speaks, and none does on what
 * is known, with the readings. Only rules that name the fact can speak by its value alone.
 */
export function hidden(
  { place }: ProofFact,
  rules: { readonly asHigh: readonly SubjectRule[]; readonly naming: readonly SubjectRule[] },
  answers: readonly AnswerToFact[],
  { bench: { gates }, encoded }: Prover,
): readonly Literal[] {
  return [
    not(encoded.cases.known(place)),
    encoded.applies(place),
    gates.any(answers.map(({ isPossible }) => isPossible)),
    ...answers.map(({ isPossible, isSaidBy }) => gates.any([not(isPossible), isSaidBy(rules.naming)])),
    not(anySpeaks(rules.asHigh, "points-to", encoded, gates)),
  ];
}

/** At one of the answers that are possible none of these rules speaks. */
export function notCoveredBy(
  rules: readonly SubjectRule[],
  answers: readonly AnswerToFact[],
  { bench: { gates } }: Prover,
): Literal {
  return gates.any(answers.map(({ isPossible, isSaidBy }) => gates.all([isPossible, not(isSaidBy(rules))])));
}
