import { type ConditionWithoutEffect, conditionsWithoutEffect } from "../effect/conditions-without-effect.js";
import type { Finding } from "../report/finding.js";
import { newTally, type Property } from "./property.js";

/** Each comparison in a rule decides for some child. */
export const CONDITIONS_HAVE_EFFECT: Property = {
  id: "conditions-have-effect",
  says: "every part of a rule decides for some child, but for parts that say again what another question takes for granted",
  examine: ({ ground, own, options, keep }) => {
    const tally = newTally();
    const rules = new Set(own.rules.map(({ name }) => name));
    const { without, inconclusive, proofs } = conditionsWithoutEffect(ground, own, { ...options, rules });
    keep(proofs);
    for (const _ of rules) tally.bySolver();
    // what another question presupposes is said again for those who read it; a part of a count decides where that is used
    const idle = without.filter(({ isOwn, why }) => isOwn && (why === "part" || why === "rest"));
    for (const one of idle) tally.found(finding(one), "");
    for (const { rule, at } of inconclusive)
      tally.open(`a child for whom ${at ?? "each comparison"} of ${rule} decides`);
    return tally.examined();
  },
};

function finding({ rule, at, fact, says }: ConditionWithoutEffect): Finding {
  return { code: "condition-without-effect", severity: "warning", at, rule, fact, rules: [], says, cases: [] };
}
