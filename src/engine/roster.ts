import type { Agenda } from "./program/agenda.js";
import type { Program, ProgramRule } from "./program/program.js";
import { type Asker, askerOf, BITS } from "./questions.js";

/** For some facts side by side, the bit by which a rule asks about each, and the word in which it stands. */
export interface Bits {
  readonly words: Int32Array;
  readonly bits: Int32Array;
}

/** Which rule asks about which fact: a bit for each rule that names it, in words that the case sets. */
export interface Roster {
  /** By the place of a rule: of the facts that it names, in the same order. */
  readonly ofRules: readonly Bits[];
  /** By the place of a fact, its first word; the next fact's is the end. */
  readonly firstOf: Int32Array;
  /** Who asks about the fact at a place. */
  askerAt(place: number): Asker | undefined;
}

export function rosterIn({ rules }: Agenda, { facts }: Program): Roster {
  const names = facts.map((): string[] => []);
  for (const { rule, named } of rules) for (const place of named) names[place]?.push(rule.name);
  const firstOf = new Int32Array(facts.length + 1);
  for (let place = 0; place < facts.length; place++) {
    // one at least, also for a fact about which only danger asks
    firstOf[place + 1] = (firstOf[place] ?? 0) + Math.max(1, Math.ceil((names[place]?.length ?? 0) / BITS));
  }
  const next = new Int32Array(facts.length);
  const bitsOf = ({ named }: ProgramRule): Bits => {
    const [words, bits] = [new Int32Array(named.length), new Int32Array(named.length)];
    named.forEach((place, index) => {
      const before = next[place] ?? 0;
      next[place] = before + 1;
      words[index] = (firstOf[place] ?? 0) + Math.floor(before / BITS);
      bits[index] = 1 << (before % BITS);
    });
    return { words, bits };
  };
  const askers = new Array<Asker | undefined>(facts.length).fill(undefined);
  return {
    ofRules: rules.map(bitsOf),
    firstOf,
    askerAt: (place) => {
      const fact = facts[place]?.fact;
      askers[place] ??= fact && askerOf(fact, names[place] ?? []);
      return askers[place];
    },
  };
}

/** Those of some of the facts that a rule names. */
export function bitsOfSome(places: readonly number[], { named }: ProgramRule, { words, bits }: Bits): Bits {
  const at = places.map((place) => named.indexOf(place));
  return {
    words: new Int32Array(at.map((index) => words[index] ?? 0)),
    bits: new Int32Array(at.map((index) => bits[index] ?? 0)),
  };
}
