import type { ResolvedRule } from "../ruleset/rule-set.js";
import type { Reason } from "./indication.js";
import type { Judged } from "./judged.js";
import { spoken } from "./spoken.js";
import type { Texts } from "./texts.js";

/** The rules that apply with the readings, in their order. */
export function reasons(texts: Texts, judged: Judged): readonly Reason[] {
  return Object.freeze(judged.applying.map(({ rule, rank }) => reason(rule, rank, texts, judged)));
}

function reason(rule: ResolvedRule, rank: number, texts: Texts, judged: Judged): Reason {
  const { name, binding, conditions, title, origin, basis, actions } = rule;
  const { because, compared, leansOn } = judged.told(conditions);
  const said: Reason = {
    rule: name,
    binding,
    level: texts.levelAt(rank),
    because,
    title,
    reason: rule.reason,
    origin: origin.set,
    conditions: compared,
    readings: leansOn,
    basis: texts.cited(basis),
    actions: actions ?? NONE,
  };
  return spoken(said, rule);
}

const NONE: readonly string[] = Object.freeze([]);
