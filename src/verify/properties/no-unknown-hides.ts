import { routeRank } from "../../domain/route.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import type { Inquiry } from "../inquiry.js";
import { factAt } from "../model/cases.js";
import { newValue } from "../model/new-cases.js";
import type { ProofFact } from "../model/proof-fact.js";
import type { Prover } from "../model/prover.js";
import { valueIn } from "../model/quiet.js";
import { type ExampleCase, type Smallest, smallest } from "../model/smallest-case.js";
import type { SubjectRule } from "../model/subject.js";
import { type Varied, varied } from "../model/varied.js";
import type { Finding } from "../report/finding.js";
import { replayed, shown } from "../report/shown-case.js";
import { type Literal, not } from "../solver/literal.js";
import { newTally, type Property, type Tally } from "./property.js";

const PROTECTION = routeRank("child-protection");

/**
 * What holds whatever the answer is said before there is one: no two rules cover every answer to a question together while
 * none of them holds until it is answered.
 */
export const NO_UNKNOWN_HIDES: Property = {
  id: "no-unknown-hides",
  says: "where every answer to one question alone leads to a level, that level is said while it is not answered",
  examine: (inquiry) => {
    const tally = newTally();
    for (const fact of inquiry.ground.facts) {
      for (const rank of ranksBy(fact, inquiry)) examine(fact, rank, inquiry, tally);
    }
    return tally.examined();
  },
};

/** The levels to which several rules point that turn on the fact, and not all in the same way; the highest first. */
function ranksBy({ place }: ProofFact, { own, rising }: Inquiry): readonly number[] {
  const naming = own.rules.filter((rule) => rule.rank > 0 && rule.named.includes(place));
  const ranks = [...new Set(naming.map(({ rank }) => rank))].sort((one, other) => other - one);
  return ranks.filter((rank) => {
    const ways = naming
      .filter((rule) => rule.rank >= rank)
      .map(({ certain }) => rising(certain).get(place) ?? "begins");
    // by rules that all begin with a higher value the lowest value decides, and each of them knows it
    return new Set(ways).size > 1 || ways.includes("either");
  });
}

function examine(fact: ProofFact, rank: number, inquiry: Inquiry, tally: Tally): void {
  const asHigh = inquiry.own.rules.filter((rule) => rule.rank >= rank);
  const naming = asHigh.filter(({ named }) => named.includes(fact.place));
  const level = inquiry.own.ruleSet.levels[rank]?.id ?? "";
  const asks = `a child who comes to ${level} whatever ${fact.id} is, and not while it is unknown`;
  tally.bySolver();
  // most often the rules that name the fact do not cover every answer even where no other rule has a say
  const alone = inquiry.fresh("partial");
  if (alone.ask(`there is no ${asks}`, hidden(fact, naming, naming, alone)) === "unsatisfiable") return;
  const prover = inquiry.whole("partial");
  const literals = hidden(fact, naming, asHigh, prover);
  tally.bySolver();
  const answer = prover.ask(`there is no ${asks}`, literals);
  if (answer === "inconclusive") tally.open(asks);
  if (answer !== "satisfiable") return;
  tally.found(finding(fact, rank, asHigh, smallest(prover, literals, prover.encoded.cases), inquiry), asks);
}

/**
 * The fact is not known, though it applies; each of its values leads so high, and what is known does not, with the
 * readings. Only rules that name the fact can lead there by its values alone.
 */
function hidden(
  { place, runs }: ProofFact,
  naming: readonly SubjectRule[],
  asHigh: readonly SubjectRule[],
  prover: Prover,
): readonly Literal[] {
  const { bench, encoded } = prover;
  const { gates, ground } = bench;
  const each = runs.map((_, run): Varied => {
    const value = newValue(factAt(ground, place), bench);
    bench.solver.addClause([value.isIn([run])]);
    return varied(encoded, place, { known: gates.always, value }, bench);
  });
  return [
    not(encoded.cases.known(place)),
    encoded.applies(place),
    ...each.flatMap(({ isCase, encoded: then }) => [
      isCase,
      gates.any(naming.map((rule) => then.speaks(rule, "at-least"))),
    ]),
    not(gates.any(asHigh.map((rule) => encoded.speaks(rule, "points-to")))),
  ];
}

function finding(
  fact: ProofFact,
  rank: number,
  asHigh: readonly SubjectRule[],
  found: Smallest | undefined,
  { own }: Inquiry,
): Finding | undefined {
  if (found === undefined) return undefined;
  const level = own.ruleSet.levels[rank];
  const isProtection = asHigh.every(({ route }) => route >= PROTECTION);
  const together = fewestCovering(fact, asHigh, found.example, own.ruleSet);
  return {
    code: isProtection ? "unknown-hides-protection" : "only-together",
    severity: isProtection ? "error" : "warning",
    at: together[0] === undefined ? "" : `/rules/${together[0].at}`,
    ...{ fact: fact.id, rules: together.map(({ name }) => name) },
    says: `whatever \`${fact.id}\` turns out to be, this child comes to ${level?.name ?? level?.id}, and while it is not known that is not said; say in one rule what holds for every answer`,
    cases: [shown(found.example, own.ruleSet)],
  };
}

/** Few of the rules that together point so high at each value of the fact, as the engine decides it value by value. */
function fewestCovering(
  fact: ProofFact,
  asHigh: readonly SubjectRule[],
  { on, facts }: ExampleCase,
  ruleSet: RuleSet,
): readonly SubjectRule[] {
  const at = fact.runs.map((_, run) => {
    const { applies } = replayed({ on, facts: { ...facts, [fact.id]: valueIn(fact, run) } }, ruleSet);
    return asHigh.filter(({ name }) => applies.includes(name));
  });
  const chosen: SubjectRule[] = [];
  for (;;) {
    const left = at.filter((applying) => !applying.some((rule) => chosen.includes(rule)));
    const often = (rule: SubjectRule): number => left.filter((applying) => applying.includes(rule)).length;
    const [next] = left.flat().sort((one, other) => often(other) - often(one));
    if (next === undefined) return chosen;
    chosen.push(next);
  }
}
