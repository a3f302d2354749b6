import { routeRank } from "../../domain/route.js";
import { ALWAYS } from "../../engine/program/formulas.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import type { Inquiry } from "../inquiry.js";
import { factAt } from "../model/cases.js";
import { newValue } from "../model/new-cases.js";
import type { ProofFact } from "../model/proof-fact.js";
import type { Prover } from "../model/prover.js";
import { valueIn } from "../model/quiet.js";
import { type ExampleCase, type Smallest, smallest } from "../model/smallest-case.js";
import type { SubjectRule } from "../model/subject.js";
import { varied } from "../model/varied.js";
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
  says: "where every answer to one question alone leads to a level, that level is said before the question is answered",
  examine: (inquiry) => {
    const tally = newTally();
    for (const fact of inquiry.ground.facts) {
      for (const rank of ranksBy(fact, inquiry)) examine(fact, rank, inquiry, tally);
    }
    return tally.examined();
  },
};

/** The levels to which several rules point that turn on the fact, and not all in the same way; the highest first. */
function ranksBy({ place }: ProofFact, { own, rising, ground }: Inquiry): readonly number[] {
  const naming = own.rules.filter((rule) => rule.rank > 0 && rule.named.includes(place));
  const ranks = [...new Set(naming.map(({ rank }) => rank))].sort((one, other) => other - one);
  // what is assumed may leave an answer alone that the rules do not know to be the only one
  if (ground.assumed !== ALWAYS) return ranks;
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
  const aloneHidden = hidden(fact, naming, answersTo(fact, naming, alone), alone);
  if (alone.ask(`there is no ${asks}`, aloneHidden) === "unsatisfiable") return;
  const prover = inquiry.whole("partial");
  const answers = answersTo(fact, naming, prover);
  const literals = hidden(fact, asHigh, answers, prover);
  tally.bySolver();
  const answer = prover.ask(`there is no ${asks}`, literals);
  if (answer === "inconclusive") tally.open(asks);
  if (answer !== "satisfiable") return;
  const found = smallest(prover, literals, prover.encoded.cases);
  const possible = [...answers.keys()].filter((run) => {
    const one = answers[run]?.isPossible;
    return found !== undefined && one !== undefined && prover.tell([...found.holding, one]) === "satisfiable";
  });
  tally.found(finding(fact, rank, asHigh, found, possible, inquiry), asks);
}

/** One of the values that a fact may turn out to have. */
interface Answer {
  /** Whether other facts, and what is assumed, leave it possible. */
  readonly isPossible: Literal;
  /** Whether one of the rules would then speak. */
  readonly isAsHigh: Literal;
}

/** Only rules that name the fact can lead so high by its value alone. */
function answersTo({ place, runs }: ProofFact, naming: readonly SubjectRule[], prover: Prover): readonly Answer[] {
  const { bench, encoded } = prover;
  const { gates, ground } = bench;
  return runs.map((_, run) => {
    const value = newValue(factAt(ground, place), bench);
    bench.solver.addClause([value.isIn([run])]);
    const then = varied(encoded, place, { known: gates.always, value }, bench).encoded;
    const isPossible = gates.all([encoded.isLeft(place, new Set([run])), then.assumed]);
    return { isPossible, isAsHigh: gates.any(naming.map((rule) => then.speaks(rule, "at-least"))) };
  });
}

/** The fact is not known, though it applies; each value that it may have leads so high, and what is known does not, with the readings. */
function hidden(
  { place }: ProofFact,
  asHigh: readonly SubjectRule[],
  answers: readonly Answer[],
  { bench: { gates }, encoded }: Prover,
): readonly Literal[] {
  return [
    not(encoded.cases.known(place)),
    encoded.applies(place),
    gates.any(answers.map(({ isPossible }) => isPossible)),
    ...answers.map(({ isPossible, isAsHigh }) => gates.any([not(isPossible), isAsHigh])),
    not(gates.any(asHigh.map((rule) => encoded.speaks(rule, "points-to")))),
  ];
}

function finding(
  fact: ProofFact,
  rank: number,
  asHigh: readonly SubjectRule[],
  found: Smallest | undefined,
  possible: readonly number[],
  { own }: Inquiry,
): Finding | undefined {
  if (found === undefined) return undefined;
  const level = own.ruleSet.levels[rank];
  const isProtection = asHigh.every(({ route }) => route >= PROTECTION);
  const together = fewestCovering(fact, asHigh, found.example, possible, own.ruleSet);
  return {
    code: isProtection ? "unknown-hides-protection" : "only-together",
    severity: isProtection ? "error" : "warning",
    at: together[0] === undefined ? "" : `/rules/${together[0].at}`,
    ...{ fact: fact.id, rules: together.map(({ name }) => name) },
    says: `whatever \`${fact.id}\` turns out to be, this child comes to ${level?.name ?? level?.id}, and while it is not known that is not said; say in one rule what holds for every answer`,
    cases: [shown(found.example, own.ruleSet)],
  };
}

/**
 * Rules that together point so high at each value that the fact may have, as the engine decides it value by value: few,
 * and none of them without need.
 */
function fewestCovering(
  fact: ProofFact,
  asHigh: readonly SubjectRule[],
  { on, facts }: ExampleCase,
  possible: readonly number[],
  ruleSet: RuleSet,
): readonly SubjectRule[] {
  const at = possible.map((run) => {
    const { applies } = replayed({ on, facts: { ...facts, [fact.id]: valueIn(fact, run) } }, ruleSet);
    return asHigh.filter(({ name }) => applies.includes(name));
  });
  const openAt = (chosen: readonly SubjectRule[]): readonly (readonly SubjectRule[])[] =>
    at.filter((applying) => !applying.some((rule) => chosen.includes(rule)));
  let chosen: readonly SubjectRule[] = [];
  for (let left = openAt(chosen); left.length > 0; left = openAt(chosen)) {
    const often = (rule: SubjectRule): number => left.filter((applying) => applying.includes(rule)).length;
    const [next] = left.flat().sort((one, other) => often(other) - often(one));
    if (next === undefined) break;
    chosen = [...chosen, next];
  }
  // what was chosen first may have become needless by what was chosen later
  for (const rule of chosen) {
    const fewer = chosen.filter((one) => one !== rule);
    if (openAt(fewer).length === openAt(chosen).length) chosen = fewer;
  }
  return chosen;
}
