import { ROUTES } from "../../domain/route.js";
import { anySpeaks } from "../model/any-speaks.js";
import { SENSES, type Sense } from "../model/sense.js";
import { smallestCase } from "../model/smallest-case.js";
import type { Subject, SubjectRule } from "../model/subject.js";
import type { Finding } from "../report/finding.js";
import { shown } from "../report/shown-case.js";
import { not } from "../solver/literal.js";
import { newTally, type Property } from "./property.js";

/** Nobody comes lower than by the baseline. */
export const FLOOR_KEPT: Property = {
  id: "floor-kept",
  says: "no child comes to less, in law, than by the rules that these are held against, whatever is known or not",
  examine: (inquiry) => {
    const { own, baseline } = inquiry;
    const tally = newTally();
    if (baseline === undefined) return tally.examined("there are no rules to hold these against");
    for (const rule of baseline.rules) {
      if (rule.route === 0 || rule.spans.length === 0) continue;
      if (own.rules.some((other) => keeps(other, rule))) {
        tally.byForm();
        continue;
      }
      const asks = (sense: Sense): string =>
        `a child who comes to less, in law, than by rule ${rule.name}, against which these are held (${sense})`;
      const prover = inquiry.whole("partial");
      const premise = prover.tell([prover.encoded.speaks(rule, "could-be")]);
      if (premise === "inconclusive") tally.open(asks("could-be"));
      if (premise === "unsatisfiable")
        tally.empty(`rule \`${rule.name}\`, against which these are held, applies to no child`);
      if (premise !== "satisfiable") continue;
      for (const sense of SENSES) {
        tally.bySolver();
        const { gates } = prover.bench;
        const asHigh = own.rules.filter(({ route }) => route >= rule.route);
        const literals = [prover.encoded.speaks(rule, sense), not(anySpeaks(asHigh, sense, prover.encoded, gates))];
        const answer = prover.ask(`there is no ${asks(sense)}`, literals);
        if (answer === "inconclusive") tally.open(asks(sense));
        if (answer !== "satisfiable") continue;
        const example = smallestCase(prover, literals);
        const cases = example && [shown(example, baseline.ruleSet), shown(example, own.ruleSet)];
        tally.found(cases && finding(rule, own, cases), asks(sense));
        break;
      }
    }
    return tally.examined();
  },
};

/** Whether a rule says at least what the baseline's does, in the same words and as long. */
function keeps(other: SubjectRule, rule: SubjectRule): boolean {
  return (
    other.route >= rule.route &&
    other.certain === rule.certain &&
    other.possible === rule.possible &&
    rule.spans.every((span) => other.spans.includes(span))
  );
}

function finding({ name, rule, route }: SubjectRule, own: Subject, cases: Finding["cases"]): Finding {
  const isFloor = rule.binding !== "indicative";
  const at = own.rules.find((one) => one.name === name)?.at;
  const what = isFloor ? "the floor rule" : "the indicative rule";
  return {
    code: isFloor ? "below-floor" : "below-baseline",
    severity: isFloor ? "error" : "warning",
    at: at === undefined ? "" : `/rules/${at}`,
    ...{ rule: name, rules: [], cases },
    says: `${what} \`${name}\`, against which these rules are held, points to ${ROUTES[route]}, and here this child comes lower`,
  };
}
