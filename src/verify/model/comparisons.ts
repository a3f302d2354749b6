import { type Literal, not } from "../solver/literal.js";
import { type Cases, factAt, type Workbench } from "./cases.js";
import { leftWithin } from "./left.js";
import { beyond, type ProofFact } from "./proof-fact.js";
import { type InSense, type Sense, SURELY } from "./sense.js";

/** What is said of single facts, as literals. */
interface Comparisons {
  /** Holds exactly when a formula on the fact does, in that sense. */
  compared(formula: number, place: number, sense: Sense): Literal;
  /** Holds exactly when one of these runs may still turn out to be that of a fact without a value. */
  isLeft(fact: ProofFact, runs: ReadonlySet<number>): Literal;
  /** Holds exactly when the cautious reading of a fact without a value is in use; never of one that has none. */
  isRead(fact: ProofFact): Literal;
}

/** A reading waits for a formula of its own, which is asked for by `formula`. */
export function comparisonsOver(cases: Cases, bench: Workbench, formula: InSense<number>): Comparisons {
  const { ground, gates } = bench;
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

  const compared = (formula: number, place: number, sense: Sense): Literal => {
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

  return { compared, isLeft, isRead };
}

/** Holds exactly when all that a fact presupposes surely is so, whether it is given or follows. */
export function surelyApplies(fact: number, cases: Cases, bench: Workbench): Literal {
  const { ground, gates } = bench;
  return gates.all(
    factAt(ground, fact).presupposes.map(({ fact: gate, runs }) => {
      const given = gates.all([cases.known(gate), cases.value(gate).isIn(runs)]);
      return gates.any([given, leftWithin(factAt(ground, gate), runs, cases, bench)]);
    }),
  );
}
