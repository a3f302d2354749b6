import type { Classes } from "../../engine/program/classes.js";
import { comparisonsIn, toldApart } from "../../engine/program/exact.js";
import { type Formulas, NEVER } from "../../engine/program/formulas.js";
import type { ClassedFact } from "../../engine/program/value-classes.js";
import { type Decidable, type Leaf, type Written, writtenOver } from "../../engine/program/written.js";
import type { Condition } from "../../facts/comparison.js";
import type { Vocabulary } from "../../ruleset/expand.js";
import { notedFormulas } from "./noted-formulas.js";
import { COMPARES, type NotedProgram } from "./noted-program.js";
import { endOf, type Rows, rowsIn } from "./rows.js";

/** The conditions as they were noted; any other one is made ready as usual. */
export function writtenIn(
  noted: NotedProgram,
  written: Rows,
  conditions: readonly Condition[],
  facts: readonly ClassedFact[],
  vocabulary: Vocabulary,
): Written {
  const formulas = notedFormulas(written, facts);
  let others: Written | undefined;
  const numbers = new Map<Condition, number>();
  for (let number = 0; number < conditions.length; number++) numbers.set(conditions[number] as Condition, number);
  const twice = new Map<number, readonly number[]>();
  for (const row of noted.twice) twice.set(row[0] ?? 0, row);
  const leafOf = new Array<Leaf | undefined>(written.starts.length - 1);
  const leaves = rowsIn(noted.leaves);

  const leaf = (formula: number): Leaf => {
    if (formula < 0) return { fact: (-1 - formula) >> 1, formula: (-1 - formula) & 1 };
    const fact = (written.numbers[written.starts[formula] ?? 0] ?? 0) - COMPARES;
    const found = leafOf[formula] ?? { fact, formula };
    leafOf[formula] = found;
    return found;
  };

  const read = (number: number): Decidable => {
    const direct = noted.direct[number] ?? NEVER;
    const those = leaves.numbers.slice(leaves.starts[number], endOf(leaves, number)).map(leaf);
    const named = those.map(factIn);
    const more = twice.get(number);
    if (more === undefined) {
      return { direct, leaves: those, named, twice: NONE, groups: NO_GROUPS, certain: direct, possible: direct };
    }
    const [, certain = NEVER, possible = NEVER, ...again] = more;
    const groups = again.length === 0 ? NO_GROUPS : groupsIn(direct, formulas, facts);
    return { direct, leaves: those, named: [...new Set(named)], twice: again, groups, certain, possible };
  };

  const found = new Array<Decidable | undefined>(conditions.length);
  return {
    formulas,
    decidable: (condition) => {
      const number = numbers.get(condition);
      if (number === undefined) {
        others ??= writtenOver(facts, vocabulary, formulas);
        return others.decidable(condition);
      }
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
  let comparisons: ReturnType<typeof comparisonsIn> | undefined;
  return {
    get: (fact) => {
      comparisons ??= comparisonsIn(formula, formulas);
      const groups = found.get(fact) ?? toldApart(comparisons, fact, facts);
      found.set(fact, groups);
      return groups;
    },
  };
}
