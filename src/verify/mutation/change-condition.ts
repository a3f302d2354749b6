import type { Condition, ConditionGroup } from "../../facts/comparison.js";
import type { Step } from "../../kernel/pointer.js";
import { comparisonKey, type Vocabulary } from "../../ruleset/expand.js";
import type { ChangedCondition } from "./change.js";
import { changedComparisons } from "./change-comparison.js";

/** Every small change within a condition that stands at a path: of its comparisons, and of how its groups are joined. */
export function changedConditions(
  condition: Condition,
  path: readonly Step[],
  vocabulary: Vocabulary,
): readonly ChangedCondition[] {
  if ("all" in condition) return ofGroup("all", condition.all, path, vocabulary);
  if ("any" in condition) return ofGroup("any", condition.any, path, vocabulary);
  if ("not" in condition) return ofNegation(condition.not, path, vocabulary);
  if (!("fact" in condition)) return [];
  return changedComparisons(condition, vocabulary).map(({ kind, key, comparison, says }) => {
    return { kind, path: [...path, key], before: partWords(condition), says, condition: comparison };
  });
}

function ofGroup(
  key: "all" | "any",
  parts: readonly Condition[],
  path: readonly Step[],
  vocabulary: Vocabulary,
): readonly ChangedCondition[] {
  const made = (changed: readonly Condition[], as: "all" | "any" = key): ConditionGroup =>
    as === "all" ? { all: changed } : { any: changed };
  const other = key === "all" ? "any" : "all";
  const within = parts.flatMap((part, at) =>
    changedConditions(part, [...path, key, at], vocabulary).map((one) => {
      return { ...one, condition: made(parts.map((each, place) => (place === at ? one.condition : each))) };
    }),
  );
  if (parts.length < 2) return within;
  const group = { kind: "group", before: `\`${key}\` of ${parts.length}` } as const;
  return [
    { ...group, path: [...path, key], says: `\`${other}\` instead of \`${key}\``, condition: made(parts, other) },
    ...parts.map((part, at): ChangedCondition => {
      const rest = parts.filter((_, place) => place !== at);
      return {
        ...group,
        path: [...path, key, at],
        before: partWords(part),
        says: "this part left out",
        condition: made(rest),
      };
    }),
    ...within,
  ];
}

/** A rule must be a group: what a dropped `not` leaves is put into one. */
function ofNegation(part: Condition, path: readonly Step[], vocabulary: Vocabulary): readonly ChangedCondition[] {
  return [
    { kind: "group", path: [...path, "not"], before: "`not`", says: "the `not` dropped", condition: { all: [part] } },
    ...changedConditions(part, [...path, "not"], vocabulary).map((one) => {
      return { ...one, condition: { not: one.condition } };
    }),
  ];
}

function partWords(condition: Condition): string {
  if ("fact" in condition) return `\`${comparisonKey(condition)}\``;
  if ("condition" in condition) return `\`${condition.condition}\``;
  return `a group (\`${Object.keys(condition)[0] ?? ""}\`)`;
}
