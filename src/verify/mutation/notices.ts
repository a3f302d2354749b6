import type { CaseExpectation, RuleSet } from "../../ruleset/rule-set.js";
import type { Standing, WatchedCase } from "./watched-case.js";

/** How the rules and duties that a change touches stand on a case after it. */
interface After {
  readonly rules: ReadonlyMap<string, Standing>;
  /** Whether they apply with the readings. */
  readonly duties: ReadonlyMap<string, boolean>;
  /** Ids of the facts that those rules named before. */
  readonly named: ReadonlySet<string>;
}

/**
 * Whether a case comes out otherwise than it says once some rules stand otherwise; `look` where only a run can tell.
 *
 * Levels, reasons and duties are told from how the rules stand. Questions, urgency and what is told are not.
 */
export function notices(watched: WatchedCase, after: After, { levels }: RuleSet): "yes" | "no" | "look" {
  if (watched.isGrownUp) return "look";
  const changed = [...after.rules].filter(([name, one]) => isOther(watched.rules.get(name), one));
  const duties = [...after.duties].filter(([name, applies]) => watched.duties.applying.has(name) !== applies);
  const now = outcomeOf(watched, after);
  if ((changed.length > 0 || duties.length > 0) && differs(watched, now, after, levels)) return "yes";
  const { urgency, tell } = watched.one.expect;
  // Reasons and duties bring their own urgency, whatever the level.
  const speaksOtherwise = changed.some(([name, one]) => isReason(watched.rules.get(name)) !== isReason(one));
  if ((urgency !== undefined || tell !== undefined) && (speaksOtherwise || duties.length > 0)) return "look";
  return mayAskOtherwise(watched, now, after) ? "look" : "no";
}

/** A question that is expected is lost only with a rule that asked it, or where the level rises above such rules. */
function mayAskOtherwise(watched: WatchedCase, now: Outcomes, { rules, named }: After): boolean {
  const ask = watched.one.expect.ask ?? [];
  if (ask.length === 0) return false;
  const before = outcomeOf(watched, NOTHING_CHANGED);
  if (now.atLeast > before.atLeast) return true;
  return (
    ask.some((fact) => named.has(fact)) &&
    [...rules.keys()].some((name) => {
      const one = watched.rules.get(name);
      return one?.given === "unknown" && one.rank > before.atLeast;
    })
  );
}

const NOTHING_CHANGED: After = { rules: new Map(), duties: new Map(), named: new Set() };

function isReason(one: Standing | undefined): boolean {
  return one?.read === "holds";
}

function isOther(before: Standing | undefined, after: Standing): boolean {
  if (before === undefined) return false;
  return (
    before.given !== after.given || before.rank !== after.rank || (before.read === "holds") !== (after.read === "holds")
  );
}

/** The levels, by their places on the scale, and the reasons. */
interface Outcomes {
  readonly atLeast: number;
  readonly pointsTo: number;
  readonly couldBe: number;
  readonly reasons: ReadonlySet<string>;
}

function outcomeOf({ rules }: WatchedCase, after: After): Outcomes {
  let [atLeast, pointsTo, couldBe] = [0, 0, 0];
  const reasons = new Set<string>();
  for (const [name, before] of rules) {
    const { given, read, rank } = after.rules.get(name) ?? before;
    if (given === "holds") atLeast = Math.max(atLeast, rank);
    if (given !== "fails") couldBe = Math.max(couldBe, rank);
    if (read !== "holds") continue;
    pointsTo = Math.max(pointsTo, rank);
    reasons.add(name);
  }
  return { atLeast, pointsTo, couldBe, reasons };
}

function differs(
  { one, duties, isDangerOpen }: WatchedCase,
  { atLeast, pointsTo, couldBe, reasons }: Outcomes,
  after: After,
  levels: RuleSet["levels"],
): boolean {
  const idOf = (rank: number): string => levels[rank]?.id ?? "";
  const now: Pick<CaseExpectation, SingleKey> = {
    atLeast: idOf(atLeast),
    pointsTo: idOf(pointsTo),
    couldBe: idOf(couldBe),
    settled: atLeast === couldBe,
    enoughKnown: pointsTo > 0 || !isDangerOpen,
  };
  const applies = (duty: string): boolean => after.duties.get(duty) ?? duties.applying.has(duty);
  return (
    SINGLES.some((key) => one.expect[key] !== undefined && one.expect[key] !== now[key]) ||
    (one.expect.because ?? []).some((name) => !reasons.has(name)) ||
    (one.expect.duties ?? []).some((duty) => !applies(duty))
  );
}

type SingleKey = "atLeast" | "pointsTo" | "couldBe" | "settled" | "enoughKnown";

const SINGLES: readonly SingleKey[] = ["atLeast", "pointsTo", "couldBe", "settled", "enoughKnown"];
