import type { Condition } from "../facts/comparison.js";
import { once } from "../kernel/once.js";
import { askingFor, isAnyKnown } from "./asked.js";
import { type Held, heldBlank } from "./held.js";
import type { Compared } from "./indication.js";
import type { Judged, MetReading } from "./judged.js";
import { type KnownCase, knownIn } from "./known.js";
import { type Lines, metFactsIn } from "./met-facts.js";
import { metReadings } from "./met-readings.js";
import type { Program } from "./program/program.js";
import { ranksOf } from "./program/ranks.js";
import { HOLDS_READ, MAY_HOLD_READ, type Sheet } from "./program/sheet.js";
import { truthIn } from "./program/truth-in.js";
import { turnsOn } from "./program/turns-on.js";
import type { ClassedFact } from "./program/value-classes.js";
import type { Decidable } from "./program/written.js";
import { type Showable, showableOf } from "./showable.js";
import { type Showing, show } from "./shown.js";

/** Reads off a sheet all that an indication is made of; what it gives must be used up before the sheet is written anew. */
export function judgeFor(program: Program): (held: Held) => Judged {
  const { facts, factOf, steps, readings } = program;
  const { decidable } = program.written;
  const blank = heldBlank(program);
  const ask = askingFor(program, blank.sheet);
  const met = metFactsIn(program);
  const blankView = viewOf(program, blank, knownIn(program, blank));
  const ready = once((condition: Condition): Ready => {
    const one = decidable(condition);
    return { one, lines: met.linesOf(one), showable: showableOf(condition, program), untouched: undefined };
  });
  // Of most conditions nothing is known: what they come to then is found out once.
  const untouched = (condition: Ready): Compared => {
    condition.untouched ??= show(condition.showable, blankView, program);
    return condition.untouched;
  };

  return (held) => {
    const { sheet, agenda, on, stretch } = held;
    const known = knownIn(program, held);
    const view = viewOf(program, held, known);
    const isReadAsEver = readings.every(({ fact }) => isReadAlike(fact, sheet, blank.sheet));
    const standsAs = (formula: number, bits: number): boolean =>
      ((sheet.values[steps.slotOf[formula] ?? 0] ?? 0) & bits) !== 0;

    const isUnderWay = (condition: Condition): boolean => met.speakOf(ready(condition).lines, sheet, known);
    const leansOn = (one: Decidable): readonly string[] => {
      if (view.readings.length === 0 || !one.named.some((place) => view.reading(place) !== undefined)) return NONE;
      const turning = turnsOn(one, program, sheet.onGiven).filter((place) => view.reading(place) !== undefined);
      return Object.freeze(turning.map((place) => facts[place]?.fact.id ?? ""));
    };
    const isGiven = (place: number): boolean => {
      const fact = facts[place];
      return fact !== undefined && known.isGiven(fact);
    };

    const ranks = ranksOf(program, sheet, agenda);
    return {
      on,
      stretch,
      given: known.given,
      ...ranks,
      applying: agenda.byWeight.filter(({ certain }) => standsAs(certain, HOLDS_READ)),
      duties: agenda.duties
        .filter(({ possible }) => standsAs(possible, MAY_HOLD_READ))
        .map(({ duty, certain }) => ({ duty, holds: standsAs(certain, HOLDS_READ) ? "applies" : "may apply" })),
      readings: view.readings,
      questions: ask(sheet, agenda, ranks.atLeast, {
        isGiven,
        isUnderWay: ({ rule }) => isUnderWay(rule.conditions),
      }),
      truth: (condition) => truthIn(decidable(condition), program, sheet.onRead),
      told: (condition) => {
        const all = ready(condition);
        const isUntouched = isReadAsEver && !isAnyKnown(all.one, sheet);
        return {
          compared: isUntouched ? untouched(all) : show(all.showable, view, program),
          because: met.inWords(all.lines, sheet, known),
          leansOn: leansOn(all.one),
        };
      },
      isUnderWay,
      isNamed: (id) => agenda.named.has(factOf.get(id)?.place ?? -1),
    };
  };
}

/** A condition with all that is worked out of it once. */
interface Ready {
  readonly one: Decidable;
  readonly lines: Lines;
  readonly showable: Showable;
  /** What it comes to while nothing is known of it. */
  untouched: Compared | undefined;
}

const NONE: readonly string[] = Object.freeze([]);

function viewOf(
  program: Program,
  { sheet }: Held,
  { left }: KnownCase,
): Showing & { readonly readings: readonly MetReading[] } {
  const readings = metReadings(program, sheet);
  const inUse = new Map(
    readings.flatMap((one) => (one.state === "in-use" ? [[program.factOf.get(one.fact.id)?.place ?? -1, one]] : [])),
  );
  return { sheet, left, readings, reading: (place) => inUse.get(place) };
}

/** Whether a fact with a cautious reading is read as on the other sheet. */
function isReadAlike({ word, words }: ClassedFact, { read }: Sheet, other: Sheet): boolean {
  for (let at = word; at < word + words; at++) if (read[at] !== other.read[at]) return false;
  return true;
}
