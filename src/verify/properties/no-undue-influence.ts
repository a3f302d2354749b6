import { type Route, routeRank } from "../../domain/route.js";
import type { Inquiry } from "../inquiry.js";
import { anySpeaks } from "../model/any-speaks.js";
import { newValue } from "../model/new-cases.js";
import type { ProofFact } from "../model/proof-fact.js";
import type { Prover } from "../model/prover.js";
import { SENSES, type Sense } from "../model/sense.js";
import { smallest } from "../model/smallest-case.js";
import type { SubjectRule } from "../model/subject.js";
import { noticingFacts, type Varied, varied } from "../model/varied.js";
import type { Finding } from "../report/finding.js";
import { shown } from "../report/shown-case.js";
import { type Literal, not } from "../solver/literal.js";
import { newTally, type Property, type Tally } from "./property.js";

/** A fact that must have no say in any level above a route; in none at all where no route is told. */
export interface MustNotMatter {
  readonly fact: string;
  readonly above?: Route;
}

/** Who a child is, and how poor, brings nobody higher. */
export function noUndueInfluence(facts: readonly MustNotMatter[]): Property {
  return {
    id: "no-undue-influence",
    says: "what must not matter changes no child's level, or, where it may matter up to early help or the like, none above that",
    examine: (inquiry) => {
      const tally = newTally();
      for (const { fact: id, above } of facts) {
        const fact = inquiry.ground.factOf.get(id);
        if (fact === undefined) continue;
        const noticing = noticingFacts(inquiry.ground, fact.place);
        const swayed = inquiry.own.rules.filter((rule) => isAbove(rule, above) && notices(rule, noticing));
        if (swayed.length === 0) tally.byForm();
        else examine(fact, swayed, inquiry, tally);
      }
      const known = facts.filter(({ fact }) => inquiry.ground.factOf.has(fact));
      return tally.examined(known.length === 0 ? "none of the facts that must not matter is a fact here" : undefined);
    },
  };
}

function isAbove({ rank, route }: SubjectRule, above: Route | undefined): boolean {
  return above === undefined ? rank > 0 : route > routeRank(above);
}

/** Whether a rule names one of those: the fact, something that it presupposes, or something that is read by one of those. */
function notices({ named }: SubjectRule, noticing: ReadonlySet<number>): boolean {
  return named.some((one) => noticing.has(one));
}

function examine(fact: ProofFact, swayed: readonly SubjectRule[], inquiry: Inquiry, tally: Tally): void {
  // one of its own: the other child would weigh on every question that is asked of the whole set afterwards
  const prover = inquiry.fresh("partial");
  const { bench, encoded } = prover;
  const other = varied(encoded, fact.place, { known: bench.solver.newVariable(), value: newValue(fact, bench) }, bench);
  for (const rule of swayed) {
    for (const sense of SENSES) {
      const asks = `a child whom ${fact.id} brings to the level of rule ${rule.name} (${sense})`;
      const literals = brought(rule, sense, other, inquiry, prover);
      tally.bySolver();
      const answer = prover.ask(`there is no ${asks}`, literals);
      if (answer === "inconclusive") tally.open(asks);
      if (answer !== "satisfiable") continue;
      tally.found(finding(rule, fact, literals, other, inquiry, prover), asks);
      break;
    }
  }
}

/** The rule speaks, and if that one fact were otherwise no rule would that points as high. */
function brought(
  rule: SubjectRule,
  sense: Sense,
  { encoded, isCase }: Varied,
  { own }: Inquiry,
  prover: Prover,
): readonly Literal[] {
  const others = own.rules.filter(({ rank }) => rank >= rule.rank);
  const asHigh = anySpeaks(others, sense, encoded, prover.bench.gates);
  return [isCase, prover.encoded.speaks(rule, sense), not(asHigh)];
}

function finding(
  rule: SubjectRule,
  fact: ProofFact,
  literals: readonly Literal[],
  other: Varied,
  { own }: Inquiry,
  prover: Prover,
): Finding | undefined {
  const before = smallest(prover, literals, prover.encoded.cases);
  const after = before && smallest(prover, before.holding, other.encoded.cases);
  if (before === undefined || after === undefined) return undefined;
  return {
    ...{ code: "undue-influence", severity: "error", at: `/rules/${rule.at}` },
    ...{ rule: rule.name, fact: fact.id, rules: [] },
    says: `\`${fact.id}\` must not matter here, and rule \`${rule.name}\` turns on it: these two children differ in nothing else`,
    cases: [shown(before.example, own.ruleSet), shown(after.example, own.ruleSet)],
  };
}
