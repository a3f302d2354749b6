import { WHO_NOT_WHAT } from "../facts/age.js";
import { factWords } from "../ruleset/words.js";
import type { KnownCase } from "./known.js";
import type { Program } from "./program/program.js";
import { HOLDS, type Sheet, settledBy } from "./program/sheet.js";
import { holds } from "./program/truth-in.js";
import type { Decidable } from "./program/written.js";

/** Finds the facts that were given and meet a comparison in a condition. */
interface MetFacts {
  linesOf(condition: Decidable): Lines;
  /** Each of them once in words, in the order in which they stand there; frozen. */
  inWords(lines: Lines, sheet: Sheet, known: KnownCase): readonly string[];
  /** Whether one of them says more than who the child is, and who reports. */
  speakOf(lines: Lines, sheet: Sheet, known: KnownCase): boolean;
}

/** The comparisons of a condition side by side: the place of the fact of each, and the slot that says how it stands. */
export interface Lines {
  readonly places: readonly number[];
  readonly slots: readonly number[];
  readonly formulas: readonly number[];
  readonly nameSomeTwice: boolean;
}

export function metFactsIn(program: Program): MetFacts {
  const { facts, steps } = program;
  const isWho = new Set(facts.filter(({ id }) => WHO_NOT_WHAT.has(id)).map(({ place }) => place));
  /** By the place of a fact and the number of its value. */
  const said: string[][] = facts.map(() => []);

  const meets = ({ places, slots, formulas }: Lines, at: number, sheet: Sheet, known: KnownCase): boolean => {
    const place = places[at] ?? 0;
    const slot = slots[at] ?? -1;
    if (sheet.isKnown[place] === 0) return false;
    const isMet =
      slot < 0 ? holds(formulas[at] ?? 0, program, sheet.onGiven) : ((sheet.values[slot] ?? 0) & HOLDS) !== 0;
    return isMet && isGiven(place, sheet, known);
  };

  const isGiven = (place: number, { isKnown }: Sheet, known: KnownCase): boolean => {
    const fact = facts[place];
    return isKnown[place] === 1 || (fact !== undefined && known.isGiven(fact));
  };

  const wordsAt = (place: number, sheet: Sheet, known: KnownCase): string => {
    const only = settledBy(sheet, place);
    const before = said[place]?.[only];
    const fact = facts[place];
    if (before !== undefined || fact === undefined) return before ?? "";
    if (only < 0) return factWords(fact.fact, known.left(fact) ?? []);
    const words = factWords(fact.fact, fact.values.slice(only, only + 1));
    const ofFact = said[place];
    if (ofFact !== undefined) ofFact[only] = words;
    return words;
  };

  return {
    linesOf: ({ leaves, named }) => ({
      places: leaves.map(({ fact }) => fact),
      slots: leaves.map(({ formula }) => steps.slotOf[formula] ?? -1),
      formulas: leaves.map(({ formula }) => formula),
      nameSomeTwice: leaves.length > named.length,
    }),
    inWords: (all, sheet, known) => {
      const words: string[] = [];
      const seen = all.nameSomeTwice ? new Set<number>() : undefined;
      for (let at = 0; at < all.places.length; at++) {
        if (!meets(all, at, sheet, known)) continue;
        const place = all.places[at] ?? 0;
        if (seen?.has(place) === true) continue;
        seen?.add(place);
        words.push(wordsAt(place, sheet, known));
      }
      return words.length === 0 ? NONE : Object.freeze(words);
    },
    speakOf: (all, sheet, known) => {
      for (let at = 0; at < all.places.length; at++) {
        if (meets(all, at, sheet, known) && !isWho.has(all.places[at] ?? -1)) return true;
      }
      return false;
    },
  };
}

const NONE: readonly string[] = Object.freeze([]);
