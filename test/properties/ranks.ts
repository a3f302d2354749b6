import type { Levels } from "../../src/engine/indication.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";

/** The places of the three levels on the scale, 0 the lowest. */
export function ranks(
  set: RuleSet,
  { atLeast, pointsTo, couldBe }: Levels,
): Record<"atLeast" | "pointsTo" | "couldBe", number> {
  const place = (level: { readonly id: string }): number => set.levels.findIndex(({ id }) => id === level.id);
  return { atLeast: place(atLeast), pointsTo: place(pointsTo), couldBe: place(couldBe) };
}
