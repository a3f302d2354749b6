import { compile } from "../../src/engine/compile.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { neverBelowTheBaseline } from "../../src/testing/laws/above-the-baseline.js";
import { agreesWith } from "../../src/testing/laws/agreement.js";
import {
  levelNeverFallsWhenHarmRises,
  levelNeverRisesWhenAProtectiveFactRises,
} from "../../src/testing/laws/harm-and-protection.js";
import { knowingMoreNeverLowersAtLeast, knowingMoreNeverRaisesCouldBe } from "../../src/testing/laws/knowing-more.js";
import { levelsAreInOrder } from "../../src/testing/laws/levels-in-order.js";
import { sameFactsSameAnswer } from "../../src/testing/laws/same-facts.js";
import type { LawKept } from "../../src/testing/laws/try-law.js";
import { whatMustNotMatterDoesNot } from "../../src/testing/laws/what-must-not-matter.js";

type Tried = (options: { readonly seed: number }) => LawKept;

/** Every law that there is, of one rule set, which is its own baseline, in which one fact must not matter. */
export function everyLaw(set: RuleSet, mustNotMatter: string): Readonly<Record<string, Tried>> {
  const floor = { ...set, rules: set.rules.map((rule) => ({ ...rule, binding: "safety" as const })) };
  return {
    levelNeverFallsWhenHarmRises: (options) => levelNeverFallsWhenHarmRises(set, options),
    levelNeverRisesWhenAProtectiveFactRises: (options) => levelNeverRisesWhenAProtectiveFactRises(set, options),
    levelsAreInOrder: (options) => levelsAreInOrder(set, options),
    knowingMoreNeverLowersAtLeast: (options) => knowingMoreNeverLowersAtLeast(set, options),
    knowingMoreNeverRaisesCouldBe: (options) => knowingMoreNeverRaisesCouldBe(set, options),
    sameFactsSameAnswer: (options) => sameFactsSameAnswer(set, options),
    neverBelowTheBaseline: (options) => neverBelowTheBaseline(set, floor, options),
    agreesWith: (options) => agreesWith(set, compile(set).indicate, options),
    whatMustNotMatterDoesNot: (options) => whatMustNotMatterDoesNot(set, [mustNotMatter], options),
  };
}
