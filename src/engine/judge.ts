import { AGE_YEARS, yearsOf } from "../facts/age.js";
import type { Condition, Scalar } from "../facts/comparison.js";
import { readGiven } from "../facts/read-given.js";
import { freezeNew } from "../kernel/freeze.js";
import { once } from "../kernel/once.js";
import type { WrittenFacts } from "../ruleset/rule.js";
import { copyInOrder } from "./check-case.js";
import { compared } from "./compared.js";
import { type Held, heldBlank } from "./held.js";
import type { Judged } from "./judged.js";
import { metReadings } from "./met-readings.js";
import type { Program } from "./program/program.js";
import { openDangers, ranksOf } from "./program/ranks.js";
import { HOLDS, HOLDS_READ, MAY_HOLD, MAY_HOLD_READ, type Sheet } from "./program/sheet.js";
import { kleene, truthIn } from "./program/truth-in.js";
import { turnsOn } from "./program/turns-on.js";
import type { ClassedFact } from "./program/value-classes.js";
import type { Texts } from "./texts.js";

/** Reads off a sheet all that an indication is made of; what it gives must be used up before the sheet is written anew. */
export function judgeFor(program: Program, texts: Texts): (held: Held) => Judged {
  const { facts, factOf, written } = program;
  const placeOf = (id: string): number => factOf.get(id)?.place ?? -1;
  const blank = heldBlank(program);
  // Of most conditions nothing is known: what they come to then is found out once.
  const untouched = {
    turnsOn: once((condition: Condition) =>
      freezeNew(turnsOn(written.decidable(condition), program, blank.sheet.left)),
    ),
    compared: once((condition: Condition) => freezeNew(compared(condition, texts, judge(blank)))),
  };

  const judge = ({ sheet, agenda, on, stretch, facts: unordered }: Held): Judged => {
    const given = copyInOrder(unordered, placeOf);
    const isGiven = placesGiven(given, program);
    const standsAs = (place: number, bits: number): boolean =>
      ((sheet.values[program.steps.slotOf[place] ?? 0] ?? 0) & bits) !== 0;
    const isTouched = (condition: Condition): boolean =>
      written.decidable(condition).leaves.some(({ fact }) => sheet.isKnown[fact] !== 0);
    const isReadAsEver = program.readings.every(({ fact }) => isReadAlike(fact, sheet, blank.sheet));
    const known = new Map<string, readonly Scalar[]>();
    const judged: Judged = {
      on,
      stretch,
      given,
      ...ranksOf(program, sheet, agenda),
      applying: agenda.rules.filter(({ certain }) => standsAs(certain, HOLDS_READ)),
      undecided: agenda.rules.filter((one) => standsAs(one.possible, MAY_HOLD) && !standsAs(one.certain, HOLDS)),
      duties: agenda.duties
        .filter(({ possible }) => standsAs(possible, MAY_HOLD_READ))
        .map(({ duty, certain }) => ({ duty, holds: standsAs(certain, HOLDS_READ) ? "applies" : "may apply" })),
      readings: metReadings(program, sheet),
      dangers: openDangers(program, sheet),
      isGiven: (id) => isGiven.has(placeOf(id)),
      known: (id) => {
        const fact = factOf.get(id);
        if (fact === undefined || sheet.isKnown[fact.place] === 0) return undefined;
        const values = known.get(id) ?? valuesLeft(fact, sheet, given);
        known.set(id, values);
        return values;
      },
      truth: (condition) => truthIn(written.decidable(condition), program, sheet.read),
      turnsOn: (condition) =>
        isTouched(condition)
          ? turnsOn(written.decidable(condition), program, sheet.left)
          : untouched.turnsOn(condition),
      meeting: (condition) => {
        const met = new Set<string>();
        for (const { fact, formula } of written.decidable(condition).leaves) {
          if (isGiven.has(fact) && kleene(formula, program, sheet.left) === "holds")
            met.add(facts[fact]?.fact.id ?? "");
        }
        return [...met];
      },
      compared: (condition) =>
        isReadAsEver && !isTouched(condition) ? untouched.compared(condition) : compared(condition, texts, judged),
      isNamed: (id) => agenda.named.has(placeOf(id)),
    };
    return judged;
  };
  return judge;
}

/** Places of the facts that were given: an age given in years is an age in months. */
function placesGiven(given: WrittenFacts, { factOf }: Program): ReadonlySet<number> {
  const places = new Set<number>();
  for (const id of Object.keys(given)) {
    if (given[id] !== null) places.add(factOf.get(id === AGE_YEARS.id ? "ageMonths" : id)?.place ?? -1);
  }
  return places;
}

/** Whether a fact with a cautious reading is read as on the other sheet. */
function isReadAlike({ word, words }: ClassedFact, { read }: Sheet, other: Sheet): boolean {
  for (let at = word; at < word + words; at++) if (read[at] !== other.read[at]) return false;
  return true;
}

/** What is left of a fact by value: what was given of it, as far as it lies in the classes that are left. */
function valuesLeft(fact: ClassedFact, { left }: Sheet, given: WrittenFacts): readonly Scalar[] {
  const { id } = fact.fact;
  const alone = given[id];
  if (alone !== undefined && alone !== null && typeof alone !== "object") return [alone];
  const years = id === "ageMonths" ? wereGiven(AGE_YEARS, given) : undefined;
  return (wereGiven(fact.fact, given) ?? fact.values).filter((value) => {
    const found = fact.classOf.get(value) ?? 0;
    const isLeft = ((left[fact.word + (found >>> 5)] ?? 0) & (1 << (found & 31))) !== 0;
    return isLeft && (years === undefined || years.includes(yearsOf(Number(value))));
  });
}

function wereGiven(fact: ClassedFact["fact"], given: WrittenFacts): readonly Scalar[] | undefined {
  const written = Object.hasOwn(given, fact.id) ? given[fact.id] : undefined;
  if (written === undefined || written === null) return undefined;
  const read = readGiven(fact, written);
  return read.ok ? read.left : undefined;
}
