import type { Thresholds } from "../../engine/compile.js";
import type { Bounds } from "../../engine/indication.js";
import type { Case } from "../../facts/case.js";
import type { WrittenCase } from "../cases/written-case.js";
import { LEVELS, type LevelName, type Ranks } from "./answer.js";
import type { Replay } from "./law-broken.js";
import { casesOf, changedIn, type Trial } from "./trial.js";

const NAMES: Readonly<Record<LevelName, string>> = {
  atLeast: "at least",
  pointsTo: "points to",
  couldBe: "could be",
};

interface BrokenBy {
  readonly law: string;
  readonly what: string;
  readonly trial: Trial;
  /** What was answered, case by case, as far as it went. */
  readonly ranks: readonly Ranks[];
  readonly ours: Thresholds;
  /** Whether it is this package that answered. */
  readonly isOurs: boolean;
  readonly replay: Replay;
}

/** Which law is broken, by what, on which cases and with which rules, and how to see it again. */
export function saidOfTrial({ law, what, trial, ranks, ours, isOurs, replay }: BrokenBy): string {
  const decided = casesOf(trial).map((given) => boundsOf(ours, given));
  const cases = casesOf(trial).flatMap((given, place) => [
    JSON.stringify({ on: given.on, facts: given.facts }),
    ...(isOurs ? [] : [`  the tool: ${levelWords(ranks[place] ?? {}, ours)}`]),
    `  ${isOurs ? "" : "the rule set: "}${boundsWords(decided[place])}`,
  ]);
  const { seed, numRuns } = replay;
  return [
    `${law}: this is broken`,
    what,
    "",
    ...cases,
    "",
    ...rulesApart(trial, decided),
    `to see it again: { seed: ${seed}, numRuns: ${numRuns} }`,
  ].join("\n");
}

function boundsOf(ours: Thresholds, given: WrittenCase): Bounds | undefined {
  try {
    return ours.bounds(given as unknown as Case);
  } catch {
    return undefined;
  }
}

function levelWords(ranks: Ranks, { ruleSet }: Thresholds): string {
  const said = LEVELS.flatMap((level) => {
    const rank = ranks[level];
    return rank === undefined ? [] : [`${NAMES[level]} ${ruleSet.levels[rank]?.id}`];
  });
  return said.join(", ") || "no answer";
}

function boundsWords(bounds: Bounds | undefined): string {
  if (bounds === undefined) return "refuses this case";
  const levels = LEVELS.map((level) => `${NAMES[level]} ${bounds[level].id}`).join(", ");
  return `${levels}; by ${bounds.appliesWithReadings.join(", ") || "no rule"}`;
}

/** Of two cases: which rules stand otherwise in one than in the other. */
function rulesApart(trial: Trial, [first, second]: readonly (Bounds | undefined)[]): readonly string[] {
  if (first === undefined || second === undefined) return [];
  const names = new Set(
    [first, second].flatMap((one) => [...one.applies, ...one.appliesWithReadings, ...one.mayApply]),
  );
  const apart = [...names].sort().filter((rule) => standing(rule, first) !== standing(rule, second));
  const facts = [...changedIn(trial)].map((id) => `\`${id}\``).join(" and ");
  return apart.map(
    (rule) =>
      `with ${facts} changed, the rule \`${rule}\` goes from "${standing(rule, first)}" to "${standing(rule, second)}"`,
  );
}

function standing(rule: string, { applies, appliesWithReadings, mayApply }: Bounds): string {
  if (applies.includes(rule)) return "applies";
  if (appliesWithReadings.includes(rule)) return "applies, as it is read until known";
  return mayApply.includes(rule) ? "may apply" : "does not apply";
}
