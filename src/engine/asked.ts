import { once } from "../kernel/once.js";
import type { Question } from "./indication.js";
import type { Agenda } from "./program/agenda.js";
import type { Program, ProgramRule } from "./program/program.js";
import { isDangerOpen } from "./program/ranks.js";
import { HOLDS, MAY_HOLD, type Sheet } from "./program/sheet.js";
import { turnsOnInAnyOrder } from "./program/turns-on.js";
import type { Decidable } from "./program/written.js";
import { type Roster, rosterIn } from "./roster.js";

/** What is known of a case, as far as it bears on what kind of question is asked. */
interface Speaking {
  isGiven(place: number): boolean;
  isUnderWay(rule: ProgramRule): boolean;
}

/** The questions of a case: those of danger first, then those that follow something given, then others; frozen. */
type Asking = (sheet: Sheet, agenda: Agenda, atLeast: number, speaking: Speaking) => readonly Question[];

/**
 * Asks about the facts on which undecided rules above `atLeast` depend, and those of open danger.
 *
 * Rules at or below `atLeast` ask nothing: their answer would change nothing. Of most rules nothing is known: what they
 * depend on then is found once, on the sheet where nothing is.
 */
export function askingFor(program: Program, nothing: Sheet): Asking {
  const { dangers, facts } = program;
  const rosterOf = once((agenda: Agenda) => {
    const roster = rosterIn(agenda, program);
    const onNothing = new Array<readonly number[] | undefined>(agenda.rules.length).fill(undefined);
    return { roster, onNothing, asks: new Int32Array(roster.firstOf.at(-1) ?? 0) };
  });
  const isFollowUp = new Uint8Array(facts.length);
  const isDanger = new Uint8Array(facts.length);

  return (sheet, agenda, atLeast, speaking) => {
    const { rules, ranks, certain, possible } = agenda;
    const { roster, onNothing, asks } = rosterOf(agenda);
    const { firstOf, askerAt } = roster;
    asks.fill(0);
    isFollowUp.fill(0);
    isDanger.fill(0);

    for (let index = 0; index < rules.length; index++) {
      const rule = rules[index];
      if (rule === undefined || (ranks[index] ?? 0) <= atLeast) continue;
      if (((sheet.values[possible[index] ?? 0] ?? 0) & MAY_HOLD) === 0) continue;
      if (((sheet.values[certain[index] ?? 0] ?? 0) & HOLDS) !== 0) continue;
      if (!isAnyKnown(rule, sheet)) {
        const places = onNothing[index] ?? turnsOnInAnyOrder(rule, program, nothing.onGiven);
        onNothing[index] = places;
        askAbout(places, rule, index, roster, asks);
        continue;
      }
      const places = turnsOnInAnyOrder(rule, program, sheet.onGiven);
      askAbout(places, rule, index, roster, asks);
      if (speaking.isUnderWay(rule)) for (let at = 0; at < places.length; at++) isFollowUp[places[at] ?? 0] = 1;
    }
    for (const danger of dangers) if (isDangerOpen(danger, program, sheet)) isDanger[danger.place] = 1;

    const found: Question[] = [];
    const followUps: Question[] = [];
    const screening: Question[] = [];
    for (let place = 0; place < facts.length; place++) {
      const first = firstOf[place] ?? 0;
      const isAsked = isDanger[place] === 1 || isAnyBit(asks, first, firstOf[place + 1] ?? 0);
      const ask = isAsked ? askerAt(place) : undefined;
      if (ask === undefined) continue;
      if (isDanger[place] === 1) found.push(ask("danger", asks, first));
      else if (isFollowUp[place] === 1 || speaking.isGiven(place)) followUps.push(ask("follow-up", asks, first));
      else screening.push(ask("screening", asks, first));
    }
    return Object.freeze(found.concat(followUps, screening));
  };
}

/** Sets the bits of a rule about some of the facts that it names. */
function askAbout(
  places: readonly number[],
  { named }: Decidable,
  index: number,
  { startOf, wordOf, bitOf }: Roster,
  asks: Int32Array,
): void {
  const start = startOf[index] ?? 0;
  const isAll = places.length === named.length;
  for (let at = 0; at < places.length; at++) {
    const entry = start + (isAll ? at : named.indexOf(places[at] ?? -1));
    const word = wordOf[entry] ?? 0;
    asks[word] = (asks[word] ?? 0) | (bitOf[entry] ?? 0);
  }
}

function isAnyBit(asks: Int32Array, first: number, end: number): boolean {
  for (let word = first; word < end; word++) if (asks[word] !== 0) return true;
  return false;
}

/** Whether anything is known of a fact that the condition names. */
export function isAnyKnown({ named }: Decidable, { isKnown }: Sheet): boolean {
  for (let at = 0; at < named.length; at++) if (isKnown[named[at] ?? 0] !== 0) return true;
  return false;
}
