import type { Held } from "../held.js";
import { type Classes, inBoth, isNone, without } from "../program/classes.js";
import type { Formula } from "../program/formulas.js";
import type { Program, ProgramReading } from "../program/program.js";
import type { Look } from "../program/sheet.js";
import { holds } from "../program/truth-in.js";
import { type Choice, liesIn } from "./choices.js";

/** A case in which some facts were changed, and what else each of the others could be. */
export interface Changed {
  readonly then: Held;
  choicesOf(place: number): readonly Choice[];
}

/** What a formula is to do: surely hold with the readings, or not. */
type Wanted = "holds" | "does-not-hold";

/**
 * Finds out what could turn a formula: whatever change turns it, however large, makes at least one of these choices.
 *
 * So a search that goes on with nothing but these finds every change there is.
 */
export function turningPointsIn(
  program: Program,
): (formula: number, wanted: Wanted, changed: Changed) => ReadonlySet<Choice> {
  const { facts, readings, gates } = program;
  const { formulas } = program.written;
  const readingsOf = facts.map(({ place }) => readings.filter(({ fact }) => fact.place === place));
  const narrowers = facts.map(({ place }) =>
    facts.filter((narrower) => gates[narrower.place]?.some(({ fact }) => fact.place === place)),
  );

  /** A value of these facts says that they apply, and so narrows the one at that place. */
  const narrowing = (place: number, { choicesOf }: Changed): readonly Choice[] =>
    (narrowers[place] ?? []).flatMap((narrower) => choicesOf(narrower.place));

  const turn = (formula: number, wanted: Wanted, look: Look, changed: Changed): ReadonlySet<Choice> => {
    const found = formulas.at(formula);
    if (found.kind === "fact") return turnFact(found, wanted, look, changed);
    if (found.kind === "count") return anyIn(formula, look, changed);
    if (!("parts" in found)) return NONE;
    const inTheWay = found.parts.filter((part) => holds(part, program, look) !== (wanted === "holds"));
    const turned = inTheWay.map((part) => turn(part, wanted, look, changed));
    // Where each of them must turn, one says enough: the one that can in the fewest ways.
    return (found.kind === "all") === (wanted === "holds") ? smallest(turned) : union(turned);
  };

  const turnFact = ({ fact, classes }: FactFormula, wanted: Wanted, look: Look, changed: Changed) => {
    const { sheet } = changed.then;
    const isToHold = wanted === "holds";
    const others = changed.choicesOf(fact).filter((choice) => liesIn(choice, classes) === isToHold);
    // A fact known by one value stays as it is, unless it is changed itself; and so does one that was read off what is given.
    if (sheet.isKnown[fact] === 1) return new Set(others);
    const given = leftOf(fact, sheet.onGiven.left);
    if (!isToHold && (look === sheet.onGiven || isNone(without(given, classes)))) return new Set(others);
    const turned = readingsWith(look, fact, changed)
      .filter(
        (reading) =>
          holds(reading.when, program, sheet.onGiven) !== isToHold && isInPlay(reading, given, classes, wanted),
      )
      .map(({ when }) => turn(when, wanted, sheet.onGiven, changed));
    return union([others, narrowing(fact, changed), ...turned]);
  };

  const anyIn = (formula: number, look: Look, changed: Changed): ReadonlySet<Choice> => {
    const found = formulas.at(formula);
    if ("parts" in found) return union(found.parts.map((part) => anyIn(part, look, changed)));
    if (found.kind !== "fact") return NONE;
    const { onGiven } = changed.then.sheet;
    const whens = readingsWith(look, found.fact, changed).map(({ when }) => anyIn(when, onGiven, changed));
    return union([changed.choicesOf(found.fact), narrowing(found.fact, changed), ...whens]);
  };

  /** The conditions of readings are decided on what is given alone: readings do not feed one another. */
  const readingsWith = (look: Look, fact: number, { then }: Changed): readonly ProgramReading[] =>
    look === then.sheet.onGiven ? [] : (readingsOf[fact] ?? []);

  const leftOf = (place: number, left: Int32Array): Classes => {
    const { word = 0, words = 0 } = facts[place] ?? {};
    return [...left.subarray(word, word + words)];
  };

  return (formula, wanted, changed) => turn(formula, wanted, changed.then.sheet.onRead, changed);
}

type FactFormula = Extract<Formula, { kind: "fact" }>;

const NONE: ReadonlySet<Choice> = new Set();

/** Whether it turns on the reading that the comparison is met: by what is left of it, all lies within the classes. */
function isInPlay({ reads }: ProgramReading, left: Classes, classes: Classes, wanted: Wanted): boolean {
  const read = inBoth(left, reads);
  return wanted === "does-not-hold" || (!isNone(read) && isNone(without(read, classes)));
}

function union(sets: readonly Iterable<Choice>[]): ReadonlySet<Choice> {
  return new Set(sets.flatMap((set) => [...set]));
}

function smallest(sets: readonly ReadonlySet<Choice>[]): ReadonlySet<Choice> {
  return sets.reduce((least, set) => (set.size < least.size ? set : least));
}
