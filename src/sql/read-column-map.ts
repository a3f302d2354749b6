import { programFor } from "../engine/program/build-program.js";
import { freezeNew } from "../kernel/freeze.js";
import { isObject } from "../kernel/json.js";
import { pointer } from "../kernel/pointer.js";
import type { Result } from "../kernel/result.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import { type ColumnMapProblem, checkColumnMap, SQL_IN_A_MAP } from "./check-column-map.js";
import { type ColumnMap, isTrusted } from "./column-map.js";

/**
 * A column map for a rule set, or every problem in it at once.
 *
 * It holds names of columns and codes, and never SQL. A name on the left must be a fact of the rule set.
 *
 * @example
 * const read = readColumnMap({ format: 1, key: ["id"], facts: { injuryPresnt: "inj" } }, england());
 * read.ok ? [] : read.problems.map(({ says }) => says); // ["no fact called `injuryPresnt`; did you mean `injuryPresent`?"]
 */
export function readColumnMap(input: unknown, ruleSet: RuleSet): Result<ColumnMap, ColumnMapProblem> {
  const checked = checkColumnMap(input, programFor(ruleSet));
  if (!checked.ok) return checked;
  const { map } = checked.value;
  const vouched = Object.entries(map.facts).flatMap(([fact, mapped]): readonly ColumnMapProblem[] =>
    isObject(mapped) && isTrusted(mapped) ? [{ ...SQL_IN_A_MAP, at: pointer(["facts", fact]) }] : [],
  );
  if (vouched.length > 0) return { ok: false, problems: vouched };
  return { ok: true, value: freezeNew(structuredClone(map)) };
}
