import type { Inquiry } from "../inquiry.js";
import { anySpeaks } from "../model/any-speaks.js";
import { newValue } from "../model/new-cases.js";
import type { ProofFact, ProofReading } from "../model/proof-fact.js";
import type { Prover } from "../model/prover.js";
import { smallest } from "../model/smallest-case.js";
import type { SubjectRule } from "../model/subject.js";
import { type Varied, varied } from "../model/varied.js";
import type { Finding } from "../report/finding.js";
import { shown } from "../report/shown-case.js";
import { type Literal, not } from "../solver/literal.js";
import { newTally, type Property } from "./property.js";

/** Until it is known, a fact is read as what leads highest. */
export const READINGS_ARE_WORST: Property = {
  id: "readings-are-worst",
  says: "what is taken with caution until it is known leads as high as any answer that is not taken for it",
  examine: (inquiry) => {
    const tally = newTally();
    for (const fact of inquiry.ground.facts) {
      const { reading } = fact;
      if (reading === undefined) continue;
      const suspect = inquiry.own.rules.filter((rule) => rule.rank > 0 && !isWorstFor(rule, fact, reading, inquiry));
      if (suspect.length === 0) {
        tally.byForm();
        continue;
      }
      const prover = inquiry.whole("partial");
      const unknown = notKnown(fact, prover);
      for (const rule of suspect) {
        const asks = `a child whom another answer to ${fact.id} than the one it is read as brings to rule ${rule.name}`;
        const literals = higher(rule, fact, reading, unknown, inquiry, prover);
        tally.bySolver();
        const answer = prover.ask(`there is no ${asks}`, literals);
        if (answer === "inconclusive") tally.open(asks);
        if (answer !== "satisfiable") continue;
        tally.found(finding(rule, fact, literals, unknown, inquiry, prover), asks);
        break;
      }
    }
    return tally.examined();
  },
};

/** Whether the reading is at that end of the values at which the rule holds if it holds at all, as it is written. */
function isWorstFor(
  { certain, named }: SubjectRule,
  { place, runs, isOrdered, readBy }: ProofFact,
  { reads }: ProofReading,
  { rising }: Inquiry,
): boolean {
  // readings do not feed one another: what is read once this is known is not read before
  if (readBy.some((one) => named.includes(one))) return false;
  const way = rising(certain).get(place);
  if (way === undefined) return true;
  if (!isOrdered || reads.size !== 1) return false;
  return (way === "begins" && reads.has(runs.length - 1)) || (way === "ends" && reads.has(0));
}

/** The same cases with the fact not known. */
function notKnown(fact: ProofFact, { bench, encoded }: Prover): Varied {
  return varied(encoded, fact.place, { known: not(bench.gates.always), value: newValue(fact, bench) }, bench);
}

/** The rule speaks at a value that is not read; with the fact unknown the reading is in use, and no rule points as high. */
function higher(
  rule: SubjectRule,
  fact: ProofFact,
  { reads }: ProofReading,
  unknown: Varied,
  { own }: Inquiry,
  prover: Prover,
): readonly Literal[] {
  const { encoded, bench } = prover;
  const { gates } = bench;
  const asHigh = own.rules.filter(({ rank }) => rank >= rule.rank);
  return [
    unknown.isCase,
    encoded.cases.known(fact.place),
    not(encoded.cases.value(fact.place).isIn(reads)),
    unknown.encoded.applies(fact.place),
    unknown.encoded.isRead(fact.place),
    encoded.speaks(rule, "points-to"),
    not(anySpeaks(asHigh, "points-to", unknown.encoded, gates)),
  ];
}

function finding(
  rule: SubjectRule,
  fact: ProofFact,
  literals: readonly Literal[],
  unknown: Varied,
  { own }: Inquiry,
  prover: Prover,
): Finding | undefined {
  const known = smallest(prover, literals, prover.encoded.cases);
  const read = known && smallest(prover, known.holding, unknown.encoded.cases);
  if (known === undefined || read === undefined) return undefined;
  const at = own.ruleSet.facts.findIndex(({ id }) => id === fact.id);
  return {
    ...{
      code: "reading-not-worst",
      severity: "warning",
      at: `/facts/${at}`,
      rule: rule.name,
      fact: fact.id,
      rules: [],
    },
    says: `until \`${fact.id}\` is known it is read as something that leads lower than this child's answer: rule \`${rule.name}\` is not reached`,
    cases: [shown(known.example, own.ruleSet), shown(read.example, own.ruleSet)],
  };
}
