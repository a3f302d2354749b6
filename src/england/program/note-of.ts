import { heldBlank } from "../../engine/held.js";
import { ALWAYS, type Formula, type Formulas } from "../../engine/program/formulas.js";
import type { Program } from "../../engine/program/program.js";
import { turnsOn } from "../../engine/program/turns-on.js";
import { cutsOf } from "../../engine/program/value-classes.js";
import type { Decidable, Leaf } from "../../engine/program/written.js";
import type { Condition } from "../../facts/comparison.js";
import { COMPARES, constantLeaf, NOTED_KINDS, type NotedProgram } from "./noted-program.js";

/** What a program comes to, to be noted beside its rule set; `conditions` are all that stand in the set, each once. */
export function noteOf(program: Program, conditions: readonly Condition[]): NotedProgram {
  const { ruleSet, facts, rules, duties, dangers, readings, gates, whens, steps, nothingKnown, written } = program;
  const decidables = conditions.map(written.decidable);
  const { sheet } = heldBlank(program);
  const formulas = allIn(written.formulas, decidables, program);
  const { slots, firstGroup, met: _, ...arrays } = steps;
  return {
    facts: facts.map(({ classAt, count }) => cutsOf(classAt, count)),
    formulas: formulas.map(numbersOf),
    direct: decidables.map(({ direct }) => direct),
    leaves: decidables.map(({ leaves }) => leaves.map(leafNumber)),
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
    steps: {
      slotOf: [...arrays.slotOf],
      firstOf: [...arrays.firstOf],
      classesAt: [...arrays.classesAt],
      classes: [...arrays.classes],
      rowsAt: [...arrays.rowsAt],
      rows: [...arrays.rows],
      code: [...arrays.code],
      codeAt: [...arrays.codeAt],
    },
    slots,
    firstGroup,
    counts: formulas.flatMap(({ kind }, place) =>
      kind === "count" && (steps.slotOf[place] ?? -1) >= 0 ? [place] : [],
    ),
    left: [...nothingKnown.left],
    values: [...nothingKnown.values],
  };
}

/** Every formula so far: up to the highest that something is made of. */
function allIn(formulas: Formulas, decidables: readonly Decidable[], { steps }: Program): readonly Formula[] {
  const places = decidables.flatMap(({ direct, certain, possible, leaves }) => [
    direct,
    certain,
    possible,
    ...leaves.map(({ formula }) => formula),
  ]);
  const highest = Math.max(ALWAYS, steps.slotOf.length - 1, ...places);
  return Array.from({ length: highest + 1 }, (_, place) => formulas.at(place));
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
