import { ADULT_MONTHS } from "../facts/age.js";
import type { ValuesLeft } from "../facts/values-left.js";
import type { LocalDate } from "../kernel/local-date.js";
import type { Truth } from "../kernel/truth.js";
import { factSets } from "../ruleset/expand.js";
import { inForceOnDay } from "../ruleset/in-force.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import { type Decidable, type Prepared, type PreparedDuty, type PreparedRule, prepare } from "./prepare.js";
import { type MetReading, metReadings, type PreparedReading, prepareReadings, withReadings } from "./readings.js";
import { type Known, stillPossible, truthOf } from "./truth-of.js";

/** A rule with how it stands on what is given, and with the cautious readings. */
export interface JudgedRule extends PreparedRule {
  readonly given: Truth;
  readonly read: Truth;
}

/** A duty with how it stands with the cautious readings. */
export interface JudgedDuty extends PreparedDuty {
  readonly read: Truth;
}

/** A case held against every rule and duty in force on its day. */
export interface Judged {
  readonly known: Known;
  /** The same with the cautious readings. */
  readonly read: Known;
  readonly readings: readonly MetReading[];
  readonly rules: readonly JudgedRule[];
  readonly duties: readonly JudgedDuty[];
  /** Ranks on the scale. */
  readonly atLeast: number;
  readonly pointsTo: number;
  readonly couldBe: number;
  /** Facts whose danger question is open. */
  readonly dangers: readonly string[];
  readonly enoughKnown: boolean;
}

/** A rule set made ready to judge cases. */
export interface Judge extends Prepared {
  readonly preparedReadings: readonly PreparedReading[];
}

/** Makes a rule set ready to judge cases: every condition and reading is written out once. */
export function readyToJudge(ruleSet: RuleSet): Judge {
  const prepared = prepare(ruleSet);
  return { ...prepared, preparedReadings: prepareReadings(prepared) };
}

/** Holds what is known against the rules and duties in force on the day. No order of rules matters. */
export function judge(set: Judge, on: LocalDate, left: ValuesLeft): Judged {
  const known: Known = { facts: set.facts, left };
  const readings = metReadings(set.preparedReadings, known);
  const read = withReadings(known, readings);
  const inForce = inForceOnDay(set.ruleSet, on);
  const speaks = forAge(set, known);
  const rules = set.rules
    .filter((one) => inForce.rules.has(one.rule.name) && speaks(one, one.rule.origin.set))
    .map((one) => ({ ...one, given: truthOf(one, known), read: truthOf(one, read) }));
  const duties = set.duties
    .filter((one) => inForce.duties.has(one.duty.name) && speaks(one, one.duty.origin.set))
    .map((one) => ({ ...one, read: truthOf(one, read) }));
  const dangers = openDangers(set, known);
  const pointsTo = highest(rules.filter((one) => one.read === "holds"));
  return {
    known,
    read,
    readings,
    rules,
    duties,
    atLeast: highest(rules.filter(({ given }) => given === "holds")),
    pointsTo,
    couldBe: highest(rules.filter(({ given }) => given !== "fails")),
    dangers,
    enoughKnown: pointsTo > 0 || dangers.length === 0,
  };
}

function highest(rules: readonly PreparedRule[]): number {
  return rules.reduce((most, { rank }) => Math.max(most, rank), 0);
}

/** From the eighteenth birthday on only rules speak that name the age, of sets that say they reach so far. */
function forAge({ ruleSet }: Judge, known: Known): (decidable: Decidable, set: string) => boolean {
  const isChild = stillPossible("ageMonths", known).some((months) => Number(months) < ADULT_MONTHS);
  if (isChild || !known.facts.has("ageMonths")) return () => true;
  return ({ tree }, set) =>
    ruleSet.ages.sets?.includes(set) === true && factSets(tree).some(({ fact }) => fact === "ageMonths");
}

/** The facts of danger that may apply, and of which it is open whether there is danger. */
function openDangers({ dangers }: Prepared, known: Known): readonly string[] {
  return dangers
    .filter(({ applies, danger }) => truthOf(applies, known) !== "fails" && truthOf(danger, known) === "unknown")
    .map(({ fact }) => fact);
}
