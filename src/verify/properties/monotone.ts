import type { Inquiry } from "../inquiry.js";
import { factAt } from "../model/cases.js";
import { SENSES, type Sense } from "../model/encoded.js";
import { newValue } from "../model/new-cases.js";
import type { ProofFact } from "../model/proof-fact.js";
import type { Prover } from "../model/prover.js";
import type { Rising } from "../model/rising.js";
import { smallest } from "../model/smallest-case.js";
import type { SubjectRule } from "../model/subject.js";
import { type Varied, varied } from "../model/varied.js";
import type { Finding } from "../report/finding.js";
import { shown } from "../report/shown-case.js";
import type { Classes } from "../solver/encoding/classes.js";
import { type Literal, not } from "../solver/literal.js";
import { newTally, type Property } from "./property.js";

/** More harm never lowers a level, more of what protects never raises one. */
export const MONOTONE: Property = {
  id: "monotone",
  says: "a graver harm lowers no child's level, and more of what protects raises none, whatever else is known or not",
  examine: (inquiry) => {
    const tally = newTally();
    for (const fact of inquiry.ground.facts) {
      if (fact.fact.direction === "neutral" || !fact.isOrdered || fact.runs.length < 2) continue;
      const worsened = inquiry.own.rules.flatMap((rule) =>
        SENSES.filter((sense) => canEnd(rule, fact, sense, inquiry)).map((sense) => ({ rule, sense })),
      );
      if (worsened.length === 0) {
        tally.byForm();
        continue;
      }
      const prover = inquiry.whole("partial");
      const worse = worseCase(fact, prover);
      const found = new Set<SubjectRule>();
      for (const { rule, sense } of worsened) {
        if (found.has(rule)) continue;
        const asks = `a child in whom ${fact.id} becomes worse, and whom rule ${rule.name} then no longer keeps at its level (${sense})`;
        const literals = lowered(rule, sense, fact, worse, inquiry, prover);
        tally.bySolver();
        const answer = prover.ask(`there is no ${asks}`, literals);
        if (answer === "inconclusive") tally.open(asks);
        if (answer !== "satisfiable") continue;
        found.add(rule);
        tally.found(finding(rule, fact, literals, worse, inquiry, prover), asks);
      }
    }
    return tally.examined();
  },
};

/** Whether a rule could end, as it is written, when a fact becomes worse: higher for a harm, lower for what protects. */
function canEnd(rule: SubjectRule, fact: ProofFact, sense: Sense, { rising, ground }: Inquiry): boolean {
  if (rule.rank === 0) return false;
  const wanted: Rising = fact.fact.direction === "harm" ? "begins" : "ends";
  const isSafe = (formula: number): boolean => (rising(formula).get(fact.place) ?? wanted) === wanted;
  if (!isSafe(sense === "could-be" ? rule.possible : rule.certain)) return true;
  if (sense !== "points-to") return false;
  // a reading that no longer counts can end the rule too
  return rule.named.some((place) => !isSafe(factAt(ground, place).reading?.when ?? rule.certain));
}

interface Worse extends Varied {
  readonly before: Classes;
  readonly after: Classes;
}

/** The same cases with a worse value of the fact. */
function worseCase(fact: ProofFact, { bench, encoded }: Prover): Worse {
  const { place, runs } = fact;
  const before = encoded.cases.value(place);
  const after = newValue(fact, bench);
  const isHarm = fact.fact.direction === "harm";
  for (let run = 1; run < runs.length; run++) {
    const these = [...runs.keys()].filter((one) => one >= run);
    const [from, to] = isHarm ? [before, after] : [after, before];
    bench.solver.addClause([not(from.isIn(these)), to.isIn(these)]);
  }
  return { before, after, ...varied(encoded, place, { value: after }, bench) };
}

/** The rule speaks before, and afterwards none does that points as high. */
function lowered(
  rule: SubjectRule,
  sense: Sense,
  { place }: ProofFact,
  { encoded, isCase }: Worse,
  { own }: Inquiry,
  prover: Prover,
): readonly Literal[] {
  const asHigh = own.rules.filter(({ rank }) => rank >= rule.rank).map((other) => encoded.speaks(other, sense));
  return [
    isCase,
    prover.encoded.cases.known(place),
    prover.encoded.speaks(rule, sense),
    not(prover.bench.gates.any(asHigh)),
  ];
}

function finding(
  rule: SubjectRule,
  fact: ProofFact,
  literals: readonly Literal[],
  worse: Worse,
  { own }: Inquiry,
  prover: Prover,
): Finding | undefined {
  const before = smallest(prover, literals, prover.encoded.cases);
  const after = before && smallest(prover, before.holding, worse.encoded.cases);
  if (before === undefined || after === undefined) return undefined;
  const isHarm = fact.fact.direction === "harm";
  const what = isHarm ? "a higher value of the harm" : "a lower value of what protects";
  return {
    ...{ code: "not-monotone", severity: "warning", at: `/rules/${rule.at}` },
    ...{ rule: rule.name, fact: fact.id, rules: [] },
    says: `${what} \`${fact.id}\` lowers the level: rule \`${rule.name}\` no longer applies, and no other rule points as high`,
    cases: [shown(before.example, own.ruleSet), shown(after.example, own.ruleSet)],
  };
}
