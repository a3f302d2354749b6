import type { Classes } from "../engine/program/classes.js";
import type { Program } from "../engine/program/program.js";
import type { ClassedFact } from "../engine/program/value-classes.js";
import type { Comparison } from "../facts/comparison.js";
import { agendasIn } from "./agendas.js";
import { IN_A_WORD, type Words } from "./layout.js";
import { DECIDED, type EmittedData, type EmittedFact } from "./runtime/data.js";
import type { Statements } from "./statements.js";

/** All that an emitted module knows of its rule set apart from the conditions. */
export function emittedData(program: Program, words: Words, { slotOf, slots }: Statements): EmittedData {
  const { ruleSet, facts, rules, dangers, readings } = program;
  const { id, version, title, digest, status, lineage, authority, ages } = ruleSet;
  return {
    ruleSet: { id, version, title, digest, status, lineage },
    ...(authority === undefined ? {} : { authority }),
    ages: ages.to === undefined ? {} : { to: ages.to },
    levels: ruleSet.levels.map(({ id: level, name, route }) => ({ id: level, name, route })),
    facts: facts.map((fact) => emittedFact(fact, program, words)),
    rules: rules.map(({ rule, rank, certain, possible }) => [rule.name, rank, slotOf(certain), slotOf(possible)]),
    ...agendasIn(program),
    dangers: dangers.map(({ applies, danger }) => [slotOf(applies.possible), slotOf(danger)]),
    readings: readings.map(({ fact, reads, when }) => [fact.place, reads, slotOf(when)]),
    slots,
  };
}

function emittedFact(classed: ClassedFact, program: Program, { comparisonsOn }: Words): EmittedFact {
  const { fact, place, classAt, count } = classed;
  const comparisons = (comparisonsOn[place] ?? []).map((formula) => classesOf(formula, program));
  return {
    id: fact.id,
    kind: fact.kind,
    ...(fact.kind === "integer" ? { from: fact.from, to: fact.to, unit: fact.unit } : {}),
    ...("values" in fact ? { values: fact.values.map(({ value }) => value) } : {}),
    ...(fact.appliesWhen === undefined ? {} : { appliesWhen: bare(fact.appliesWhen) }),
    classes: classAt,
    rows: Array.from({ length: count }, (_, one) => rowOf(one, comparisons)),
    gates: (program.gates[place] ?? []).map(({ fact: opener, classes }) => [opener.place, classes]),
  };
}

function bare({ fact, operator, value }: Comparison): Comparison {
  return { fact, operator, value };
}

function classesOf(formula: number, { written }: Program): Classes {
  const found = written.formulas.at(formula);
  return found.kind === "fact" ? found.classes : [];
}

/** What the comparisons come to in one class, in words. */
function rowOf(one: number, comparisons: readonly Classes[]): readonly number[] {
  const row = new Array<number>(Math.ceil(comparisons.length / IN_A_WORD)).fill(0);
  comparisons.forEach((classes, at) => {
    if (((classes[one >>> 5] ?? 0) & (1 << (one & 31))) === 0) return;
    const word = Math.floor(at / IN_A_WORD);
    row[word] = (row[word] ?? 0) | (DECIDED << (4 * (at % IN_A_WORD)));
  });
  return row;
}
