import { ALWAYS, NEVER } from "../../engine/program/formulas.js";
import type { Gate, Program, ProgramRule } from "../../engine/program/program.js";
import { newSheet, type Sheet, type Size } from "../../engine/program/sheet.js";

import type { ClassedFact } from "../../engine/program/value-classes.js";
import type { Decidable, Written } from "../../engine/program/written.js";
import { readingOf } from "../../facts/cautious-reading.js";
import type { Condition } from "../../facts/comparison.js";
import { vocabularyOf } from "../../ruleset/expand.js";
import type { ResolvedDuty, ResolvedRule, RuleSet } from "../../ruleset/rule-set.js";
import { writtenIn } from "./noted-conditions.js";
import { factsIn } from "./noted-facts.js";
import type { NotedProgram } from "./noted-program.js";
import { stepsIn } from "./noted-steps.js";
import { rowsIn } from "./rows.js";

/** The program that was noted, with as little work as can be: what few cases ask for is read when it is asked for. */
export function fromNoted(noted: NotedProgram, conditions: readonly Condition[], ruleSet: RuleSet): Program {
  const vocabulary = vocabularyOf(ruleSet);
  const facts = factsIn(noted.facts, ruleSet.facts);
  const at = (place: number): ClassedFact => facts[place] as ClassedFact;
  const factOf = new Map<string, ClassedFact>();
  for (const fact of facts) factOf.set(fact.id, fact);
  const formulas = rowsIn(noted.formulas);
  const written = writtenIn(noted, formulas, conditions, facts, vocabulary);
  const { decidable } = written;
  const steps = stepsIn(noted, formulas);
  const rules = rulesIn(noted, ruleSet, written);
  return {
    ruleSet,
    index: vocabulary.facts,
    vocabulary,
    facts,
    factOf,
    gates: gatesIn(noted, facts),
    written,
    rules,
    duties: noted.duties.map((place) => {
      const duty = ruleSet.duties[place] as ResolvedDuty;
      const { direct, leaves, named, twice, groups, certain, possible } = decidable(duty.conditions);
      return { duty, direct, leaves, named, twice, groups, certain, possible };
    }),
    dangers: noted.dangers.map(([place = 0, danger = NEVER]) => {
      const { appliesWhen } = at(place).fact;
      return { place, applies: appliesWhen === undefined ? HOLDS_ALWAYS : decidable(appliesWhen), danger };
    }),
    readings: noted.readings.flatMap(([place = 0, ...reads]) => {
      const fact = at(place);
      const reading = readingOf(fact.fact);
      if (reading === undefined) return [];
      const when = reading.when && decidable(reading.when);
      return [{ fact, reading, reads, when: when?.certain ?? ALWAYS, turnsOn: when?.leaves ?? [] }];
    }),
    steps,
    whens: new Int32Array(noted.whens),
    nothingKnown: nothingKnown(noted, { slots: steps.slots, facts: facts.length, rules: rules.length }),
  };
}

function rulesIn(noted: NotedProgram, { rules, levels }: RuleSet, { decidable }: Written): readonly ProgramRule[] {
  const ranks = new Map(levels.map(({ id }, rank) => [id, rank]));
  return noted.rules.map((place, index) => {
    const rule = rules[place] as ResolvedRule;
    const rank = ranks.get(rule.event.type) ?? 0;
    // Written out, because to spread one object into another takes longer than all the rest.
    const { direct, leaves, named, twice, groups, certain, possible } = decidable(rule.conditions);
    const turnsOnNothing = noted.turnsOn[index] || named;
    return { rule, rank, direct, leaves, named, twice, groups, certain, possible, turnsOnNothing };
  });
}

function gatesIn(noted: NotedProgram, facts: readonly ClassedFact[]): readonly (readonly Gate[])[] {
  const gates = new Array<readonly Gate[]>(facts.length).fill(NO_GATES);
  for (const [place = 0, opener = 0, ...classes] of noted.gates) {
    gates[place] = [...(gates[place] ?? NO_GATES), { fact: facts[opener] as ClassedFact, classes }];
  }
  return gates;
}

function nothingKnown({ left, values, readings }: NotedProgram, many: Pick<Size, "slots" | "facts" | "rules">): Sheet {
  const sheet = newSheet({ words: left.length, readings: readings.length, ...many });
  sheet.left.set(left);
  sheet.values.set(values);
  return sheet;
}

const NO_GATES: readonly Gate[] = [];

/** What a question presupposes that is always asked. */
const HOLDS_ALWAYS: Decidable = {
  direct: ALWAYS,
  certain: ALWAYS,
  possible: ALWAYS,
  leaves: [],
  named: [],
  twice: [],
  groups: new Map(),
};
