import { aRule, borchester, type Json, localBasis, theNational } from "../ruleset/sets.js";
import type { Evaluator } from "./evaluator.js";
import { QUIRKS, type Quirk } from "./quirks.js";

const bases = [theNational()];

/** A council's file with the rule of a quirk, or any other. */
export function withRule({ conditions, rule }: Pick<Quirk, "conditions" | "rule">): Json {
  const whole = { ...aRule("a-quirk", "youngCarer"), event: { type: "level-2" }, basis: localBasis };
  return borchester({ rules: [{ ...whole, conditions, ...rule }] });
}

/** What is wrong with it, as `code at pointer` below the rule. */
export function refusalsOf(quirk: Pick<Quirk, "conditions" | "rule">, { readRuleSet }: Evaluator): readonly string[] {
  const read = readRuleSet(withRule(quirk), { bases });
  return read.ok ? [] : read.problems.map(({ code, at }) => `${code} at ${at.replace("/rules/0", "")}`).toSorted();
}

/** The quirks that are not refused as they say. */
export function quirksTaken(evaluator: Evaluator): readonly Quirk[] {
  return QUIRKS.filter((quirk) => String(refusalsOf(quirk, evaluator)) !== String(quirk.refused.toSorted()));
}
