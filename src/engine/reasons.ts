import { byName } from "./by-name.js";
import type { Reason } from "./indication.js";
import type { Judged, JudgedRule } from "./judged.js";
import { spoken } from "./spoken.js";
import type { Texts } from "./texts.js";

/** The rules that apply with the readings: level down, floor first, then by name. */
export function reasons(texts: Texts, judged: Judged): readonly Reason[] {
  return judged.applying.toSorted(byWeight).map(({ rule, rank }) =>
    Object.freeze({
      rule: rule.name,
      binding: rule.binding,
      level: texts.levelAt(rank),
      because: judged.because(rule.conditions),
      ...spoken(rule, texts, judged),
      actions: rule.actions ?? NONE,
    }),
  );
}

const NONE: readonly string[] = Object.freeze([]);

function byWeight(a: JudgedRule, b: JudgedRule): number {
  return b.rank - a.rank || Number(isFloor(b)) - Number(isFloor(a)) || byName(a.rule.name, b.rule.name);
}

function isFloor({ rule }: JudgedRule): boolean {
  return rule.binding !== "indicative";
}
