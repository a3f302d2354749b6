import type { Classes } from "../../engine/program/classes.js";
import { toldApart } from "../../engine/program/exact.js";
import { type Formulas, NEVER } from "../../engine/program/formulas.js";
import type { ClassedFact } from "../../engine/program/value-classes.js";
import { type Decidable, type Leaf, type Written, writtenOver } from "../../engine/program/written.js";
import type { Condition } from "../../facts/comparison.js";
import type { Vocabulary } from "../../ruleset/expand.js";
import { notedFormulas } from "./noted-formulas.js";
import { COMPARES, type NotedProgram } from "./noted-program.js";

/** The conditions as they were noted; any other one is made ready as usual. */
export function writtenIn(
  noted: NotedProgram,
  conditions: readonly Condition[],
  facts: readonly ClassedFact[],
  vocabulary: Vocabulary,
): Written {
  const formulas = notedFormulas(noted.formulas, facts);
  const others = writtenOver(facts, vocabulary, formulas);
  const numbers = new Map<Condition, number>();
  for (let number = 0; number < conditions.length; number++) numbers.set(conditions[number] as Condition, number);
  const twice = new Map(noted.twice.map(([number = 0, ...rest]) => [number, rest]));
  const leafOf = new Array<Leaf | undefined>(noted.formulas.length);

  const leaf = (written: number): Leaf => {
    if (written < 0) return { fact: (-1 - written) >> 1, formula: (-1 - written) & 1 };
    const found = leafOf[written] ?? { fact: (noted.formulas[written]?.[0] ?? 0) - COMPARES, formula: written };
    leafOf[written] = found;
    return found;
  };

  const read = (number: number): Decidable => {
    const direct = noted.direct[number] ?? NEVER;
    const leaves = (noted.leaves[number] ?? NONE).map(leaf);
    const named = leaves.map(factIn);
    const again = twice.get(number);
    if (again === undefined) {
      return { direct, leaves, named, twice: NONE, groups: NO_GROUPS, certain: direct, possible: direct };
    }
    const [certain = NEVER, possible = NEVER, ...those] = again;
    const groups = those.length === 0 ? NO_GROUPS : groupsIn(direct, formulas, facts);
    return { direct, leaves, named: [...new Set(named)], twice: those, groups, certain, possible };
  };

  const found = new Array<Decidable | undefined>(conditions.length);
  return {
    formulas,
    decidable: (condition) => {
      const number = numbers.get(condition);
      if (number === undefined) return others.decidable(condition);
      const decidable = found[number] ?? read(number);
      found[number] = decidable;
      return decidable;
    },
  };
}

const NONE: readonly number[] = [];
const NO_GROUPS: Decidable["groups"] = new Map();

function factIn({ fact }: Leaf): number {
  return fact;
}

/** The groups of classes in a formula, of each fact worked out when it is first asked for. */
function groupsIn(formula: number, formulas: Formulas, facts: readonly ClassedFact[]): Decidable["groups"] {
  const found = new Map<number, readonly Classes[]>();
  return {
    get: (fact) => {
      const groups = found.get(fact) ?? toldApart(formula, fact, formulas, facts);
      found.set(fact, groups);
      return groups;
    },
  };
}
