import { AGE_YEARS, yearsOf } from "../facts/age.js";
import type { Scalar } from "../facts/comparison.js";
import { readGiven } from "../facts/read-given.js";
import type { WrittenFacts } from "../ruleset/rule.js";
import { copyInOrder } from "./check-case.js";
import type { Held } from "./held.js";
import type { Judged, JudgedDuty, MetReading } from "./judged.js";
import { inBoth, isNone, isSame } from "./program/classes.js";
import type { Program, ProgramReading } from "./program/program.js";
import { openDangers, ranksOf } from "./program/ranks.js";
import { HOLDS, HOLDS_READ, MAY_HOLD, MAY_HOLD_READ, type Sheet } from "./program/sheet.js";
import { kleene, truthIn } from "./program/truth-in.js";
import { turnsOn } from "./program/turns-on.js";
import type { ClassedFact } from "./program/value-classes.js";

/** All that an indication is made of, read off the sheet; to be used up before the sheet is written anew. */
export function judge(program: Program, { sheet, agenda, on, facts: unordered }: Held): Judged {
  const { facts, factOf, written } = program;
  const given = copyInOrder(unordered, (id) => factOf.get(id)?.place ?? 0);
  const { values } = sheet;
  const bit = (place: number, wanted: number): boolean =>
    ((values[program.steps.slotOf[place] ?? 0] ?? 0) & wanted) !== 0;
  return {
    on,
    given,
    ...ranksOf(program, sheet, agenda),
    applying: agenda.rules.filter(({ certain }) => bit(certain, HOLDS_READ)),
    undecided: agenda.rules.filter(({ certain, possible }) => bit(possible, MAY_HOLD) && !bit(certain, HOLDS)),
    duties: agenda.duties.flatMap(({ duty, certain, possible }): readonly JudgedDuty[] => {
      if (!bit(possible, MAY_HOLD_READ)) return [];
      return [{ duty, holds: bit(certain, HOLDS_READ) ? "applies" : "may apply" }];
    }),
    readings: program.readings.flatMap((reading) => metReading(reading, program, sheet)),
    dangers: openDangers(program, sheet),
    known: (id) => {
      const fact = factOf.get(id);
      return fact === undefined || sheet.isKnown[fact.place] === 0 ? undefined : valuesLeft(fact, sheet, given);
    },
    truth: (condition) => truthIn(written.decidable(condition), program, sheet.read),
    turnsOn: (condition) => turnsOn(written.decidable(condition), program, sheet.left),
    meeting: (condition) => {
      const met = written
        .decidable(condition)
        .leaves.filter(({ formula }) => kleene(formula, program, sheet.left) === "holds");
      return [...new Set(met.flatMap(({ fact }) => facts[fact]?.fact.id ?? []))];
    },
    isNamed: (id) => agenda.named.has(factOf.get(id)?.place ?? -1),
  };
}

function metReading(
  { fact, reading, reads, when }: ProgramReading,
  { steps }: Program,
  sheet: Sheet,
): readonly MetReading[] {
  if (((sheet.values[steps.slotOf[when] ?? 0] ?? 0) & HOLDS) === 0) return [];
  const left = [...sheet.left.subarray(fact.word, fact.word + fact.words)];
  const narrowed = inBoth(left, reads);
  if (isSame(left, narrowed)) return [];
  return [{ fact: fact.fact, reading, state: isNone(narrowed) ? "withdrawn" : "in-use" }];
}

/** What is left of a fact by value: what was given of it, as far as it lies in the classes that are left. */
function valuesLeft(fact: ClassedFact, { left }: Sheet, given: WrittenFacts): readonly Scalar[] {
  const { id } = fact.fact;
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
