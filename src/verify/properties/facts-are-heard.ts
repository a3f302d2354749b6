import type { Inquiry } from "../inquiry.js";
import { newValue } from "../model/new-cases.js";
import type { ProofFact } from "../model/proof-fact.js";
import { smallest } from "../model/smallest-case.js";
import { varied } from "../model/varied.js";
import type { Finding } from "../report/finding.js";
import { shown } from "../report/shown-case.js";
import { not } from "../solver/literal.js";
import { newTally, type Property } from "./property.js";

/** Of every harm some rule or duty speaks, for some child. */
export const FACTS_ARE_HEARD: Property = {
  id: "facts-are-heard",
  says: "every harm fact turns a rule or a duty for some child: none of them can be given and not be heard",
  examine: (inquiry) => {
    const tally = newTally();
    const { own } = inquiry;
    for (const fact of inquiry.ground.facts) {
      if (fact.fact.direction !== "harm" || !own.ruleSet.facts.some(({ id }) => id === fact.id)) continue;
      const naming = [...own.rules, ...own.duties].filter(({ named }) => named.includes(fact.place));
      const asks = `a child for whom anything turns on ${fact.id}`;
      let answer: "heard" | "silent" | "open" = "silent";
      for (const rule of naming) {
        const prover = inquiry.fresh("complete");
        const other = varied(prover.encoded, fact.place, { value: newValue(fact, prover.bench) }, prover.bench);
        const literals = [
          prover.encoded.speaks(rule, "at-least"),
          not(other.encoded.speaks(rule, "at-least")),
          other.isCase,
        ];
        tally.bySolver();
        const found = prover.ask(`nothing in ${rule.name} turns on ${fact.id}`, literals);
        if (found === "inconclusive") answer = "open";
        if (found !== "satisfiable") continue;
        answer = "heard";
        break;
      }
      if (naming.length === 0) tally.byForm();
      if (answer === "open") tally.open(asks);
      if (answer === "silent") tally.found(finding(fact, inquiry), asks);
    }
    return tally.examined();
  },
};

function finding(fact: ProofFact, { own, fresh }: Inquiry): Finding | undefined {
  const prover = fresh("partial");
  const { cases } = prover.encoded;
  const worst = cases.value(fact.place).isIn([fact.runs.length - 1]);
  const found = smallest(prover, [cases.known(fact.place), worst], cases);
  const at = own.ruleSet.facts.findIndex(({ id }) => id === fact.id);
  return (
    found && {
      ...{ code: "silent-case", severity: "note", at: `/facts/${at}`, fact: fact.id, rules: [] },
      says: `no rule and no duty ever turns on \`${fact.id}\`: this child comes out as one of whom it is not said`,
      cases: [shown(found.example, own.ruleSet)],
    }
  );
}
