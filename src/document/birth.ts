import { type Expanded, expand, factSets } from "../ruleset/expand.js";
import type { ResolvedDuty, ResolvedRule } from "../ruleset/rule-set.js";
import type { Reading } from "./reading.js";

/** Of whom a rule or duty speaks; `either` only where it says something of a child not yet born. */
export type Birth = "born" | "not-yet-born" | "either" | "not-said";

/** Whether it can be true before birth, after it, or both. */
export function birthOf({ conditions, actions = [] }: ResolvedRule | ResolvedDuty, reading: Reading): Birth {
  const tree = expand(conditions, reading.whole);
  if (!canHold(tree, { unborn: true })) return "born";
  if (!canHold(tree, { unborn: false })) return "not-yet-born";
  const isSaid = factSets(expand(conditions, reading.spared)).some(({ fact }) => fact === "unborn");
  const isDone = reading.ruleSet.actions.some(
    ({ id, when }) =>
      actions.includes(id) && when !== undefined && !canHold(expand(when, reading.whole), { unborn: false }),
  );
  return isSaid || isDone ? "either" : "not-said";
}

/** What a condition on birth alone comes to for them: whether it is so, or still open. */
export function decidedByBirth(tree: Expanded, birth: Birth): "so" | "not-so" | "open" {
  if (tree.kind !== "fact" || tree.fact !== "unborn" || birth === "either" || birth === "not-said") return "open";
  return tree.values.has(birth === "not-yet-born") ? "so" : "not-so";
}

/** Whether it can be true of a child who is, or is not, born yet, whatever else is so. */
function canHold(tree: Expanded, known: { readonly unborn: boolean }): boolean {
  switch (tree.kind) {
    case "fact":
      return tree.fact !== "unborn" || tree.values.has(known.unborn);
    case "all":
      return tree.parts.every((part) => canHold(part, known));
    case "any":
      return tree.parts.some((part) => canHold(part, known));
    case "count":
      return true;
  }
}
