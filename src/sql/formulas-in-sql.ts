import type { Program, ProgramReading } from "../engine/program/program.js";
import { counted } from "./counted.js";
import type { FactState } from "./fact-states.js";
import type { Stages } from "./stages.js";
import type { Places } from "./stretches.js";
import { all, any, type Truth } from "./truth.js";

/** On what is given alone, or with the cautious readings. */
type Basis = "given" | "read";

/** Whether a formula holds, by its place: each is written once. */
export type FormulasInSql = (formula: number, basis: Basis) => Truth;

/** Longest piece that is written inside another one: engines on a Java machine fail on long ones. */
const LONGEST_WITHIN = 1_500;

export function formulasInSql(program: Program, states: readonly FactState[], stages: Stages): FormulasInSql {
  const { formulas } = program.written;
  const uses = timesUsed(program);
  const found = new Map<string, Truth>();
  const comparing = comparisonsWith(program, states, (when) => truthOf(when, "given"), stages);

  const kept = (name: string, truth: Truth): Truth => (typeof truth === "string" ? truth : stages.define(name, truth));

  const write = (place: number, basis: Basis): Truth => {
    const formula = formulas.at(place);
    switch (formula.kind) {
      case "never":
        return "fails";
      case "always":
        return "holds";
      case "fact":
        return comparing(formula.fact, basis)((value) => isIn(formula.classes, program, formula.fact, value));
      case "count":
        return counted(
          formula.parts.map((part) => truthOf(part, basis)),
          formula.met,
          (name, sum) => stages.define(`${name}_${place}_${basis}`, sum),
        );
      case "all":
        return all(formula.parts.map((part) => truthOf(part, basis)));
      case "any":
        return any(formula.parts.map((part) => truthOf(part, basis)));
    }
  };

  /** What is long, or used more than once and more than a glance at a number, is a column of its own. */
  const truthOf = (place: number, wanted: Basis): Truth => {
    const basis = wanted === "read" && isReadOtherwise(place) ? "read" : "given";
    const key = `${place} ${basis}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    const truth = write(place, basis);
    const isLong = typeof truth !== "string" && truth.sql.length > LONGEST_WITHIN;
    const isShared = (uses.get(place) ?? 0) > 1 && typeof truth !== "string" && truth.sql.length > SHORTEST_KEPT;
    const result = isLong || isShared ? kept(`is_${place}_${basis}`, truth) : truth;
    found.set(key, result);
    return result;
  };

  const readOtherwise = new Map<number, boolean>();
  const isReadOtherwise = (place: number): boolean => {
    const known = readOtherwise.get(place);
    if (known !== undefined) return known;
    const formula = formulas.at(place);
    const is =
      formula.kind === "fact"
        ? program.readings.some(({ fact }) => fact.place === formula.fact)
        : "parts" in formula && formula.parts.some(isReadOtherwise);
    readOtherwise.set(place, is);
    return is;
  };

  return truthOf;
}

/** A comparison with one column is as short as the name of another one. */
const SHORTEST_KEPT = 60;

function isIn(classes: readonly number[], { facts }: Program, fact: number, value: number): boolean {
  const only = facts[fact]?.classAt[value] ?? 0;
  return (((classes[only >>> 5] ?? 0) >>> (only & 31)) & 1) === 1;
}

/** How a fact is compared on either basis; of a reading it is found out once where it counts, on what is given. */
function comparisonsWith(
  { readings }: Program,
  states: readonly FactState[],
  truthOf: (formula: number) => Truth,
  stages: Stages,
): (fact: number, basis: Basis) => (isMet: Places) => Truth {
  const read = new Map<number, (isMet: Places) => Truth>();
  const counts = (reading: ProgramReading, at: number): Truth => {
    const when = truthOf(reading.when);
    return typeof when === "string" ? when : stages.define(`reading_${at}`, when);
  };
  const comparing = (fact: number, basis: Basis): ((isMet: Places) => Truth) => {
    const state = states[fact];
    if (state === undefined) throw new RangeError(`no fact at ${fact}`);
    const at = readings.findIndex((one) => one.fact.place === fact);
    const reading = readings[at];
    if (basis === "given" || reading === undefined) return state.compare;
    const known = read.get(fact) ?? state.readWith(reading, counts(reading, at));
    read.set(fact, known);
    return known;
  };
  return comparing;
}

/** By the place of a formula, in how many others, rules and dangers it stands. */
function timesUsed({ rules, dangers, written: { formulas } }: Program): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const open = [
    ...rules.flatMap(({ certain, possible }) => (certain === possible ? [certain] : [certain, possible])),
    ...dangers.flatMap(({ applies, danger }) => [applies.possible, danger]),
  ];
  for (const place of open) {
    const before = found.get(place) ?? 0;
    found.set(place, before + 1);
    const formula = formulas.at(place);
    if (before === 0 && "parts" in formula) open.push(...formula.parts);
  }
  return found;
}
