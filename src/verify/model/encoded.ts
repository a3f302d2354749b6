import { atLeast } from "../solver/encoding/at-least.js";
import { type Literal, not } from "../solver/literal.js";
import { type Cases, factAt, type Workbench } from "./cases.js";
import { leftWithin } from "./left.js";
import { beyond, type ProofFact } from "./proof-fact.js";
import type { SubjectDuty, SubjectRule } from "./subject.js";

/**
 * In which sense something holds: `at-least`: surely, on what is given; `points-to`: surely, with the cautious readings;
 * `could-be`: it may; `could-point-to`: it may, with the readings. In complete cases they are one.
 */
export type Sense = "at-least" | "points-to" | "could-be" | "could-point-to";

/** Those in which a level is said. */
export const SENSES: readonly Sense[] = ["at-least", "points-to", "could-be"];

/** The sense in which it surely holds, and the one in which it may, with readings or without. */
const SURELY: Readonly<Record<Sense, Sense>> = {
  ...{ "at-least": "at-least", "could-be": "at-least" },
  ...{ "points-to": "points-to", "could-point-to": "points-to" },
};
const PERHAPS: Readonly<Record<Sense, Sense>> = {
  ...{ "at-least": "could-be", "could-be": "could-be" },
  ...{ "points-to": "could-point-to", "could-point-to": "could-point-to" },
};

/** What the rules say of all cases, as literals. */
export interface Encoded {
  readonly cases: Cases;
  /** Holds exactly when the formula does, in that sense. */
  formula(place: number, sense: Sense): Literal;
  /** Holds exactly when the rule is in force and applies (or may), exactly as the engine decides it. */
  speaks(rule: SubjectRule | SubjectDuty, sense: Sense): Literal;
  /** Holds exactly when all that a fact presupposes surely is so, whether it is given or follows. */
  applies(fact: number): Literal;
  /** Holds exactly when one of these runs may still turn out to be that of a fact without a value. */
  isLeft(fact: number, runs: ReadonlySet<number>): Literal;
  /** Holds exactly when the cautious reading of a fact without a value is in use; never of one that has none. */
  isRead(fact: number): Literal;
  /** Holds exactly when a case is as it was assumed to be, or may turn out so. */
  readonly assumed: Literal;
}

/** Other cases that differ in comparisons of these facts alone. */
interface Differing {
  readonly from: Encoded;
  readonly noticing: ReadonlySet<number>;
}

type BySense<Key> = Readonly<Record<Sense, Map<Key, Literal>>>;

function bySense<Key>(): BySense<Key> {
  return {
    ...{ "at-least": new Map(), "points-to": new Map() },
    ...{ "could-be": new Map(), "could-point-to": new Map() },
  };
}

