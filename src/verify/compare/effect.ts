import { routeRank } from "../../domain/route.js";
import type { IndicatedLevel, Levels } from "../../engine/indication.js";
import type { Difference, EffectOnCases, LevelOfCases, UndecidedCase } from "./difference.js";

/** So many cases that could not be decided are told with their problems. */
const MOST_TOLD = 20;

/** Counts what a difference does to cases, one after another, however many. */
interface CaseTally {
  /** What the two sets say of one case. */
  add(before: Levels, after: Levels): void;
  refuse(one: UndecidedCase): void;
  effect(): EffectOnCases;
}

export function newCaseTally(scales: Difference["scales"]): CaseTally {
  const counts = { same: 0, higher: 0, lower: 0, sameInLaw: 0, otherwise: 0, undecided: 0 };
  const moves = new Map<string, { readonly before: LevelOfCases; readonly after: LevelOfCases; cases: number }>();
  const problems: UndecidedCase[] = [];
  const isSame = (one: IndicatedLevel, other: IndicatedLevel): boolean =>
    scales === "same" ? one.id === other.id : one.route === other.route;

  return {
    add: (before, after) => {
      const [from, to] = [levelOfCase(before), levelOfCase(after)];
      if (isSame(from, to) && from.enoughKnown === to.enoughKnown) {
        counts.same += 1;
        if (!isSame(before.atLeast, after.atLeast) || !isSame(before.couldBe, after.couldBe)) counts.otherwise += 1;
        return;
      }
      const steps = routeRank(to.route) - routeRank(from.route);
      counts[steps > 0 ? "higher" : steps < 0 ? "lower" : "sameInLaw"] += 1;
      const key = JSON.stringify([from.id, from.enoughKnown, to.id, to.enoughKnown]);
      const move = moves.get(key) ?? { before: from, after: to, cases: 0 };
      move.cases += 1;
      moves.set(key, move);
    },
    refuse: (one) => {
      counts.undecided += 1;
      if (problems.length < MOST_TOLD) problems.push(one);
    },
    effect: () => ({
      cases: counts.same + counts.higher + counts.lower + counts.sameInLaw + counts.undecided,
      ...counts,
      moves: [...moves.values()].map((move) => ({ ...move })).sort((one, other) => other.cases - one.cases),
      problems: [...problems],
    }),
  };
}

/** Above the lowest level enough is known: something points there. */
function levelOfCase({ pointsTo, enoughKnown }: Levels): LevelOfCases {
  return { id: pointsTo.id, name: pointsTo.name, route: pointsTo.route, enoughKnown };
}
