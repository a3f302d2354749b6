import { byName } from "../../src/engine/by-name.js";
import type { Judged, JudgedDuty } from "../../src/engine/judged.js";
import type { Texts } from "../../src/engine/texts.js";
import { ADULT_MONTHS, WHO_NOT_WHAT } from "../../src/facts/age.js";
import type { Condition } from "../../src/facts/comparison.js";
import type { ValuesLeft } from "../../src/facts/values-left.js";
import type { LocalDate } from "../../src/kernel/local-date.js";
import type { Truth } from "../../src/kernel/truth.js";
import { factSets } from "../../src/ruleset/expand.js";
import { inForceOnDay } from "../../src/ruleset/in-force.js";
import type { WrittenFacts } from "../../src/ruleset/rule.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { factWords } from "../../src/ruleset/words.js";
import { compared } from "./compared.js";
import { dependsOn } from "./depends-on.js";
import { type Decidable, type Prepared, type PreparedRule, prepare } from "./prepare.js";
import { type AskedFact, questions } from "./questions.js";
import { metReadings, type PreparedReading, prepareReadings, withReadings } from "./readings.js";
import { type Known, stillPossible, truthOf } from "./truth-of.js";

/** A rule with how it stands on what is given, and with the cautious readings. */
interface StandingRule extends PreparedRule {
  readonly given: Truth;
  readonly read: Truth;
}

/** What the engine finds too, and the rules that apply on what is given. */
export interface PlainlyJudged extends Judged {
  readonly applies: readonly PreparedRule[];
  readonly undecided: readonly PreparedRule[];
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

/** Holds what is known against the rules and duties in force on the day, rule by rule and value by value. */
export function judge(set: Judge, texts: Texts, on: LocalDate, given: WrittenFacts, left: ValuesLeft): PlainlyJudged {
  const known: Known = { facts: set.facts, left };
  const readings = metReadings(set.preparedReadings, known);
  const read = withReadings(known, readings);
  const inForce = inForceOnDay(set.ruleSet, on);
  const speaks = forAge(set, known);
  const rules: readonly StandingRule[] = set.rules
    .filter((one) => inForce.rules.has(one.rule.name) && speaks(one, one.rule.origin.set))
    .map((one) => ({ ...one, given: truthOf(one, known), read: truthOf(one, read) }))
    .sort((a, b) => byName(a.rule.name, b.rule.name));
  const duties = set.duties
    .filter((one) => inForce.duties.has(one.duty.name) && speaks(one, one.duty.origin.set))
    .sort((a, b) => byName(a.duty.name, b.duty.name));
  const dangers = openDangers(set, known);
  const pointsTo = highest(rules.filter((one) => one.read === "holds"));
  const named = new Set([...rules, ...duties].flatMap(({ tree }) => factSets(tree).map(({ fact }) => fact)));
  const ids = new Set(Object.keys(given).filter((id) => given[id] !== null));
  const isGiven = (id: string): boolean => ids.has(id) || (id === "ageMonths" && ids.has("ageYears"));
  const meeting = (condition: Condition): readonly string[] => {
    const met = factSets(set.written(condition).tree).filter(({ fact, values }) =>
      stillPossible(fact, known).every((value) => values.has(value)),
    );
    return [...new Set(met.map(({ fact }) => fact))].filter(isGiven);
  };
  const isUnderWay = (condition: Condition): boolean => meeting(condition).some((id) => !WHO_NOT_WHAT.has(id));
  const turnsOn = (condition: Condition): readonly string[] => dependsOn(set.written(condition), known);
  const inUse = new Set(readings.filter(({ values }) => values.length > 0).map(({ fact }) => fact.id));
  const undecided = rules.filter((one) => one.given === "unknown");
  const atLeast = highest(rules.filter((one) => one.given === "holds"));
  const undecidedAbove = undecided
    .filter(({ rank }) => rank > atLeast)
    .map((one) => ({ one, facts: turnsOn(one.rule.conditions) }));
  const judged: PlainlyJudged = {
    on,
    stretch: { day: on },
    given,
    applies: rules.filter((one) => one.given === "holds"),
    applying: rules.filter((one) => one.read === "holds").sort(byWeight),
    undecided,
    duties: duties.flatMap((one): readonly JudgedDuty[] => {
      const truth = truthOf(one, read);
      return truth === "fails" ? [] : [{ duty: one.duty, holds: truth === "holds" ? "applies" : "may apply" }];
    }),
    readings: readings.map(({ fact, reading, values }) => ({
      fact,
      reading,
      state: values.length > 0 ? "in-use" : "withdrawn",
    })),
    questions: questions(
      set.ruleSet.facts.flatMap((fact): readonly AskedFact[] => {
        const asking = undecidedAbove.filter(({ facts }) => facts.includes(fact.id)).map(({ one }) => one);
        const isDanger = dangers.includes(fact.id);
        const isFollowUp = isGiven(fact.id) || asking.some(({ rule }) => isUnderWay(rule.conditions));
        if (asking.length === 0 && !isDanger) return [];
        return [{ fact, rules: asking.map(({ rule }) => rule.name), isDanger, isFollowUp }];
      }),
    ),
    atLeast,
    pointsTo,
    couldBe: highest(rules.filter((one) => one.given !== "fails")),
    enoughKnown: pointsTo > 0 || dangers.length === 0,
    truth: (condition) => truthOf(set.written(condition), read),
    told: (condition) => ({
      compared: compared(condition, texts, judged, left),
      because: meeting(condition).flatMap((id) => {
        const fact = set.facts.get(id);
        return fact === undefined ? [] : [factWords(fact, stillPossible(id, known))];
      }),
      leansOn: turnsOn(condition).filter((id) => inUse.has(id)),
    }),
    isUnderWay,
    isNamed: (id) => named.has(id),
  };
  return judged;
}

function byWeight(a: PreparedRule, b: PreparedRule): number {
  return b.rank - a.rank || Number(isFloor(b)) - Number(isFloor(a)) || byName(a.rule.name, b.rule.name);
}

function isFloor({ rule }: PreparedRule): boolean {
  return rule.binding !== "indicative";
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
