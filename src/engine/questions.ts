import type { Fact } from "../facts/fact.js";
import type { Question, QuestionKind } from "./indication.js";

/** Makes the question about a fact for the rules whose bits are set in some of the words; frozen. */
export type Asker = (kind: QuestionKind, words: Int32Array, first: number) => Question;

/** How many questions of a kind are kept about one fact. */
const KEPT = 64;

/** How many rules have their bits in one word. */
export const BITS = 32;

/**
 * Asks about one fact on behalf of rules, each of which has a bit, in the order of their names.
 *
 * The same question for the same rules is the same frozen object: while little is known there are dozens of them, and to make
 * them anew was half of what an indication took. A fact that more rules name than a word has bits is asked about afresh.
 */
export function askerOf({ id, theme, question, howToAnswer, whoKnows }: Fact, names: readonly string[]): Asker {
  const kept = new Map<QuestionKind, Map<number, Question>>();

  const ask = (kind: QuestionKind, words: Int32Array, first: number): Question => {
    const rules: string[] = [];
    for (let from = 0; from < names.length; from += BITS) {
      for (let bits = words[first + from / BITS] ?? 0; bits !== 0; bits &= bits - 1) {
        rules.push(names[from + BITS - 1 - Math.clz32(bits & -bits)] ?? "");
      }
    }
    return Object.freeze({ fact: id, kind, theme, question, howToAnswer, whoKnows, rules: Object.freeze(rules) });
  };

  if (names.length > BITS) return ask;
  return (kind, words, first) => {
    let ofKind = kept.get(kind);
    if (ofKind === undefined) {
      ofKind = new Map();
      kept.set(kind, ofKind);
    }
    const rules = words[first] ?? 0;
    const before = ofKind.get(rules);
    if (before !== undefined) return before;
    const made = ask(kind, words, first);
    if (ofKind.size < KEPT) ofKind.set(rules, made);
    return made;
  };
}
