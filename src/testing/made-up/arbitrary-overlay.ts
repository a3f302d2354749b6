import type * as fc from "fast-check";
import { MisuseError } from "../../kernel/misuse-error.js";
import { readRuleSet } from "../../ruleset/read.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import type { RuleSetFile } from "../../ruleset/rule-set-file.js";
import { ruleSetTaken } from "../../ruleset/rule-set-taken.js";
import { changing, leavingOut } from "../shrinking/leaving-out.js";
import { shrinking } from "../shrinking/shrinking.js";
import { smallerGroups } from "../shrinking/smaller-conditions.js";
import { overlaysOn } from "./overlays.js";

/**
 * Rule files of a made-up council on top of a rule set: `readRuleSet(file, { bases: [england()] })` reads every one.
 *
 * Each has a scale of its own that reaches every route, and some remove, replace or place rules, or add their own. They
 * shrink to fewer changes and rules.
 */
export function arbitraryOverlay(base: RuleSet): fc.Arbitrary<RuleSetFile> {
  if (ruleSetTaken(base).levels.length === 0) throw new MisuseError("arbitraryOverlay takes a rule set that was read");
  const isSound = (file: RuleSetFile): boolean => readRuleSet(file, { bases: [base] }).ok;
  return shrinking(overlaysOn(base, "sound"), function* (file) {
    for (const less of smallerOverlays(file)) if (isSound(less)) yield less;
  });
}

function smallerOverlays({
  rules = [],
  removes = [],
  replaces = [],
  places = [],
  levels = [],
  ...file
}: RuleSetFile): readonly RuleSetFile[] {
  const whole = { ...file, rules, removes, replaces, places, levels };
  const rulesWith = changing(rules, (rule) =>
    smallerGroups(rule.conditions).map((conditions) => ({ ...rule, conditions })),
  );
  const own = rules.filter(({ name }) => !replaces.some((one) => one.with === name));
  return [
    ...(removes.length > 1 ? [{ ...whole, removes: [] }] : []),
    ...(places.length > 1 ? [{ ...whole, places: [] }] : []),
    ...(replaces.length > 1 ? [{ ...whole, replaces: [], rules: own }] : []),
    ...leavingOut(removes).map((less) => ({ ...whole, removes: less })),
    ...leavingOut(places).map((less) => ({ ...whole, places: less })),
    ...replaces.map(({ rule, with: other }) => ({
      ...whole,
      replaces: replaces.filter((one) => one.rule !== rule),
      rules: rules.filter(({ name }) => name !== other),
    })),
    ...leavingOut(rules).map((less) => ({ ...whole, rules: less })),
    ...leavingOut(levels).map((less) => ({ ...whole, levels: less })),
    ...rulesWith.map((less) => ({ ...whole, rules: less })),
  ];
}
