import { ageLimit } from "../check-case.js";
import { type Classes, without } from "../program/classes.js";
import type { Program, ProgramReading } from "../program/program.js";
import { type BitCode, bitCode, type Plane } from "./bit-code.js";
import type { Input } from "./layout.js";

/** Whether a formula may hold or surely does. */
type Sureness = "may-hold" | "holds";

/** On what is given alone, or with the cautious readings. */
type Basis = "given" | "read";

/** Writes formulas of a program as code over bits, each as it is asked for. */
export interface WrittenInBits {
  readonly code: BitCode;
  readonly planeOf: (formula: number, sureness: Sureness, basis: Basis) => Plane;
  /** In which rows the age is that of somebody of whom only a part of the rules speaks. */
  readonly isGrownUp: Plane;
  /** What has been asked of the facts so far, by the keys of the inputs. */
  readonly inputs: ReadonlyMap<string, Input>;
}

export function writtenInBits(program: Program): WrittenInBits {
  const { formulas } = program.written;
  const code = bitCode();
  const inputs = new Map<string, Input>();
  const readings = new Map(program.readings.map((reading) => [reading.fact.place, reading]));
  const planes = new Map<string, Plane>();

  const input = (one: Input): Plane => {
    const key = `${one.fact} ${one.asks} ${one.isRead} ${one.classes.join()}`;
    inputs.set(key, one);
    return code.input(key);
  };

  const compared = (fact: number, classes: Classes, asks: Sureness, basis: Basis): Plane => {
    const given = input({ fact, asks, classes, isRead: false });
    const reading = basis === "read" ? readings.get(fact) : undefined;
    if (reading === undefined) return given;
    const counts = isMet(reading);
    const read = input({ fact, asks, classes, isRead: true });
    return code.any([code.all([read, counts]), code.butNot(given, counts)]);
  };

  // Readings do not feed one another: whether one counts is decided on what is given alone.
  const isMet = ({ when }: ProgramReading): Plane => planeOf(when, "holds", "given");

  const counted = (parts: readonly number[], met: readonly boolean[], asks: Sureness, basis: Basis): Plane => {
    const most = parts.map((part) => planeOf(part, "may-hold", basis));
    const least = parts.map((part) => planeOf(part, "holds", basis));
    const from = met.indexOf(true);
    if (met.slice(from).every((is) => is)) return code.atLeast(from, asks === "holds" ? least : most);
    // Just so many may hold where no fewer may and no more must.
    const mayBe = (number: number): Plane => code.butNot(code.atLeast(number, most), code.atLeast(number + 1, least));
    const some = code.any(met.flatMap((is, number) => (is === (asks === "may-hold") ? [mayBe(number)] : [])));
    return asks === "may-hold" ? some : code.butNot(code.always, some);
  };

  const write = (place: number, sureness: Sureness, basis: Basis): Plane => {
    const formula = formulas.at(place);
    switch (formula.kind) {
      case "never":
        return code.never;
      case "always":
        return code.always;
      case "fact":
        return compared(formula.fact, formula.classes, sureness, basis);
      case "count":
        return counted(formula.parts, formula.met, sureness, basis);
      case "all":
        return code.all(formula.parts.map((part) => planeOf(part, sureness, basis)));
      case "any":
        return code.any(formula.parts.map((part) => planeOf(part, sureness, basis)));
    }
  };

  const planeOf = (place: number, sureness: Sureness, basis: Basis): Plane => {
    const key = `${place} ${sureness} ${basis}`;
    const plane = planes.get(key) ?? write(place, sureness, basis);
    planes.set(key, plane);
    return plane;
  };

  const older = olderClasses(program);
  const isGrownUp = older === undefined ? code.never : input({ ...older, asks: "holds", isRead: false });
  return { code, planeOf, isGrownUp, inputs };
}

/** The ages that nobody has of whom the age is not known; none where the set speaks of children alone. */
function olderClasses({ factOf, ruleSet, nothingKnown }: Program): Pick<Input, "fact" | "classes"> | undefined {
  const age = factOf.get("ageMonths");
  if (age === undefined || ageLimit(ruleSet).oldest === undefined) return undefined;
  const { place, word, words, all } = age;
  return { fact: place, classes: without(all, [...nothingKnown.left.subarray(word, word + words)]) };
}
