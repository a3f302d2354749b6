import type { Fact } from "../facts/fact.js";
import type { Question, QuestionKind } from "./indication.js";

/** Makes the question about a fact for the rules whose bits are set in its words, of which the first stands at a place; frozen. */
export type Asker = (kind: QuestionKind, words: Int32Array, first: number) => Question;

/** The names of the rules that may ask, by number. */
interface Askers {
  readonly many: number;
  name(number: number): string;
}

/** How many rules have their bits in one word: so few that a word with the kind beside it is still a small number. */
export const BITS = 28;

/** How many questions are kept about one fact. */
const KEPT = 64;

const KINDS: readonly QuestionKind[] = ["danger", "follow-up", "screening"];

/**
 * Asks about one fact on behalf of rules, each of which has a bit, in the order of their names.
 *
 * The same question for the same rules is the same frozen object: while little is known there are dozens of them, and to make
 * them anew was half of what an indication took. A fact that more rules name than a word has bits is asked about afresh.
 */
export function askerOf({ id, theme, question, howToAnswer, whoKnows }: Fact, { many, name }: Askers): Asker {
  const ask = (kind: QuestionKind, words: Int32Array, first: number): Question => {
    const rules: string[] = [];
    for (let from = 0; from < many; from += BITS) {
      for (let bits = words[first + from / BITS] ?? 0; bits !== 0; bits &= bits - 1) {
        rules.push(name(from + 31 - Math.clz32(bits & -bits)));
      }
    }
    return Object.freeze({ fact: id, kind, theme, question, howToAnswer, whoKnows, rules: Object.freeze(rules) });
  };

  // Most facts are only ever asked about in one way.
  let only: Question | undefined;
  let onlyKey = -1;
  let kept: Map<number, Question> | undefined;
  const askOnce = (kind: QuestionKind, words: Int32Array, first: number): Question => {
    const key = (words[first] ?? 0) * KINDS.length + KINDS.indexOf(kind);
    const before = key === onlyKey ? only : kept?.get(key);
    if (before !== undefined) return before;
    const made = ask(kind, words, first);
    if (only === undefined) {
      only = made;
      onlyKey = key;
    } else {
      kept ??= new Map();
      if (kept.size < KEPT) kept.set(key, made);
    }
    return made;
  };
  return many > BITS ? ask : askOnce;
}
