import { smallestCase } from "../model/smallest-case.js";
import { speaksOfAdults } from "../model/speaks-of-adults.js";
import { isReplacedThroughout, type SubjectRule } from "../model/subject.js";
import type { Finding } from "../report/finding.js";
import { shown } from "../report/shown-case.js";
import { not } from "../solver/literal.js";
import { newTally, type Property } from "./property.js";

/** Each rule applies in some case, and does not in some other. */
export const RULES_CAN_APPLY: Property = {
  id: "rules-can-apply",
  says: "every rule applies to some child and does not apply to some other",
  examine: ({ own, fresh, ground }) => {
    const tally = newTally();
    for (const rule of own.rules) {
      if (isReplacedThroughout(rule)) continue;
      const prover = fresh("complete");
      const speaks = prover.encoded.speaks(rule, "at-least");
      tally.bySolver();
      const applies = prover.ask(`rule ${rule.name} never applies`, [speaks]);
      // it may apply to somebody of 18 and over
      if (applies === "unsatisfiable" && speaksOfAdults(rule, ground, own)) continue;
      if (applies === "unsatisfiable") tally.found(neverApplies(rule), "");
      if (applies === "inconclusive") tally.open(`whether rule ${rule.name} can apply`);
      if (applies !== "satisfiable") continue;
      tally.bySolver();
      const stays = prover.ask(`rule ${rule.name} always applies`, [not(speaks)]);
      if (stays === "inconclusive") tally.open(`whether rule ${rule.name} can fail to apply`);
      if (stays !== "unsatisfiable") continue;
      const example = smallestCase(prover, [speaks]);
      tally.found(example && alwaysApplies(rule, [shown(example, own.ruleSet)]), `rule ${rule.name}`);
    }
    return tally.examined();
  },
};

/** It is for the property of effects too: what never applies changes nothing. */
export function neverApplies({ name, at }: SubjectRule): Finding {
  return {
    ...{ code: "never-applies", severity: "warning", at: `/rules/${at}`, rule: name, rules: [], cases: [] },
    says: `rule \`${name}\` applies to no child: its conditions contradict each other, or it is in force on no day on which the set is`,
  };
}

function alwaysApplies({ name, at }: SubjectRule, cases: Finding["cases"]): Finding {
  return {
    ...{ code: "always-applies", severity: "warning", at: `/rules/${at}`, rule: name, rules: [], cases },
    says: `rule \`${name}\` applies to every child, whatever is known: nobody comes below its level`,
  };
}
