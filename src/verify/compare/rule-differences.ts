import type { IndicatedLevel } from "../../engine/indication.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import type { Ground } from "../model/ground.js";
import type { Proof } from "../model/proof.js";
import type { ProverOptions } from "../model/prover.js";
import type { Speaker } from "../model/subject.js";
import { isNobody, isWrittenAlike, NOBODY, onlyCoveredBy } from "./coverage.js";
import type { Difference, RuleDifference } from "./difference.js";
import { type Line, linesOf } from "./lines.js";
import { partsChanged } from "./parts.js";
import type { Side } from "./side.js";
import { subjectsOf } from "./subjects.js";

/** What became of each rule or duty, with what proves that nobody else is concerned. */
interface RuleDifferences {
  readonly rules: readonly RuleDifference[];
  readonly proofs: readonly Proof[];
}

/** Every rule or duty that is not the same in both sets, looked at alone. */
export function ruleDifferences(
  kind: "rules" | "duties",
  sides: readonly [Side, Side],
  scales: Difference["scales"],
  ground: Ground,
  options: ProverOptions,
): RuleDifferences {
  const proofs: Proof[] = [];
  const covered = (some: readonly Speaker[], others: readonly Speaker[]): RuleDifference["newlyCovers"] => {
    if (some.length === 0) return NOBODY;
    const { coverage, proof } = onlyCoveredBy(some, others, ground, options);
    if (proof !== undefined) proofs.push(proof);
    return coverage;
  };
  const rules = linesOf(kind, subjectsOf(ground), sides).flatMap((line): readonly RuleDifference[] => {
    const { before, after } = line;
    const isAlike = isWrittenAlike(before, after);
    const [old, now] = [before.at(-1), after.at(-1)];
    const standing = now ?? old;
    if (standing === undefined) return [];
    const parts = old === undefined || now === undefined ? [] : partsChanged(old.rule, now.rule, sides);
    const levels = levelsMoved(old, now, sides, scales);
    const how = howOf(line);
    const newlyCovers = isAlike ? NOBODY : covered(after, before);
    const noLongerCovers = isAlike ? NOBODY : covered(before, after);
    const coversTheSame = isNobody(newlyCovers) && isNobody(noLongerCovers);
    if (coversTheSame && how === "changed" && parts.length === 0 && levels === undefined) return [];
    const level = levelOf(standing, sides[now === undefined ? 0 : 1].ruleSet);
    const reason = reasonOf(line, sides);
    return [
      {
        kind: standing.kind,
        how,
        ...(old === undefined ? {} : { before: old.name }),
        ...(now === undefined ? {} : { after: now.name }),
        title: standing.rule.title,
        ...(levels === undefined ? {} : { levels }),
        ...(level === undefined ? {} : { level }),
        newlyCovers,
        noLongerCovers,
        ...(reason === undefined ? {} : { reason }),
        parts,
      },
    ];
  });
  return { rules, proofs };
}

function howOf({ before, after, tie }: Line): RuleDifference["how"] {
  if (before.length === 0) return "new";
  if (after.length === 0) return "removed";
  const names = (some: readonly Speaker[]): string => some.map(({ name }) => name).join();
  return names(before) === names(after) ? "changed" : (tie ?? "changed");
}

function levelOf(speaker: Speaker | undefined, ruleSet: RuleSet): IndicatedLevel | undefined {
  const level = speaker?.kind === "rule" ? ruleSet.levels[speaker.rank] : undefined;
  return level && { id: level.id, name: level.name, route: level.route };
}

/** On one scale a rule may move from level to level, on two of them only from route to route. */
function levelsMoved(
  old: Speaker | undefined,
  now: Speaker | undefined,
  [before, after]: readonly [Side, Side],
  scales: Difference["scales"],
): RuleDifference["levels"] {
  const [from, to] = [levelOf(old, before.ruleSet), levelOf(now, after.ruleSet)];
  if (from === undefined || to === undefined) return undefined;
  const isSame = scales === "same" ? from.id === to.id : from.route === to.route;
  return isSame ? undefined : { before: from, after: to };
}

/** What the set in which it changed says of it. */
function reasonOf({ before, after }: Line, [, { ruleSet }]: readonly [Side, Side]): string | undefined {
  const names = new Set([...before, ...after].map(({ name }) => name));
  const changed = ruleSet.rules.filter(({ name }) => names.has(name)).flatMap(({ changedBy }) => changedBy ?? []);
  const own = changed.filter(({ set }) => set === ruleSet.id).at(-1);
  return (own ?? ruleSet.removed.find(({ rule }) => names.has(rule)))?.reason;
}
