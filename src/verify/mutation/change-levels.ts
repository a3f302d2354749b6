import { type OwnSource, ownRules } from "../../engine/coverage/own-conditions.js";
import { pointer } from "../../kernel/pointer.js";
import type { ResolvedRule } from "../../ruleset/rule-set.js";
import type { Change } from "./change.js";

/** A rule put one level up or down. */
export interface LevelChange {
  readonly change: Change;
  readonly rule: ResolvedRule;
  /** Places of the levels on the scale. */
  readonly from: number;
  readonly to: number;
}

/**
 * Each rule of the file's own, and each that it places, one level up and one down, where the file could still be read: a rule
 * on the route to child protection states its urgency and whom to tell.
 */
export function levelChanges(source: OwnSource): readonly LevelChange[] {
  const { ruleSet, file } = source;
  const own = ownRules(source).flatMap(({ of, rule, path }) =>
    of === "rule" ? [{ of, name: rule.name, path: [...path, "event", "type"] } as const] : [],
  );
  const placed = (file?.places ?? []).map(({ rule }, index) => {
    return { of: "place", name: rule, path: ["places", index, "at"] } as const;
  });
  return [...own, ...placed].flatMap(({ of, name, path }) => {
    const rule = ruleSet.rules.find((one) => one.name === name);
    const from = ruleSet.levels.findIndex(({ id }) => id === rule?.event.type);
    const before = ruleSet.levels[from];
    if (rule === undefined || before === undefined) return [];
    return [from + 1, from - 1].flatMap((to): readonly LevelChange[] => {
      const level = ruleSet.levels[to];
      if (level === undefined) return [];
      const isReady = rule.urgency !== undefined && rule.tell !== undefined;
      if (of === "rule" && level.route === "child-protection" && !isReady) return [];
      const says = `\`${level.id}\` instead of \`${before.id}\``;
      const change: Change = { kind: "level", of, name, at: pointer(path), path, before: `level of \`${name}\``, says };
      return [{ change, rule, from, to }];
    });
  });
}
