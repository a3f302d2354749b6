import type { Inquiry } from "../inquiry.js";
import { anySpeaks } from "../model/any-speaks.js";
import { factAt } from "../model/cases.js";
import { newValue } from "../model/new-cases.js";
import type { ProofFact } from "../model/proof-fact.js";
import type { Prover } from "../model/prover.js";
import type { Rising } from "../model/rising.js";
import { SENSES, type Sense } from "../model/sense.js";
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
    const endings = endingsIn(inquiry);
    for (const fact of inquiry.ground.facts) {
      if (fact.fact.direction === "neutral" || !fact.isOrdered || fact.runs.length < 2) continue;
      const worsened = endings.get(fact.place) ?? [];
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

interface Ending {
  readonly rule: SubjectRule;
  readonly sense: Sense;
}

/** By fact, the rules that could end, as they are written, when it becomes worse: higher for a harm, lower for what protects. */
function endingsIn(inquiry: Inquiry): ReadonlyMap<number, readonly Ending[]> {
  const found = new Map<number, readonly Ending[]>();
  for (const rule of inquiry.own.rules) {
    if (rule.rank === 0) continue;
    for (const sense of SENSES) {
      for (const place of endedBy(rule, sense, inquiry)) {
        found.set(place, [...(found.get(place) ?? []), { rule, sense }]);
      }
    }
  }
  return found;
}

function endedBy(rule: SubjectRule, sense: Sense, { rising, ground }: Inquiry): ReadonlySet<number> {
  const found = new Set<number>();
  // a reading that no longer counts can end the rule too
  const readings = sense === "points-to" ? rule.named.flatMap((place) => factAt(ground, place).reading ?? []) : [];
  for (const formula of [sense === "could-be" ? rule.possible : rule.certain, ...readings.map(({ when }) => when)]) {
    for (const [place, way] of rising(formula)) {
      const { fact } = factAt(ground, place);
      const wanted: Rising = fact.direction === "harm" ? "begins" : "ends";
      if (way !== wanted) found.add(place);
    }
  }
  return found;
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
    const these = new Set([...runs.keys()].filter((one) => one >= run));
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
  const others = own.rules.filter(({ rank }) => rank >= rule.rank);
  const asHigh = anySpeaks(others, sense, encoded, prover.bench.gates);
  return [isCase, prover.encoded.cases.known(place), prover.encoded.speaks(rule, sense), not(asHigh)];
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
