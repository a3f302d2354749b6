import type { ResolvedRule } from "../../ruleset/rule-set.js";
import type { Held } from "../held.js";
import type { Bounds, Indication } from "../indication.js";
import type { Inside } from "../inside.js";
import type { Judged } from "../judged.js";
import type { LeftOut, RuleStanding, RuleUnder } from "./indicated-under.js";

/** One set with the case that it holds, while it is held. */
export interface Side {
  readonly inside: Inside;
  readonly held: Held;
  readonly judged: Judged;
  readonly indication: Indication;
  readonly bounds: Bounds;
  readonly leftOut: readonly LeftOut[];
}

/** Names of the rules that apply or may apply. */
export function bearing({ bounds }: Side): readonly string[] {
  return [...bounds.applies, ...bounds.appliesWithReadings, ...bounds.mayApply];
}

export function ruleIn({ inside }: Side, name: string): ResolvedRule | undefined {
  return inside.texts.ruleSet.rules.find((rule) => rule.name === name);
}

/** How a rule stands in one set, and what sets did to it. */
export function ruleUnder(side: Side, name: string): RuleUnder {
  const { texts } = side.inside;
  const rule = ruleIn(side, name);
  if (rule === undefined) {
    const removed = texts.ruleSet.removed.find((one) => one.rule === name);
    return removed === undefined ? { standing: "not in the set" } : { standing: "removed", removed };
  }
  const rank = texts.ruleSet.levels.findIndex(({ id }) => id === rule.event.type);
  const { replacedBy, changedBy } = rule;
  return {
    standing: standingOf(side, rule),
    level: texts.levelAt(rank),
    origin: rule.origin.set,
    ...(changedBy === undefined ? {} : { changedBy }),
    ...(replacedBy === undefined ? {} : { replacedBy }),
  };
}

function standingOf({ held, bounds }: Side, { name, replacedBy }: ResolvedRule): RuleStanding {
  const { names } = held.agenda;
  if (!names.includes(name))
    return replacedBy !== undefined && names.includes(replacedBy) ? "replaced" : "not in force";
  if (bounds.applies.includes(name)) return "applies";
  if (bounds.appliesWithReadings.includes(name)) return "applies as read";
  return bounds.mayApply.includes(name) ? "may apply" : "does not apply";
}
