import { routeRank } from "../../domain/route.js";
import type { Comparison } from "../../facts/comparison.js";
import type { Inquiry } from "../inquiry.js";
import { anySpeaks } from "../model/any-speaks.js";
import { conditionsOn } from "../model/ground.js";
import { smallestCase } from "../model/smallest-case.js";
import type { Finding } from "../report/finding.js";
import { shown } from "../report/shown-case.js";
import { not } from "../solver/literal.js";
import { newTally, type Property } from "./property.js";

const PROTECTION = routeRank("child-protection");

/** Whatever else is known, these alone are enough for child protection. */
export function alwaysEscalated(comparisons: readonly Comparison[]): Property {
  return {
    id: "always-escalated",
    says: "what always calls for child protection leads there, whatever else is known or not",
    examine: (inquiry) => {
      const tally = newTally();
      const { own } = inquiry;
      for (const comparison of comparisons) {
        const prover = inquiry.whole("partial");
        const { encoded, bench } = prover;
        const isSo = encoded.formula(conditionsOn(inquiry.ground)(comparison), "at-least");
        const escalating = own.rules.filter(({ route }) => route >= PROTECTION);
        const enough = anySpeaks(escalating, "at-least", encoded, bench.gates);
        const asks = `a child with ${comparison.fact} so, and not at child protection`;
        const premise = prover.tell([isSo]);
        if (premise === "inconclusive") tally.open(asks);
        if (premise === "unsatisfiable") tally.empty(`\`${comparison.fact}\` can be so of no child`);
        if (premise !== "satisfiable") continue;
        const literals = [isSo, not(enough)];
        tally.bySolver();
        const answer = prover.ask(`there is no ${asks}`, literals);
        if (answer === "inconclusive") tally.open(asks);
        if (answer !== "satisfiable") continue;
        const example = smallestCase(prover, literals);
        tally.found(example && finding(comparison, inquiry, [shown(example, own.ruleSet)]), asks);
      }
      return tally.examined(
        comparisons.length === 0 ? "nothing was named that always calls for child protection" : undefined,
      );
    },
  };
}

function finding({ fact }: Comparison, { own }: Inquiry, cases: Finding["cases"]): Finding {
  const at = own.ruleSet.facts.findIndex(({ id }) => id === fact);
  return {
    ...{ code: "not-escalated", severity: "error", at: at < 0 ? "" : `/facts/${at}`, fact, rules: [], cases },
    says: `\`${fact}\` always calls for child protection, and here it does not: no rule that points there applies to this child`,
  };
}