/** Encodes over these cases; what was asked before is the same literal, and so is what does not differ from other cases. */
export function encodedOver(cases: Cases, bench: Workbench, differing?: Differing): Encoded {
  const { ground, gates } = bench;
  const { formulas, assumed } = ground;
  const made = bySense<number>();
  const spoken = bySense<SubjectRule | SubjectDuty>();

  /** By formula on a fact, that its value meets it. */
  const lies = new Map<number, Literal>();

  const isLeft = (fact: ProofFact, runs: ReadonlySet<number>): Literal =>
    not(leftWithin(fact, beyond(fact, runs), cases, bench));

  const isRead = (fact: ProofFact): Literal => {
    const { reading } = fact;
    if (reading === undefined) return not(gates.always);
    return gates.all([formula(reading.when, "at-least"), isLeft(fact, reading.reads)]);
  };

  /** Whether all that is left of a fact without a value, or all that is read of it, lies within these runs. */
  const unknownWithin = (fact: ProofFact, runs: ReadonlySet<number>, sense: Sense): Literal => {
    const within = leftWithin(fact, runs, cases, bench);
    if (SURELY[sense] !== "points-to" || fact.reading === undefined) return within;
    const orNotRead = new Set([...runs, ...beyond(fact, fact.reading.reads)]);
    return gates.any([within, gates.all([isRead(fact), leftWithin(fact, orNotRead, cases, bench)])]);
  };

  const comparison = (formula: number, place: number, sense: Sense): Literal => {
    const { meeting, others } = ground.runsOf(formula);
    const within = lies.get(formula) ?? cases.value(place).isIn(meeting);
    lies.set(formula, within);
    // where the fact does not apply, what it presupposes stands beside the comparison and decides
    if (cases.kind === "complete") return within;
    const fact = factAt(ground, place);
    const known = cases.known(place);
    const isSure = SURELY[sense] === sense;
    const unknown = isSure ? unknownWithin(fact, meeting, sense) : not(unknownWithin(fact, others, sense));
    return gates.any([gates.all([known, within]), gates.all([not(known), unknown])]);
  };

  const formula = (place: number, sense: Sense): Literal => {
    const one = cases.kind === "complete" ? "at-least" : sense;
    const known = made[one].get(place);
    if (known !== undefined) return known;
    const literal = encode(place, one);
    made[one].set(place, literal);
    return literal;
  };

  const encode = (place: number, sense: Sense): Literal => {
    const found = formulas.at(place);
    switch (found.kind) {
      case "never":
        return not(gates.always);
      case "always":
        return gates.always;
      case "fact":
        if (differing?.noticing.has(found.fact) === false) return differing.from.formula(place, sense);
        return comparison(place, found.fact, sense);
      case "all":
      case "any": {
        const literals: Literal[] = [];
        for (const part of found.parts) literals.push(formula(part, sense));
        return found.kind === "all" ? gates.all(literals) : gates.any(literals);
      }
      case "count":
        return counted(found.parts, found.met, sense);
    }
  };

  /** By the numbers from those of its parts that surely hold to those that may: all of them must be met, or one of them. */
  const counted = (parts: readonly number[], met: readonly boolean[], sense: Sense): Literal => {
    const reaches = (least: number, of: Sense): Literal =>
      atLeast(
        gates,
        least,
        parts.map((part) => formula(part, of)),
      );
    const [sure, may] = [SURELY[sense], PERHAPS[sense]];
    const isSure = sure === sense;
    // "at least so many" and "at most so many" need one counter; anything else looks at each number
    const first = met.indexOf(true);
    if (met.slice(first).every((is) => is)) return reaches(first, sense);
    const beyond = met.lastIndexOf(true) + 1;
    if (met.slice(0, beyond).every((is) => is)) return not(reaches(beyond, isSure ? may : sure));
    const noneOf = (numbers: readonly number[]): Literal =>
      gates.all(numbers.map((number) => gates.any([reaches(number + 1, sure), not(reaches(number, may))])));
    const numbers = [...met.keys()];
    if (isSure) return noneOf(numbers.filter((number) => met[number] === false));
    return not(noneOf(numbers.filter((number) => met[number] === true)));
  };

  const speaks = (rule: SubjectRule | SubjectDuty, sense: Sense): Literal => {
    const known = spoken[sense].get(rule);
    if (known !== undefined) return known;
    const literal = isSaid(rule, sense);
    spoken[sense].set(rule, literal);
    return literal;
  };

  const isSaid = (rule: SubjectRule | SubjectDuty, sense: Sense): Literal => {
    const decided = cases.kind === "complete" ? "direct" : SURELY[sense] === sense ? "certain" : "possible";
    const isRead = rule.named.some((place) => factAt(ground, place).reading !== undefined);
    // of a rule of which no fact is ever read two senses are left
    const one = isRead ? sense : SURELY[sense] === sense ? "at-least" : "could-be";
    return gates.all([formula(rule[decided], one), cases.day.isIn(new Set(rule.spans))]);
  };

  return {
    cases,
    formula,
    speaks,
    applies: (place) =>
      gates.all(
        factAt(ground, place).presupposes.map(({ fact: gate, runs }) => {
          const given = gates.all([cases.known(gate), cases.value(gate).isIn(runs)]);
          return gates.any([given, leftWithin(factAt(ground, gate), runs, cases, bench)]);
        }),
      ),
    isLeft: (place, runs) => isLeft(factAt(ground, place), runs),
    isRead: (place) => isRead(factAt(ground, place)),
    get assumed() {
      return formula(assumed, "could-be");
    },
  };
}
