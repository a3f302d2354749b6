import type { Agenda } from "./program/agenda.js";
import type { Program } from "./program/program.js";
import { type Asker, askerOf, BITS } from "./questions.js";

/** Which rule asks about which fact: a bit for each rule that names it, in words that are set case by case. */
export interface Roster {
  /** By the place of a rule, where the facts that it names begin in the two lists below; the next rule's is the end. */
  readonly startOf: Int32Array;
  /** In which word a rule has its bit about a fact that it names, and that bit. */
  readonly wordOf: Int32Array;
  readonly bitOf: Int32Array;
  /** By the place of a fact, its first word; the next fact's is the end. */
  readonly firstOf: Int32Array;
  /** Who asks about the fact at a place. */
  askerAt(place: number): Asker | undefined;
}

export function rosterIn({ rules, names }: Agenda, { facts }: Program): Roster {
  const startOf = new Int32Array(rules.length + 1);
  const many = new Int32Array(facts.length);
  for (let rule = 0; rule < rules.length; rule++) {
    const named = rules[rule]?.named ?? [];
    startOf[rule + 1] = (startOf[rule] ?? 0) + named.length;
    for (let at = 0; at < named.length; at++) many[named[at] ?? 0] = (many[named[at] ?? 0] ?? 0) + 1;
  }
  const firstOf = new Int32Array(facts.length + 1);
  const listOf = new Int32Array(facts.length + 1);
  for (let place = 0; place < facts.length; place++) {
    listOf[place + 1] = (listOf[place] ?? 0) + (many[place] ?? 0);
    // one at least, also for a fact about which only danger asks
    firstOf[place + 1] = (firstOf[place] ?? 0) + Math.max(1, Math.ceil((many[place] ?? 0) / BITS));
  }
  const entries = startOf[rules.length] ?? 0;
  const wordOf = new Int32Array(entries);
  const bitOf = new Int32Array(entries);
  // fact by fact, the rules that name it
  const lists = new Int32Array(entries);
  const taken = new Int32Array(facts.length);
  let entry = 0;
  for (let rule = 0; rule < rules.length; rule++) {
    const named = rules[rule]?.named ?? [];
    for (let at = 0; at < named.length; at++) {
      const place = named[at] ?? 0;
      const number = taken[place] ?? 0;
      taken[place] = number + 1;
      lists[(listOf[place] ?? 0) + number] = rule;
      wordOf[entry] = (firstOf[place] ?? 0) + Math.floor(number / BITS);
      bitOf[entry++] = 1 << (number % BITS);
    }
  }
  const askers = new Array<Asker | undefined>(facts.length).fill(undefined);
  const askerOn = (place: number): Asker | undefined => {
    const fact = facts[place]?.fact;
    const list = listOf[place] ?? 0;
    const name = (number: number): string => names[lists[list + number] ?? -1] ?? "";
    return fact && askerOf(fact, { many: many[place] ?? 0, name });
  };
  return {
    startOf,
    wordOf,
    bitOf,
    firstOf,
    askerAt: (place) => {
      askers[place] ??= askerOn(place);
      return askers[place];
    },
  };
}
