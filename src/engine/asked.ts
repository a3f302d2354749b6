import type { Fact } from "../facts/fact.js";
import { once } from "../kernel/once.js";
import type { AskedFact } from "./judged.js";
import type { Agenda } from "./program/agenda.js";
import type { Program } from "./program/program.js";
import { isOpen } from "./program/ranks.js";
import { HOLDS, MAY_HOLD, type Sheet } from "./program/sheet.js";
import { turnsOnInAnyOrder } from "./program/turns-on.js";
import type { Decidable } from "./program/written.js";

/** What is known of a case, as far as it bears on what kind of question is asked. */
export interface Speaking {
  isGiven(place: number): boolean;
  isUnderWay(condition: Decidable): boolean;
}

type Asking = (sheet: Sheet, agenda: Agenda, atLeast: number, speaking: Speaking) => readonly AskedFact[];

/**
 * Finds the facts on which undecided rules above `atLeast` depend, and those of open danger.
 *
 * Rules at or below `atLeast` ask nothing: their answer would change nothing. Of most rules nothing is known: what they
 * depend on then is found once, on the sheet where nothing is.
 */
export function askingFor(program: Program, nothing: Sheet): Asking {
  const onNothing = once((rule: Decidable) => turnsOnInAnyOrder(rule, program, nothing.onGiven));
  return (sheet, { rules, ranks, certain, possible }, atLeast, speaking) => {
    const found = new Array<Found | undefined>(program.facts.length).fill(undefined);
    const at = (place: number): Found => {
      const before = found[place];
      if (before !== undefined) return before;
      const fact = program.facts[place]?.fact;
      if (fact === undefined) throw new RangeError(`no fact at ${place}`);
      const one: Found = { fact, rules: [], isFollowUp: speaking.isGiven(place), isDanger: false };
      found[place] = one;
      return one;
    };
    for (let index = 0; index < rules.length; index++) {
      const rule = rules[index];
      if (rule === undefined || (ranks[index] ?? 0) <= atLeast) continue;
      if (((sheet.values[possible[index] ?? 0] ?? 0) & MAY_HOLD) === 0) continue;
      if (((sheet.values[certain[index] ?? 0] ?? 0) & HOLDS) !== 0) continue;
      const isTouched = isAnyKnown(rule, sheet);
      const isUnderWay = isTouched && speaking.isUnderWay(rule);
      const places = isTouched ? turnsOnInAnyOrder(rule, program, sheet.onGiven) : onNothing(rule);
      for (let next = 0; next < places.length; next++) {
        const one = at(places[next] ?? 0);
        one.rules.push(rule.rule.name);
        if (isUnderWay) one.isFollowUp = true;
      }
    }
    for (const danger of program.dangers) if (isOpen(danger, program, sheet)) at(danger.place).isDanger = true;
    const asked: AskedFact[] = [];
    for (const one of found) {
      if (one === undefined) continue;
      Object.freeze(one.rules);
      asked.push(one);
    }
    return asked;
  };
}

/** Whether anything is known of a fact that the condition names. */
export function isAnyKnown({ named }: Decidable, { isKnown }: Sheet): boolean {
  for (let at = 0; at < named.length; at++) if (isKnown[named[at] ?? 0] !== 0) return true;
  return false;
}

interface Found {
  readonly fact: Fact;
  readonly rules: string[];
  isFollowUp: boolean;
  isDanger: boolean;
}
