import { possibleValues } from "../../facts/age.js";
import { readingOf, valuesRead } from "../../facts/cautious-reading.js";
import { allValues, valuesMeeting } from "../../facts/values.js";
import { MisuseError } from "../../kernel/misuse-error.js";
import { vocabularyOf } from "../../ruleset/expand.js";
import type { ResolvedRule, RuleSet } from "../../ruleset/rule-set.js";
import { ruleSetTaken } from "../../ruleset/rule-set-taken.js";
import { byName } from "../by-name.js";
import { cutFacts, cutsOf } from "./cut-facts.js";
import { ALWAYS } from "./formulas.js";
import { programNoted } from "./noted.js";
import type { Gate, Program, ProgramDanger, ProgramReading } from "./program.js";
import { compareGiven } from "./run.js";
import { newSheet, type Sheet, type Size } from "./sheet.js";
import { groupsOf, type Steps, stepsFor } from "./steps.js";
import { type ClassedFact, classesIn } from "./value-classes.js";
import { type Written, writtenOver } from "./written.js";

/** The program of a rule set: the one that was noted beside it, if one was. */
export function programFor(ruleSet: RuleSet): Program {
  return programNoted(ruleSetTaken(ruleSet)) ?? buildProgram(ruleSet);
}

/** Writes out every rule, duty, danger and reading of the set, once for all cases. */
export function buildProgram(ruleSet: RuleSet): Program {
  const vocabulary = vocabularyOf(ruleSet);
  const facts = cutFacts(ruleSet.facts, [cutsOf(ruleSet, vocabulary)]);
  const factOf = new Map(facts.map((classed) => [classed.fact.id, classed]));
  const written = writtenOver(facts, vocabulary);
  const ranks = new Map(ruleSet.levels.map((level, rank) => [level.id, rank]));
  const rules = ruleSet.rules
    .map((rule) => ({ rule, rank: rankOf(rule, ranks), ...written.decidable(rule.conditions) }))
    .sort((a, b) => byName(a.rule.name, b.rule.name));
  const duties = ruleSet.duties
    .map((duty) => ({ duty, ...written.decidable(duty.conditions) }))
    .sort((a, b) => byName(a.duty.name, b.duty.name));
  const dangers = facts.flatMap((fact) => dangerOf(fact, written));
  const readings = facts.flatMap((fact) => readingIn(fact, written));
  const whens = readings.map(({ when }) => when);
  const wanted = [
    ...[...rules, ...duties].flatMap(({ certain, possible }) => [certain, possible]),
    ...dangers.flatMap(({ applies, danger }) => [applies.possible, danger]),
    ...whens,
  ];
  const steps = stepsFor(wanted, written.formulas, facts);
  return {
    ruleSet,
    index: vocabulary.facts,
    vocabulary,
    facts,
    factOf,
    gates: facts.map((fact) => gatesOf(fact, factOf)),
    written,
    rules,
    duties,
    dangers,
    readings,
    steps,
    whens: groupsOf(whens, written.formulas, steps),
    nothingKnown: nothingKnown(facts, steps, { rules: rules.length, readings: readings.length }),
  };
}

/** A level that is not on the scale is never taken for the lowest one. */
function rankOf({ name, event }: ResolvedRule, ranks: ReadonlyMap<string, number>): number {
  const rank = ranks.get(event.type);
  if (rank === undefined) throw new MisuseError(`rule ${name}: no level called ${event.type}; read the rule set first`);
  return rank;
}

function dangerOf(fact: ClassedFact, { formulas, decidable }: Written): readonly ProgramDanger[] {
  const { danger, appliesWhen } = fact.fact;
  if (danger === undefined) return [];
  const classes = classesIn(fact, valuesMeeting(fact.values, danger));
  return [
    {
      place: fact.place,
      applies: decidable(appliesWhen ?? { all: [] }),
      danger: formulas.fact(fact.place, classes),
    },
  ];
}

function readingIn(fact: ClassedFact, { decidable }: Written): readonly ProgramReading[] {
  const reading = readingOf(fact.fact);
  if (reading === undefined) return [];
  const reads = classesIn(fact, valuesRead(fact.fact, reading));
  if (reading.when === undefined) return [{ fact, reading, reads, when: ALWAYS, turnsOn: [] }];
  const { certain, leaves } = decidable(reading.when);
  return [{ fact, reading, reads, when: certain, turnsOn: leaves }];
}

/** What a value of the fact says of other facts: that the fact applies, and so on for those. */
function gatesOf({ fact }: ClassedFact, factOf: ReadonlyMap<string, ClassedFact>): readonly Gate[] {
  const { appliesWhen } = fact;
  const opener = appliesWhen && factOf.get(appliesWhen.fact);
  if (appliesWhen === undefined || opener === undefined) return [];
  const classes = classesIn(opener, valuesMeeting(allValues(opener.fact), appliesWhen));
  return [{ fact: opener, classes }, ...gatesOf(opener, factOf)];
}

/** A person of unknown age is read as a child. */
function nothingKnown(facts: readonly ClassedFact[], steps: Steps, many: Pick<Size, "rules" | "readings">): Sheet {
  const left = facts.flatMap((classed) => classesIn(classed, possibleValues(classed.fact)));
  const sheet = newSheet({ words: left.length, slots: steps.slots, facts: facts.length, ...many });
  sheet.left.set(left);
  sheet.values[ALWAYS] = 15;
  for (const fact of facts) compareGiven(fact, steps, sheet.left, sheet.values);
  return sheet;
}
