import type { Condition, ConditionGroup } from "../../facts/comparison.js";
import { changing, leavingOut } from "./leaving-out.js";

/** The group with one thing in it left out or put in the place of what it stands in. */
export function smallerGroups(group: ConditionGroup): readonly ConditionGroup[] {
  return smallerConditions(group)
    .map((one) => ("fact" in one ? { all: [one] } : one))
    .filter((one) => JSON.stringify(one) !== JSON.stringify(group));
}

function smallerConditions(condition: Condition): readonly Condition[] {
  if ("all" in condition) return [...condition.all, ...partsOf(condition.all).map((all) => ({ all }))];
  if ("any" in condition) return [...condition.any, ...partsOf(condition.any).map((any) => ({ any }))];
  if ("not" in condition) return [condition.not, ...smallerConditions(condition.not).map((not) => ({ not }))];
  return [];
}

function partsOf(parts: readonly Condition[]): readonly (readonly Condition[])[] {
  return [...leavingOut(parts), ...changing(parts, smallerConditions)].filter(({ length }) => length > 0);
}
