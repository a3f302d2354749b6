import type { ResolvedDuty, ResolvedRule, RuleSet } from "../../ruleset/rule-set.js";
import type { RuleDifference, RulePart } from "./difference.js";
import type { Side } from "./side.js";

type Written = ResolvedRule | ResolvedDuty;

const TEXTS = ["title", "reason", "binding", "justification", "note"] as const;

/** What is so where a rule says nothing of it. */
const UNSAID = { urgency: "routine", tell: "tell-unless-unsafe" } as const;

/** What two rules say differently beside whom they cover and to which level. */
export function partsChanged(old: Written, now: Written, sides: readonly [Side, Side]): RuleDifference["parts"] {
  const texts = TEXTS.flatMap((part) => changed(part, old[part], now[part]));
  const spoken = (["urgency", "tell"] as const).flatMap((part) =>
    changed(part, old[part] ?? UNSAID[part], now[part] ?? UNSAID[part]),
  );
  const [before, after] = sides.map(({ ruleSet }) => ruleSet);
  const actions = changed("actions", actionsOf(old, before), actionsOf(now, after));
  const untold = (["basis", "about"] as const).flatMap((part) =>
    JSON.stringify(old[part]) === JSON.stringify(now[part]) ? [] : [{ part }],
  );
  return [...texts, ...spoken, ...actions, ...untold];
}

function changed(part: RulePart, before: string | undefined, after: string | undefined): RuleDifference["parts"] {
  if (before === after) return [];
  return [{ part, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }];
}

/** What is to be done, each in its words, one after another. */
function actionsOf({ actions = [] }: Written, ruleSet: RuleSet | undefined): string | undefined {
  if (actions.length === 0) return undefined;
  return actions.map((id) => ruleSet?.actions.find((action) => action.id === id)?.says ?? id).join(" ");
}
