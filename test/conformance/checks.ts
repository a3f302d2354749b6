import * as fc from "fast-check";
import { byCompletion, differences, type Expected, onWholeCases } from "../differential/expected.js";
import { deepSets, plainSets } from "../differential/sets.js";
import { threeSparseCases } from "../differential/sparse-cases.js";
import { fourWholeCases } from "../differential/whole-cases.js";
import { runs } from "../generated/runs.js";
import { type Evaluator, OURS } from "./evaluator.js";
import type { Check } from "./mutants.js";
import { quirksTaken } from "./quirk-rules.js";
import { refusedTable } from "./refused-table.js";
import { read, tableDifferences } from "./table-differences.js";
import { truthTable } from "./truth-table.js";

/** What each check of the comparison with json-rules-engine finds in an evaluator: whether it differs. */
export type Checks = { readonly [OneCheck in Check]: (evaluator: Evaluator) => boolean };

/** The checks, with everything that json-rules-engine has to say asked once. */
export async function checksAgainstJsonRulesEngine(): Promise<Checks> {
  const rows = await truthTable();
  const table = refusedTable(read(rows, OURS));
  const whole: Expected[] = [];
  for (const [set, cases] of sampled(fourWholeCases, 100)) whole.push(await onWholeCases(set, cases));
  const sparse: Expected[] = [];
  for (const [set, cases, picks] of sampled(threeSparseCases, 100)) sparse.push(await byCompletion(set, cases, picks));
  const differs = (all: readonly Expected[], { compile }: Evaluator): boolean =>
    all.some((expected) => differences(expected, compile).length > 0);
  return {
    "truth table": (evaluator) => {
      const compared = read(rows, evaluator);
      return refusedTable(compared) !== table || tableDifferences(compared, evaluator).length > 0;
    },
    quirks: (evaluator) => quirksTaken(evaluator).length > 0,
    "whole cases": (evaluator) => differs(whole, evaluator),
    completions: (evaluator) => differs(sparse, evaluator),
  };
}

/** Whether a check finds something, or cannot even be run to its end. */
export function finds(check: Checks[Check], evaluator: Evaluator): boolean {
  try {
    return check(evaluator);
  } catch {
    return true;
  }
}

/** So many sets of each sort as the comparison itself begins with, the deep ones fewer. */
function sampled<Drawn>(withCases: (sets: typeof plainSets) => fc.Arbitrary<Drawn>, sets: number): readonly Drawn[] {
  return [...fc.sample(withCases(plainSets), runs(sets)), ...fc.sample(withCases(deepSets), runs(sets / 5))];
}
