import { ROUTES } from "../../domain/route.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import type { Prover } from "../model/prover.js";
import { not } from "../solver/literal.js";
import { ANSWERS, type Answer, type Difference, type Verdict, type Verdicts } from "./difference.js";
import { type Ladder, ladderOf, type Steps } from "./ladder.js";
import { subjectsOf } from "./subjects.js";

/** Whether there are cases that come to more; `none` only where that was proved. */
type Extent = "some" | "none" | "unsettled";

interface Ways {
  readonly higher: Extent;
  readonly lower: Extent;
}

/** Whether two sets have the same levels, of the same routes, in the same order. */
export function scalesOf([some, others]: readonly [RuleSet, RuleSet]): Difference["scales"] {
  const key = ({ levels }: RuleSet): string => JSON.stringify(levels.map(({ id, route }) => [id, route]));
  return key(some) === key(others) ? "same" : "different";
}

/** How the second subject's levels stand to the first's, step by step. */
export function verdictsBy(steps: Steps, prover: Prover): Verdicts {
  const { bench, encoded } = prover;
  const [before, after] = subjectsOf(bench.ground);
  const ladders = [before, after].map((subject) => ladderOf(subject, steps, encoded, bench.gates));
  const [old, now] = ladders as [Ladder, Ladder];
  const names = steps === "route" ? ROUTES : before.ruleSet.levels.map(({ id }) => id);

  const isAbove = (upper: Ladder, lower: Ladder, answer: Answer, way: string): Extent => {
    let found: Extent = "none";
    for (let step = 1; step < names.length; step++) {
      const says = `no case comes ${way} by passing ${names[step]} (${answer})`;
      const told = prover.ask(says, [upper.reaches(answer, step), not(lower.reaches(answer, step))]);
      if (told === "satisfiable") return "some";
      if (told === "inconclusive") found = "unsettled";
    }
    return found;
  };

  const ways = ANSWERS.map(
    (answer): Ways => ({ higher: isAbove(now, old, answer, "higher"), lower: isAbove(old, now, answer, "lower") }),
  );
  const [atLeast, pointsTo, couldBe] = ways.map(verdictOf) as [Verdict, Verdict, Verdict];
  const inAny = (way: keyof Ways): Extent => {
    const extents = ways.map((one) => one[way]);
    return extents.includes("some") ? "some" : extents.includes("unsettled") ? "unsettled" : "none";
  };
  return { verdict: verdictOf({ higher: inAny("higher"), lower: inAny("lower") }), atLeast, pointsTo, couldBe };
}

function verdictOf({ higher, lower }: Ways): Verdict {
  if (higher === "some" && lower === "some") return "both";
  if (higher === "unsettled" || lower === "unsettled") return "inconclusive";
  if (higher === "some") return "stricter";
  return lower === "some" ? "weaker" : "equivalent";
}
