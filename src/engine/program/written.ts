import type { Condition } from "../../facts/comparison.js";
import { once } from "../../kernel/once.js";
import { type Expanded, expand, factSets, type Vocabulary } from "../../ruleset/expand.js";
import type { Classes } from "./classes.js";
import { comparisonsIn, type Exact, exactly, standingTwice, toldApart } from "./exact.js";
import { type Formulas, formulasOver } from "./formulas.js";
import { type ClassedFact, classesIn } from "./value-classes.js";

/** A comparison as it stands in a condition. */
export interface Leaf {
  /** Place of its fact. */
  readonly fact: number;
  readonly formula: number;
}

/** A condition made ready to be decided. */
export interface Decidable extends Exact {
  /** The condition part by part as it is written; where a fact stands twice it alone does not decide exactly. */
  readonly direct: number;
  /** Its comparisons, in the order in which they stand. */
  readonly leaves: readonly Leaf[];
  /** The places of its facts, in the order in which they first stand. */
  readonly named: readonly number[];
  /** The facts that stand in it twice. */
  readonly twice: readonly number[];
  /** Where some fact stands twice: the classes of each fact, in groups that none of its comparisons divides. */
  readonly groups: Pick<ReadonlyMap<number, readonly Classes[]>, "get">;
}

/** All that the conditions of a rule set come to. */
export interface Written {
  readonly formulas: Formulas;
  /** Any condition of the set, made ready; the same one is made ready once. */
  readonly decidable: (condition: Condition) => Decidable;
}

/** Conditions over facts that have been cut at each of their comparisons. */
export function writtenOver(
  facts: readonly ClassedFact[],
  vocabulary: Vocabulary,
  formulas: Formulas = formulasOver(facts),
): Written {
  const places = new Map(facts.map(({ fact, place }) => [fact.id, place]));
  const leaf = once(({ fact: id, values }: FactSet): Leaf => {
    const fact = facts[places.get(id) ?? -1];
    if (fact === undefined) throw new RangeError(`no fact called ${id}`);
    return { fact: fact.place, formula: formulas.fact(fact.place, classesIn(fact, values)) };
  });

  const formulaOf = (tree: Expanded): number => {
    if (tree.kind === "fact") return leaf(tree).formula;
    const parts = tree.parts.map(formulaOf);
    if (tree.kind !== "count") return formulas.join(tree.kind, parts);
    const { values } = tree;
    return formulas.count(
      parts,
      Array.from({ length: parts.length + 1 }, (_, number) => values.has(number)),
    );
  };

  const make = (condition: Condition): Decidable => {
    const tree = expand(condition, vocabulary);
    const direct = formulaOf(tree);
    const twice = standingTwice(direct, formulas);
    const leaves = factSets(tree).map(leaf);
    const named = [...new Set(leaves.map(({ fact }) => fact))];
    const comparisons = twice.length === 0 ? [] : comparisonsIn(direct, formulas);
    const groups = new Map(twice.length === 0 ? [] : named.map((fact) => [fact, toldApart(comparisons, fact, facts)]));
    return { direct, leaves, named, twice, groups, ...exactly(direct, formulas, facts) };
  };

  return {
    formulas,
    decidable: once(make),
  };
}

type FactSet = Extract<Expanded, { kind: "fact" }>;
