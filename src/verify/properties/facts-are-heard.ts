import { ALWAYS } from "../../engine/program/formulas.js";
import type { Inquiry } from "../inquiry.js";
import { newValue } from "../model/new-cases.js";
import type { ProofFact } from "../model/proof-fact.js";
import { SENSES } from "../model/sense.js";
import { type FoundCase, smallest } from "../model/smallest-case.js";
import { varied } from "../model/varied.js";
import type { Finding } from "../report/finding.js";
import { shown } from "../report/shown-case.js";
import { not } from "../solver/literal.js";
import { newTally, type Property, type Tally } from "./property.js";

/** Of every harm some rule or duty speaks, for some child. */
export const FACTS_ARE_HEARD: Property = {
  id: "facts-are-heard",
  says: "every harm that can be said of a child decides whether a rule or a duty speaks of some child: none goes unheard",
  examine: (inquiry) => {
    const tally = newTally();
    const { own } = inquiry;
    for (const fact of inquiry.ground.facts) {
      if (fact.fact.direction !== "harm" || !own.ruleSet.facts.some(({ id }) => id === fact.id)) continue;
      const naming = [...own.rules, ...own.duties].filter(({ named }) => named.includes(fact.place));
      const asks = `a child for whom anything turns on ${fact.id}`;
      let answer: Heard = "silent";
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
      if (answer !== "heard") answer = whileUnknown(fact, answer, inquiry, tally);
      if (answer === "open") tally.open(asks);
      if (answer === "silent") tally.found(finding(fact, inquiry), asks);
    }
    return tally.examined();
  },
};

type Heard = "heard" | "silent" | "open";

/**
 * Whether the fact has a say only while something else is not known: in how that is read, or, of children of whom
 * something is assumed, in whether a rule knows it.
 */
function whileUnknown(fact: ProofFact, before: Heard, { own, ground, whole }: Inquiry, tally: Tally): Heard {
  const hasSay = new Set(ground.assumed === ALWAYS ? fact.readBy : [...fact.readBy, fact.place]);
  if (hasSay.size === 0) return before;
  const leaning = [...own.rules, ...own.duties].filter(({ named }) => named.some((place) => hasSay.has(place)));
  if (leaning.length === 0) return before;
  const prover = whole("partial");
  const { bench, encoded } = prover;
  const other = varied(encoded, fact.place, { value: newValue(fact, bench) }, bench);
  let answer = before;
  for (const rule of leaning) {
    for (const sense of SENSES) {
      tally.bySolver();
      const found = prover.ask(`while something is unknown nothing in ${rule.name} turns on ${fact.id} (${sense})`, [
        encoded.cases.known(fact.place),
        encoded.speaks(rule, sense),
        not(other.encoded.speaks(rule, sense)),
        other.isCase,
      ]);
      if (found === "satisfiable") return "heard";
      if (found === "inconclusive") answer = "open";
    }
  }
  return answer;
}

/** Nothing tells the values of a run apart, so the one that says most of harm is shown. */
function atItsWorst({ on, facts }: FoundCase, { id, runs }: ProofFact): FoundCase {
  const worst = runs.find((values) => values.includes(facts[id] ?? ""))?.at(-1);
  return { on, facts: { ...facts, ...(worst === undefined ? {} : { [id]: worst }) } };
}

function finding(fact: ProofFact, { own, fresh }: Inquiry): Finding | undefined {
  const prover = fresh("partial");
  const { cases } = prover.encoded;
  const isKnown = cases.known(fact.place);
  const at = own.ruleSet.facts.findIndex(({ id }) => id === fact.id);
  const head = { code: "silent-case", severity: "note", at: `/facts/${at}`, fact: fact.id, rules: [] } as const;
  if (prover.ask(`no child can have ${fact.id}`, [isKnown]) === "unsatisfiable") {
    return { ...head, says: `\`${fact.id}\` can be so of no child: what it presupposes never holds`, cases: [] };
  }
  const worst = cases.value(fact.place).is(fact.runs.length - 1);
  const found = smallest(prover, [isKnown, worst], cases) ?? smallest(prover, [isKnown], cases);
  return (
    found && {
      ...head,
      says: `no rule and no duty ever turns on \`${fact.id}\`: whatever its value, this child comes out the same`,
      cases: [shown(atItsWorst(found.example, fact), own.ruleSet)],
    }
  );
}
