import { once } from "../../kernel/once.js";
import type { Held } from "../held.js";
import type { Agenda, Divisions } from "../program/agenda.js";
import { type Classes, inBoth, isNone, isSame } from "../program/classes.js";
import type { Program } from "../program/program.js";
import type { ClassedFact } from "../program/value-classes.js";
import { type AlikeValues, tellableApart } from "../tellable-apart.js";

/** Values that a fact does not surely have now, and that nothing tells apart. */
export interface Choice extends AlikeValues {
  readonly fact: ClassedFact;
}

/** By the place of each fact, what else it could be; nothing for an age or a status. */
export function choicesIn(program: Program, { sheet, agenda }: Held): readonly (readonly Choice[])[] {
  const divisions = divisionsIn(program)(agenda);
  return program.facts.map((fact) => {
    const { place, word, words } = fact;
    if (fact.id === "ageMonths" || fact.fact.nature === "status") return [];
    const now = [...sheet.left.subarray(word, word + words)];
    // To know anything of a fact says that it applies, even where nothing tells its values apart.
    const isNow = (classes: Classes): boolean => sheet.isKnown[place] !== 0 && isSame(inBoth(now, classes), now);
    return tellableApart(fact, divisions)
      .filter(({ classes }) => !isNow(classes))
      .map((alike) => ({ fact, ...alike }));
  });
}

/** What divides the values of each fact; here so does what others presuppose of it, for that may rule some of them out. */
const divisionsIn = once((program: Program) =>
  once((agenda: Agenda): Divisions => {
    const found = new Map(agenda.divisions());
    for (const { fact, classes } of program.gates.flat()) {
      found.set(fact.place, [...(found.get(fact.place) ?? []), classes]);
    }
    return found;
  }),
);

/** Whether all of its values lie in the classes; all do or none, where the classes are those of a comparison. */
export function liesIn({ classes }: Choice, wanted: Classes): boolean {
  return !isNone(inBoth(classes, wanted));
}
