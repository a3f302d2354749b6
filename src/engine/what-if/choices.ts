import { possibleValues } from "../../facts/age.js";
import { asGiven } from "../../facts/as-given.js";
import type { Scalar } from "../../facts/comparison.js";
import type { Part } from "../../facts/given.js";
import type { Held } from "../held.js";
import { type Classes, inBoth, isNone, isSame } from "../program/classes.js";
import type { Program } from "../program/program.js";
import { type ClassedFact, classesIn } from "../program/value-classes.js";
import { tellableApart } from "../tellable-apart.js";

/** Values that a fact does not surely have now, and that nothing tells apart. */
export interface Choice {
  readonly fact: ClassedFact;
  readonly values: readonly Scalar[];
  readonly classes: Classes;
  /** As a case would write them. */
  readonly given: Scalar | Part<Scalar>;
}

/** By the place of each fact, what else it could be; nothing for an age or a status. */
export function choicesIn(program: Program, { sheet, agenda }: Held): readonly (readonly Choice[])[] {
  const divisions = agenda.divisions();
  return program.facts.map((classed) => {
    const { fact, place, word, words } = classed;
    if (fact.id === "ageMonths" || fact.nature === "status") return [];
    const now = [...sheet.left.subarray(word, word + words)];
    // To know anything of a fact says that it applies, even where nothing tells its values apart.
    const isNow = (classes: Classes): boolean => sheet.isKnown[place] !== 0 && isSame(inBoth(now, classes), now);
    const apart = tellableApart(classed, possibleValues(fact), divisions.get(place) ?? []);
    return apart
      .map((values) => ({ fact: classed, values, classes: classesIn(classed, values), given: asGiven(fact, values) }))
      .filter(({ classes }) => !isNow(classes));
  });
}

/** Whether all of its values lie in the classes; all do or none, where the classes are those of a comparison. */
export function liesIn({ classes }: Choice, wanted: Classes): boolean {
  return !isNone(inBoth(classes, wanted));
}
