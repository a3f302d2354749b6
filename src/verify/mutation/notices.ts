import type { CaseExpectation, RuleSet } from "../../ruleset/rule-set.js";
import type { Standing, WatchedCase } from "./watched-case.js";

/** How the rules and duties that a change touches stand on a case after it. */
export interface After {
  readonly rules: ReadonlyMap<string, Standing>;
  /** Whether they apply with the readings. */
  readonly duties: ReadonlyMap<string, boolean>;
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
  const { ask, urgency, tell } = watched.one.expect;
  if (changed.length > 0 || duties.length > 0) {
    if (differs(watched, after, levels)) return "yes";
    // Reasons and duties bring their own urgency, whatever the level.
    const speaksOtherwise = changed.some(
      ([name, { read }]) => (watched.rules.get(name)?.read === "holds") !== (read === "holds"),
    );
    if ((urgency !== undefined || tell !== undefined) && (speaksOtherwise || duties.length > 0)) return "look";
  }
  if (ask === undefined || ask.length === 0) return "no";
  const isOpen = [...after.rules].some(
    ([name, { given }]) => given === "unknown" || watched.rules.get(name)?.given === "unknown",
  );
  return changed.length > 0 || isOpen ? "look" : "no";
}

function isOther(before: Standing | undefined, after: Standing): boolean {
  if (before === undefined) return false;
  return (
    before.given !== after.given || before.rank !== after.rank || (before.read === "holds") !== (after.read === "holds")
  );
}

function differs(watched: WatchedCase, after: After, levels: RuleSet["levels"]): boolean {
  const { one, rules, duties, isDangerOpen } = watched;
  const standing = [...rules].map(([name, before]) => ({ name, ...before, ...after.rules.get(name) }));
  const highest = (some: readonly Standing[]): number => some.reduce((most, { rank }) => Math.max(most, rank), 0);
  const idOf = (rank: number): string => levels[rank]?.id ?? "";
  const atLeast = highest(standing.filter(({ given }) => given === "holds"));
  const couldBe = highest(standing.filter(({ given }) => given !== "fails"));
  const reasons = standing.filter(({ read }) => read === "holds");
  const pointsTo = highest(reasons);
  const now: Pick<CaseExpectation, SingleKey> = {
    atLeast: idOf(atLeast),
    pointsTo: idOf(pointsTo),
    couldBe: idOf(couldBe),
    settled: atLeast === couldBe,
    enoughKnown: pointsTo > 0 || !isDangerOpen,
  };
  const names = new Set(reasons.map(({ name }) => name));
  const applies = (duty: string): boolean => after.duties.get(duty) ?? duties.applying.has(duty);
  return (
    SINGLES.some((key) => one.expect[key] !== undefined && one.expect[key] !== now[key]) ||
    (one.expect.because ?? []).some((name) => !names.has(name)) ||
    (one.expect.duties ?? []).some((duty) => !applies(duty))
  );
}

type SingleKey = "atLeast" | "pointsTo" | "couldBe" | "settled" | "enoughKnown";

const SINGLES: readonly SingleKey[] = ["atLeast", "pointsTo", "couldBe", "settled", "enoughKnown"];
