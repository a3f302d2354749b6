import type { Levels } from "levels-of-need/engine";

/** The three levels in a phrase; too little known is never said as the lowest level. */
export function levelsWords({ atLeast, pointsTo, couldBe, enoughKnown }: Levels): string {
  if (!enoughKnown) return `not enough known to say a level; could be as high as ${couldBe.name}`;
  if (atLeast.id === couldBe.id) return `${pointsTo.name}, whatever else is known`;
  // "at least universal" says nothing, and is read as comfort
  const isSure = atLeast.id === pointsTo.id && atLeast.route !== "universal";
  const points = isSure ? `at least ${atLeast.name}` : `points to ${pointsTo.name}`;
  return pointsTo.id === couldBe.id ? points : `${points}; could be as high as ${couldBe.name}`;
}
