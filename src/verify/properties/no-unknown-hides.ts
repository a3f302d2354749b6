import { routeRank } from "../../domain/route.js";
import { ALWAYS } from "../../engine/program/formulas.js";
import type { Inquiry } from "../inquiry.js";
import { canHoldAt } from "../model/holding-at.js";
import type { ProofFact } from "../model/proof-fact.js";
import type { Prover } from "../model/prover.js";
import { type FoundCase, smallest } from "../model/smallest-case.js";
import type { SubjectRule } from "../model/subject.js";
import type { Finding } from "../report/finding.js";
import { shown } from "../report/shown-case.js";
import type { Literal } from "../solver/literal.js";
import { newTally, type Property, type Tally } from "./property.js";
import { type AnswerToFact, answersTo, hidden, notCoveredBy } from "./unknowns/answers.js";
import { fewestCovering } from "./unknowns/fewest-covering.js";

const PROTECTION = routeRank("child-protection");

/**
 * What holds whatever the answer is said before there is one: no rules cover every answer to a question together while none
 * of them holds until it is answered. Found are all rules that do so together, each time with a child.
 */
export const NO_UNKNOWN_HIDES: Property = {
  id: "no-unknown-hides",
  says: "where every answer to one question alone leads to a level, that level is said before the question is answered",
  examine: (inquiry) => {
    const tally = newTally();
    for (const fact of inquiry.ground.facts) {
      const ranks = ranksBy(fact, inquiry);
      if (ranks.length > 0) examineAt(ranks, fact, inquiry, tally);
    }
    return tally.examined();
  },
};

/** Rules that together cover every answer in some child. */
type Cover = readonly SubjectRule[];

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

/** Asks at each level for one child after the other, each time one whom the rules found before do not cover. */
function examineAt(ranks: readonly number[], fact: ProofFact, inquiry: Inquiry, tally: Tally): void {
  const covers: Cover[] = [];
  // what other questions bring in would weigh on this one
  const [few, all] = [lookingAt(fact, inquiry), lookingAt(fact, inquiry)];
  for (const rank of ranks) {
    const asHigh = inquiry.own.rules.filter((rule) => rule.rank >= rank);
    const naming = asHigh.filter(({ named }) => named.includes(fact.place));
    if (!canBeCovered(fact, naming, inquiry)) {
      tally.byForm();
      continue;
    }
    const level = inquiry.own.ruleSet.levels[rank]?.id ?? "";
    const asks = `a child who comes to ${level} whatever ${fact.id} is, and not while it is unknown`;
    tally.bySolver();
    // most often the rules that name the fact do not cover every answer even where no other rule has a say
    const { prover, answers } = few();
    const unless = hidden(fact, { asHigh: naming, naming }, answers, prover);
    if (prover.ask(`there is no ${asks}`, unless) === "unsatisfiable") continue;
    findAll({ fact, rank, asks, asHigh, naming, ...all() }, inquiry, tally, covers);
  }
}

interface Looking {
  readonly prover: Prover;
  readonly answers: readonly AnswerToFact[];
}

/** A prover for one fact alone, once it is wanted. */
function lookingAt(fact: ProofFact, { fresh }: Inquiry): () => Looking {
  let made: Looking | undefined;
  return () => {
    const prover = made?.prover ?? fresh("partial");
    made ??= { prover, answers: answersTo(fact, prover) };
    return made;
  };
}

interface Asked extends Looking {
  readonly fact: ProofFact;
  readonly rank: number;
  readonly asks: string;
  readonly asHigh: readonly SubjectRule[];
  readonly naming: readonly SubjectRule[];
}

function findAll(asked: Asked, inquiry: Inquiry, tally: Tally, covers: Cover[]): void {
  const { fact, prover, answers, asks } = asked;
  const wanted = [
    ...hidden(fact, asked, answers, prover),
    ...covers.map((cover) => notCoveredBy(cover, answers, prover)),
  ];
  for (;;) {
    tally.bySolver();
    const answer = prover.ask(`there is no ${asks}${covers.length === 0 ? "" : ", but by the rules shown"}`, wanted);
    if (answer === "inconclusive") tally.open(asks);
    if (answer !== "satisfiable") return;
    const found = coveredCase(asked, wanted, inquiry);
    // a child whom rules shown before do cover would be found for ever
    const isNew = found !== undefined && !covers.some((cover) => isSame(cover, found.cover));
    tally.found(isNew ? finding(asked, found, inquiry) : undefined, asks);
    if (!isNew) return;
    covers.push(found.cover);
    wanted.push(notCoveredBy(found.cover, answers, prover));
  }
}

function isSame(one: Cover, other: Cover): boolean {
  return one.length === other.length && one.every((rule) => other.includes(rule));
}

/** Whether at each answer one of the rules can speak, where nothing but the answer itself narrows what it can be. */
function canBeCovered({ place, runs, presupposedBy }: ProofFact, naming: Cover, { ground }: Inquiry): boolean {
  if (ground.assumed !== ALWAYS || presupposedBy.length > 0) return true;
  return [...runs.keys()].every((run) => naming.some(({ certain }) => canHoldAt(certain, place, run, ground)));
}

interface Covered {
  readonly example: FoundCase;
  readonly cover: Cover;
}

function coveredCase(
  { fact, asHigh, answers, prover }: Asked,
  wanted: readonly Literal[],
  { own }: Inquiry,
): Covered | undefined {
  const found = smallest(prover, wanted, prover.encoded.cases);
  if (found === undefined) return undefined;
  const { always } = prover.bench.gates;
  const possible = [...answers.entries()].flatMap(([run, { isPossible }]) =>
    isPossible === always || prover.tell([...found.holding, isPossible]) === "satisfiable" ? [run] : [],
  );
  const cover = fewestCovering(fact, asHigh, found.example, possible, own.ruleSet);
  return { example: found.example, cover };
}

function finding({ fact, rank, asHigh }: Asked, { example, cover }: Covered, { own }: Inquiry): Finding {
  const level = own.ruleSet.levels[rank];
  const by = cover.map(({ name }) => `\`${name}\``).join(" or ");
  const isProtection = asHigh.every(({ route }) => route >= PROTECTION);
  return {
    code: isProtection ? "unknown-hides-protection" : "only-together",
    severity: isProtection ? "error" : "warning",
    at: cover[0] === undefined ? "" : `/rules/${cover[0].at}`,
    ...{ fact: fact.id, rules: cover.map(({ name }) => name) },
    says: `whatever \`${fact.id}\` turns out to be, this child comes to ${level?.name ?? level?.id} by ${by}, and while it is not known that is not said; say in one rule what holds for every answer`,
    cases: [shown(example, own.ruleSet)],
  };
}
