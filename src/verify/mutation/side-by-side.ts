import { type Formulas, formulasOver } from "../../engine/program/formulas.js";
import { type FormulaGround, truthIn } from "../../engine/program/truth-in.js";
import { type ClassedFact, classesIn, cut } from "../../engine/program/value-classes.js";
import { type Decidable, writtenOver } from "../../engine/program/written.js";
import { possibleValues } from "../../facts/age.js";
import type { Condition, Scalar } from "../../facts/comparison.js";
import { allValues, valuesMeeting } from "../../facts/values.js";
import { leftOf, type ValuesLeft } from "../../facts/values-left.js";
import type { Truth } from "../../kernel/truth.js";
import { type Expanded, expand, factSets, type Vocabulary } from "../../ruleset/expand.js";

/** A condition, and the words in which it is meant. */
export interface Meant {
  readonly condition: Condition;
  readonly vocabulary: Vocabulary;
}

/** Conditions side by side, over the few facts that they name: each fact cut wherever one of them cuts it. */
export interface SideBySide {
  readonly facts: readonly ClassedFact[];
  readonly formulas: Formulas;
  /** In the order in which they were handed over. */
  readonly conditions: readonly Decidable[];
  /** What is left of the facts, to be looked at by `truth`. */
  look(left: ValuesLeft): Int32Array;
  truth(condition: Decidable, look: Int32Array): Truth;
}

/** Lays conditions out side by side. They may be the same condition in words that a change has given another meaning. */
export function sideBySide(meant: readonly Meant[], { facts: index }: Vocabulary): SideBySide {
  const trees = meant.map(({ condition, vocabulary }) => expand(condition, vocabulary));
  const facts = cutBy(trees, index);
  const formulas = formulasOver(facts);
  const writers = new Map<Vocabulary, ReturnType<typeof writtenOver>>();
  const conditions = meant.map(({ condition, vocabulary }) => {
    const writer = writers.get(vocabulary) ?? writtenOver(facts, vocabulary, formulas);
    writers.set(vocabulary, writer);
    return writer.decidable(condition);
  });
  const ground: FormulaGround = { facts, written: { formulas }, steps: { slotOf: new Int32Array() } };
  const words = facts.reduce((sum, fact) => sum + fact.words, 0);
  return {
    facts,
    formulas,
    conditions,
    look: (left) => {
      const look = new Int32Array(words);
      for (const fact of facts) look.set(classesIn(fact, leftOf(fact.fact, left)), fact.word);
      return look;
    },
    truth: (condition, look) => truthIn(condition, ground, { left: look, shift: 0 }),
  };
}

function cutBy(trees: readonly Expanded[], index: Vocabulary["facts"]): readonly ClassedFact[] {
  const sets = new Map<string, Set<ReadonlySet<Scalar>>>();
  for (const { fact, values } of trees.flatMap(factSets)) sets.set(fact, (sets.get(fact) ?? new Set()).add(values));
  let word = 0;
  const named = [...sets].flatMap(([id, values]) => {
    const fact = index.get(id);
    return fact === undefined ? [] : [{ fact, values }];
  });
  return named.map(({ fact, values }, place) => {
    const gates = named.flatMap(({ fact: { appliesWhen } }) =>
      appliesWhen?.fact === fact.id ? [valuesMeeting(allValues(fact), appliesWhen)] : [],
    );
    const classed = cut(fact, [...values, ...gates, new Set(possibleValues(fact))], place, word);
    word += classed.words;
    return classed;
  });
}
