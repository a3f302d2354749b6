import { ALWAYS, type Formula, type Formulas, formulasOver, NEVER } from "../../engine/program/formulas.js";
import type { Gate, Program, ProgramRule } from "../../engine/program/program.js";
import { newSheet, type Sheet } from "../../engine/program/sheet.js";
import type { Steps } from "../../engine/program/steps.js";
import { type ClassedFact, CutFact } from "../../engine/program/value-classes.js";
import {
  type Decidable,
  groupsIn,
  HOLDS_ALWAYS,
  type Leaf,
  type Written,
  writtenOver,
} from "../../engine/program/written.js";
import { readingOf } from "../../facts/cautious-reading.js";
import type { Condition } from "../../facts/comparison.js";
import type { Vocabulary } from "../../ruleset/expand.js";
import type { ResolvedDuty, ResolvedRule, RuleSet } from "../../ruleset/rule-set.js";
import { COMPARES, NOTED_KINDS, type NotedProgram } from "./noted-program.js";

/** The program that was noted, with as little work as can be: what few cases ask for is read when it is asked for. */
export function fromNoted(
  noted: NotedProgram,
  conditions: readonly Condition[],
  ruleSet: RuleSet,
  vocabulary: Vocabulary,
): Program {
  const facts = factsIn(noted, ruleSet);
  const at = (place: number): ClassedFact => facts[place] as ClassedFact;
  const factOf = new Map<string, ClassedFact>();
  for (const fact of facts) factOf.set(fact.id, fact);
  const written = writtenIn(noted, conditions, facts, vocabulary);
  const { decidable } = written;
  const steps = stepsIn(noted, written.formulas);
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
      const { direct, leaves, named, twice, groupsOf, certain, possible } = decidable(duty.conditions);
      return { duty, direct, leaves, named, twice, groupsOf, certain, possible };
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
    nothingKnown: nothingKnown(noted, { facts: facts.length, rules: rules.length }),
  };
}

function rulesIn(noted: NotedProgram, { rules, levels }: RuleSet, { decidable }: Written): readonly ProgramRule[] {
  const ranks = new Map(levels.map(({ id }, rank) => [id, rank]));
  return noted.rules.map((place, index) => {
    const rule = rules[place] as ResolvedRule;
    const rank = ranks.get(rule.event.type) ?? 0;
    // Written out, because to spread one object into another takes longer than all the rest.
    const { direct, leaves, named, twice, groupsOf, certain, possible } = decidable(rule.conditions);
    const turnsOnNothing = noted.turnsOn[index] || named;
    return { rule, rank, direct, leaves, named, twice, groupsOf, certain, possible, turnsOnNothing };
  });
}

function gatesIn(noted: NotedProgram, facts: readonly ClassedFact[]): readonly (readonly Gate[])[] {
  const gates = new Array<readonly Gate[]>(facts.length).fill(NO_GATES);
  for (const [place = 0, opener = 0, ...classes] of noted.gates) {
    gates[place] = [...(gates[place] ?? NO_GATES), { fact: facts[opener] as ClassedFact, classes }];
  }
  return gates;
}

function nothingKnown(
  { left, values, slots, readings }: NotedProgram,
  many: { readonly facts: number; readonly rules: number },
): Sheet {
  const sheet = newSheet({ words: left.length, slots, readings: readings.length, ...many });
  sheet.left.set(left);
  sheet.values.set(values);
  return sheet;
}

const NO_GATES: readonly Gate[] = [];

function factsIn(noted: NotedProgram, ruleSet: RuleSet): readonly ClassedFact[] {
  let word = 0;
  return ruleSet.facts.map((fact, place) => {
    const cut = new CutFact(fact, place, word, noted.facts[place] ?? []);
    word += cut.words;
    return cut;
  });
}

function formulaIn(numbers: readonly number[]): Formula {
  const [code = 0] = numbers;
  const rest = numbers.slice(1);
  if (code >= COMPARES) return { kind: "fact", fact: code - COMPARES, classes: rest };
  const kind = NOTED_KINDS[code] ?? "never";
  if (kind === "never" || kind === "always") return { kind };
  if (kind !== "count") return { kind, parts: rest };
  const [many = 0, ...parts] = rest;
  return { kind, parts: parts.slice(0, many), met: parts.slice(many).map((is) => is === 1) };
}

function writtenIn(
  noted: NotedProgram,
  conditions: readonly Condition[],
  facts: readonly ClassedFact[],
  vocabulary: Vocabulary,
): Written {
  const count = noted.formulas.length;
  const formulas = formulasOver(facts, { count, at: (place) => formulaIn(noted.formulas[place] ?? []) });
  const numbers = new Map<Condition, number>();
  for (let number = 0; number < conditions.length; number++) numbers.set(conditions[number] as Condition, number);
  const twice = new Map(noted.twice.map(([number = 0, ...rest]) => [number, rest]));
  const rest = writtenOver(facts, vocabulary, formulas);
  const leafOf = new Array<Leaf | undefined>(count);

  const leaf = (written: number): Leaf => {
    if (written < 0) return { fact: (-1 - written) >> 1, formula: (-1 - written) & 1 };
    const found = leafOf[written] ?? { fact: (noted.formulas[written]?.[0] ?? 0) - COMPARES, formula: written };
    leafOf[written] = found;
    return found;
  };

  const read = (number: number): Decidable => {
    const direct = noted.direct[number] ?? NEVER;
    const leaves = (noted.leaves[number] ?? NONE).map(leaf);
    const again = twice.get(number);
    if (again === undefined) {
      const named = leaves.map(factIn);
      return {
        direct,
        leaves,
        named,
        twice: NONE,
        groupsOf: groupsIn(direct, formulas, facts),
        certain: direct,
        possible: direct,
      };
    }
    const [certain = NEVER, possible = NEVER, ...those] = again;
    const named = [...new Set(leaves.map(factIn))];
    return { direct, leaves, named, twice: those, groupsOf: groupsIn(direct, formulas, facts), certain, possible };
  };

  const found = new Array<Decidable | undefined>(conditions.length);
  return {
    formulas,
    decidable: (condition) => {
      const number = numbers.get(condition);
      if (number === undefined) return rest.decidable(condition);
      const decidable = found[number] ?? read(number);
      found[number] = decidable;
      return decidable;
    },
  };
}

const NONE: readonly number[] = [];

function factIn({ fact }: Leaf): number {
  return fact;
}

function stepsIn({ steps, slots, firstGroup, counts }: NotedProgram, formulas: Formulas): Steps {
  const slotOf = new Int32Array(steps.slotOf);
  const met = new Array<readonly boolean[] | undefined>(steps.codeAt.length - 1).fill(undefined);
  for (const place of counts) {
    const formula = formulas.at(place);
    if (formula.kind === "count") met[(slotOf[place] ?? 0) - firstGroup] = formula.met;
  }
  return {
    slots,
    slotOf,
    firstOf: new Int32Array(steps.firstOf),
    classesAt: new Int32Array(steps.classesAt),
    classes: new Int32Array(steps.classes),
    rowsAt: new Int32Array(steps.rowsAt),
    rows: new Uint8Array(steps.rows),
    firstGroup,
    code: new Int32Array(steps.code),
    codeAt: new Int32Array(steps.codeAt),
    met,
  };
}
