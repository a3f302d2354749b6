import type { Formulas } from "../engine/program/formulas.js";
import { ALWAYS, NEVER } from "../engine/program/formulas.js";
import type { Program } from "../engine/program/program.js";

/** How many comparisons share a word: each takes four of its bits. */
export const IN_A_WORD = 8;

/** Where an emitted module keeps what comparisons come to. */
export interface Words {
  /** The comparisons on each fact, in the order in which they stand in its words. */
  readonly comparisonsOn: readonly (readonly number[])[];
  /** The word of a comparison and its place in it. */
  readonly placeOf: (formula: number) => readonly [word: number, place: number];
}

/** What is decided in the end, and what decides which cautious readings count. */
interface Wanted {
  readonly inTheEnd: readonly number[];
  readonly byReadings: readonly number[];
}

/** The formulas that bounds are read off: duties are none of them. */
export function wantedOf({ rules, dangers, readings }: Program): Wanted {
  return {
    inTheEnd: [
      ...rules.flatMap(({ certain, possible }) => [certain, possible]),
      ...dangers.flatMap(({ applies, danger }) => [applies.possible, danger]),
    ],
    byReadings: readings.map(({ when }) => when),
  };
}

/** Formulas and their parts, each after its own parts; without the two that no case changes. */
export function reached(wanted: Iterable<number>, formulas: Formulas): readonly number[] {
  const found = new Set<number>();
  const open = [...wanted];
  for (const place of open) {
    if (place === NEVER || place === ALWAYS || found.has(place)) continue;
    found.add(place);
    const formula = formulas.at(place);
    if ("parts" in formula) open.push(...formula.parts);
  }
  return [...found].sort((a, b) => a - b);
}

/** Gives the comparisons their words, fact by fact. */
export function wordsFor(needed: readonly number[], { facts, written: { formulas } }: Program): Words {
  const comparisonsOn: number[][] = facts.map(() => []);
  for (const place of needed) {
    const formula = formulas.at(place);
    if (formula.kind === "fact") comparisonsOn[formula.fact]?.push(place);
  }
  const found = new Map<number, readonly [number, number]>();
  let word = 0;
  for (const comparisons of comparisonsOn) {
    comparisons.forEach((place, at) => {
      found.set(place, [word + Math.floor(at / IN_A_WORD), at % IN_A_WORD]);
    });
    word += Math.ceil(comparisons.length / IN_A_WORD);
  }
  return { comparisonsOn, placeOf: (formula) => found.get(formula) ?? [0, 0] };
}
