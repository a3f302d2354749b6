import { freezeNew } from "../../kernel/freeze.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { ruleSetTaken } from "../../ruleset/rule-set-taken.js";
import { groundOf } from "../model/ground.js";
import { newProver, type ProverOptions } from "../model/prover.js";
import { daysIn } from "./coverage.js";
import type { ComparedSet, Difference } from "./difference.js";
import { type CaseToCompare, effectOn } from "./given-cases.js";
import { movesBetween } from "./moves.js";
import { otherChanges } from "./other-changes.js";
import { ruleDifferences } from "./rule-differences.js";
import { daysOf, type NamedDays, type Side, sidesOf } from "./side.js";
import { scalesOf, verdictsBy } from "./verdicts.js";

/** As on which days two sets are compared, and on which cases. */
export interface CompareOptions {
  /**
   * The day as on which the sets are compared, or one for each: a set can so be held against itself on two days. Without it
   * every day counts on which both are in force.
   */
  readonly on?: NamedDays;
  /** Cases on which the effect is counted. */
  readonly cases?: readonly CaseToCompare[];
  /** The most conflicts that one question may take; what takes more is `inconclusive`, never `equivalent`. 100,000 if left out. */
  readonly budget?: number;
  /** Whether that is kept by which what was proved can be confirmed. */
  readonly certificate?: "kept" | "not-kept";
}

const BUDGET = 100_000;

const DOES_NOT_SAY: readonly string[] = [
  "Which of the two is right: that is for the partnership to decide.",
  "How many children are concerned: that something can happen to a child is not how often it does.",
  "How certain a level is of a child of whom a fact is known only in part, as a range of values.",
  "Anything about people of 18 or over.",
];

/**
 * The exact difference between two rule sets: whether any child can come to a higher or to a lower level, for each pair of
 * levels one example, and for each rule that changed whom it newly covers and whom no longer.
 *
 * Levels are compared by what they mean in law, and by themselves too where both sets have one scale. Of each fact
 * the value may be known or not; values known in part are not looked at. Nothing is sampled: what is said not to occur is proved, and each example
 * is put to the engine before it is shown. Throws `MisuseError` where the sets define a fact differently, are never in force
 * together, or are not in force on the day that is named.
 *
 * @example
 * const difference = compare(borchester2026, borchester2027); // half of school missed becomes 60 per cent
 * difference.verdict; // "weaker"
 * difference.moves[0]?.example.before.says; // ["School attendance: 40 per cent", "Early help was tried"]
 */
export function compare(before: RuleSet, after: RuleSet, options: CompareOptions = {}): Difference {
  const { on, cases, budget = BUDGET, certificate = "not-kept" } = options;
  const sides = sidesOf([ruleSetTaken(before), ruleSetTaken(after)], daysOf(on));
  const scales = scalesOf([before, after]);
  const ground = groundOf([sides[0].proved, sides[1].proved]);
  const proving: ProverOptions = { budget, certificate };
  const prover = newProver(ground, "partial", proving);
  const byRoute = verdictsBy("route", prover);
  const byLevel = scales === "same" ? verdictsBy("rank", prover) : undefined;
  const { moves, unsettled } =
    byLevel?.verdict === "equivalent" ? { moves: [], unsettled: [] } : movesBetween(sides, scales, prover);
  const rules = ruleDifferences("rules", sides, scales, ground, proving);
  const duties = ruleDifferences("duties", sides, scales, ground, proving);
  const proofs = [prover.proof(), ...rules.proofs, ...duties.proofs].flatMap((proof) => proof ?? []);
  return freezeNew({
    format: 1,
    before: comparedSet(sides[0]),
    after: comparedSet(sides[1]),
    scales,
    verdict: byRoute.verdict,
    byRoute,
    ...(byLevel === undefined ? {} : { byLevel }),
    moves,
    rules: rules.rules,
    duties: duties.rules,
    others: otherChanges(sides, scales),
    ...(cases === undefined ? {} : { cases: effectOn(cases, sides, scales) }),
    days: on === undefined ? daysIn([...ground.spans.keys()], ground) : [],
    unsettled,
    ...(certificate === "kept" ? { proofs } : {}),
    doesNotSay: DOES_NOT_SAY,
  });
}

function comparedSet({ ruleSet, on }: Side): ComparedSet {
  const { id, version, title, digest } = ruleSet;
  const levels = ruleSet.levels.map((level) => ({ id: level.id, name: level.name, route: level.route }));
  return { id, version, title, digest, ...(on === undefined ? {} : { on }), levels };
}
