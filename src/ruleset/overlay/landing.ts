import { type Route, routeRank } from "../../domain/route.js";
import type { ResolvedLevel } from "../rule-set.js";

/** As much of a level as landing needs. */
export interface Landable {
  readonly id: string;
  readonly route: Route;
  readonly takes?: readonly string[];
}

/** The name under which `takes` lists a level of the set below. */
export function takenName({ id, origin }: Pick<ResolvedLevel, "id" | "origin">): string {
  return `${origin.set}:${id}`;
}

/**
 * For each level of the scale below, the level of the new scale on which its rules land.
 *
 * That is the level that takes it, else the lowest level with its route, else the lowest level above that route; so the
 * route never falls. Without a scale of its own a set keeps the one below.
 */
export function landings(
  scale: readonly Landable[] | undefined,
  below: readonly ResolvedLevel[],
): ReadonlyMap<string, string> {
  if (scale === undefined) return new Map(below.map(({ id }) => [id, id]));
  return new Map(below.flatMap((level) => landing(scale, level)));
}

function landing(scale: readonly Landable[], level: ResolvedLevel): readonly [string, string][] {
  const name = takenName(level);
  const taking = scale.find(({ takes }) => takes?.includes(name));
  const sameRoute = scale.find(({ route }) => route === level.route);
  const above = scale.find(({ route }) => routeRank(route) > routeRank(level.route));
  const found = taking ?? sameRoute ?? above;
  return found === undefined ? [] : [[level.id, found.id]];
}
