import { byName } from "./by-name.js";
import type { Reason } from "./indication.js";
import type { Judged, JudgedRule } from "./judged.js";
import { spoken } from "./spoken.js";
import type { Texts } from "./texts.js";

/** The rules that apply with the readings: level down, floor first, then by name. */
export function reasons(texts: Texts, judged: Judged): readonly Reason[] {
  const sorted = judged.applying.toSorted(byWeight);
  return Object.freeze(sorted.map((one) => reason(one, texts, judged)));
}

function reason({ rule, rank }: JudgedRule, texts: Texts, judged: Judged): Reason {
  const { conditions } = rule;
  const said: Reason = {
    rule: rule.name,
    binding: rule.binding,
    level: texts.levelAt(rank),
    because: judged.because(conditions),
    title: rule.title,
    reason: rule.reason,
    origin: rule.origin.set,
    conditions: judged.compared(conditions),
    readings: judged.leansOn(conditions),
    basis: texts.cited(rule.basis),
    actions: rule.actions ?? NONE,
  };
  return spoken(said, rule);
}

const NONE: readonly string[] = Object.freeze([]);

function byWeight(a: JudgedRule, b: JudgedRule): number {
  return b.rank - a.rank || Number(isFloor(b)) - Number(isFloor(a)) || byName(a.rule.name, b.rule.name);
}

function isFloor({ rule }: JudgedRule): boolean {
  return rule.binding !== "indicative";
}
