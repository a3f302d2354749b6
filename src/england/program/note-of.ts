import { heldBlank } from "../../engine/held.js";
import { ALWAYS, type Formula, type Formulas } from "../../engine/program/formulas.js";
import type { Program } from "../../engine/program/program.js";
import { turnsOn } from "../../engine/program/turns-on.js";
import type { Leaf } from "../../engine/program/written.js";
import type { Condition } from "../../facts/comparison.js";
import { cutsOf } from "./noted-facts.js";
import { COMPARES, constantLeaf, NOTED_KINDS, type NotedProgram } from "./noted-program.js";
import { inARow } from "./rows.js";

/** What a program comes to, to be noted beside its rule set; `conditions` are all that stand in the set, each once. */
export function noteOf(program: Program, conditions: readonly Condition[]): NotedProgram {
  const { ruleSet, facts, rules, duties, dangers, readings, gates, whens, steps, nothingKnown, written } = program;
  const decidables = conditions.map(written.decidable);
  const { sheet } = heldBlank(program);
  const formulas = allIn(written.formulas);
  return {
    facts: facts.map(({ classAt, count }) => cutsOf(classAt, count)),
    formulas: inARow(formulas.map(numbersOf)),
    direct: decidables.map(({ direct }) => direct),
    leaves: inARow(decidables.map(({ leaves }) => leaves.map(leafNumber))),
    twice: decidables.flatMap(({ certain, possible, twice, named, leaves }, number) =>
      twice.length === 0 && named.length === leaves.length ? [] : [[number, certain, possible, ...twice]],
    ),
    rules: rules.map(({ rule }) => ruleSet.rules.indexOf(rule)),
    duties: duties.map(({ duty }) => ruleSet.duties.indexOf(duty)),
    turnsOn: rules.map((rule) => {
      const places = turnsOn(rule, program, sheet.onGiven);
      return places.join() === rule.named.join() ? 0 : places;
    }),
    dangers: dangers.map(({ place, danger }) => [place, danger]),
    readings: readings.map(({ fact, reads }) => [fact.place, ...reads]),
    gates: gates.flatMap((some, place) => some.map(({ fact, classes }) => [place, fact.place, ...classes])),
    whens: [...whens],
    slotOf: [...steps.slotOf],
    left: [...nothingKnown.left],
    values: [...nothingKnown.values],
  };
}

/** Every formula so far, also those that nothing is made of any more: a new one then gets the same place in both programs. */
function allIn(formulas: Formulas): readonly Formula[] {
  const found: Formula[] = [];
  try {
    for (;;) found.push(formulas.at(found.length));
  } catch (error) {
    if (error instanceof RangeError) return found;
    throw error;
  }
}

function numbersOf(formula: Formula): readonly number[] {
  if (formula.kind === "fact") return [COMPARES + formula.fact, ...formula.classes];
  const code = NOTED_KINDS.indexOf(formula.kind);
  if (formula.kind === "count") return [code, formula.parts.length, ...formula.parts, ...formula.met.map(Number)];
  return "parts" in formula ? [code, ...formula.parts] : [code];
}

function leafNumber({ fact, formula }: Leaf): number {
  return formula <= ALWAYS ? constantLeaf(fact, formula) : formula;
}
