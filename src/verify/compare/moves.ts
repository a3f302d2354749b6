import { routeRank } from "../../domain/route.js";
import type { IndicatedLevel } from "../../engine/indication.js";
import type { Prover } from "../model/prover.js";
import { type FoundCase, smallestCase } from "../model/smallest-case.js";
import { shown } from "../report/shown-case.js";
import type { Literal } from "../solver/literal.js";
import { ANSWERS, type Answer, type Difference, type Move } from "./difference.js";
import { type Ladder, ladderOf } from "./ladder.js";
import type { Side } from "./side.js";
import { subjectsOf } from "./subjects.js";

/** A level of each set. */
interface Pair {
  readonly before: IndicatedLevel;
  readonly after: IndicatedLevel;
}

/** Every pair of levels at which some case is before and after, each with an example; on one scale only pairs of two levels. */
export function movesBetween(
  sides: readonly [Side, Side],
  scales: Difference["scales"],
  prover: Prover,
): Pick<Difference, "moves" | "unsettled"> {
  const { bench, encoded } = prover;
  const ladders = subjectsOf(bench.ground).map((subject) => ladderOf(subject, "rank", encoded, bench.gates));
  const [old, now] = ladders as [Ladder, Ladder];
  const moves: Move[] = [];
  const unsettled: Pair[] = [];
  for (const [rank, from] of levelsOf(sides[0]).entries()) {
    for (const [other, to] of levelsOf(sides[1]).entries()) {
      if (scales === "same" && rank === other) continue;
      const pair: Pair = { before: from, after: to };
      const holding = (answer: Answer): readonly Literal[] => [old.standsAt(answer, rank), now.standsAt(answer, other)];
      const told = ANSWERS.map((answer) => {
        const says = `no case is at ${from.id} before and at ${to.id} after (${answer})`;
        return { answer, found: prover.ask(says, holding(answer)) };
      });
      const answers = told.flatMap(({ answer, found }) => (found === "satisfiable" ? [answer] : []));
      const shownIn = SHOWN_FIRST.find((answer) => answers.includes(answer));
      const example = shownIn && exampleOf(answers, shownIn, holding, prover);
      if (shownIn !== undefined && example !== undefined) moves.push(moveOf(pair, answers, shownIn, example, sides));
      else if (told.some(({ found }) => found !== "unsatisfiable")) unsettled.push(pair);
    }
  }
  return { moves: inOrder(moves), unsettled };
}

/** What they point to is what people act on. */
const SHOWN_FIRST: readonly Answer[] = ["pointsTo", "atLeast", "couldBe"];

function levelsOf({ ruleSet }: Side): readonly IndicatedLevel[] {
  return ruleSet.levels.map(({ id, name, route }) => ({ id, name, route }));
}

/** The plainest example is one in which the level is certain too. */
function exampleOf(
  answers: readonly Answer[],
  shownIn: Answer,
  holding: (answer: Answer) => readonly Literal[],
  prover: Prover,
): FoundCase | undefined {
  const plainest = shownIn === "pointsTo" && answers.includes("atLeast");
  const certain = plainest ? smallestCase(prover, [...holding(shownIn), ...holding("atLeast")]) : undefined;
  return certain ?? smallestCase(prover, holding(shownIn));
}

function moveOf(
  { before, after }: Pair,
  answers: readonly Answer[],
  shownIn: Answer,
  example: FoundCase,
  sides: readonly [Side, Side],
): Move {
  const [old, now] = sides.map(({ asked, on }) => shown(on === undefined ? example : { ...example, on }, asked));
  if (old?.levels[shownIn].id !== before.id || now?.levels[shownIn].id !== after.id) {
    // never shown: an example is what the engine says of it, or it is a fault of the prover
    throw new Error(`the engine does not take the example from ${before.id} to ${after.id}`);
  }
  const steps = routeRank(after.route) - routeRank(before.route);
  const direction = steps > 0 ? "higher" : steps < 0 ? "lower" : "same";
  return { before, after, direction, answers, shownIn, example: { before: old, after: now } };
}

function inOrder(moves: readonly Move[]): readonly Move[] {
  const isLast = ({ direction }: Move): number => (direction === "same" ? 1 : 0);
  return moves.toSorted((one, other) => isLast(one) - isLast(other));
}
