import type { ClassedFact } from "../../engine/program/value-classes.js";
import { type FactIndex, type ValuesLeft, valuesLeft } from "../../facts/values-left.js";
import type { WrittenFacts } from "../../ruleset/rule.js";

/** Facts as a case gives them. */
export type GivenValues = ReadonlyMap<string, WrittenFacts[string]>;

/** One value for each fact that is given, beside the edge of its class: that is where a mistake would be made. */
export function valuesIn(given: ReadonlyMap<ClassedFact, readonly number[]>): GivenValues {
  return new Map(
    [...given].flatMap(([fact, classes]) => {
      const [one] = classes;
      const values = fact.values.filter((_, number) => fact.classAt[number] === one);
      const value = values[0] === fact.values[0] ? values.at(-1) : values[0];
      return value === undefined ? [] : [[fact.id, value] as const];
    }),
  );
}

/**
 * The facts of the case that are needed for what `holds` says of it: none of them can be left out by itself.
 *
 * One that could not be left out at first may be once another is gone, since a person of unknown age is a child.
 */
export function fewest(given: GivenValues, holds: (given: GivenValues) => boolean): GivenValues {
  const unneeded = [...given.keys()].find((id) => holds(without(given, id)));
  return unneeded === undefined ? given : fewest(without(given, unneeded), holds);
}

function without(given: GivenValues, id: string): GivenValues {
  return new Map([...given].filter(([other]) => other !== id));
}

export function asFacts(given: GivenValues): WrittenFacts {
  return Object.fromEntries(given);
}

/** What given values leave open; nothing where they contradict each other. */
export function leftBy(given: WrittenFacts, index: FactIndex, oldest: number): ValuesLeft | undefined {
  const read = valuesLeft(index, given, { oldest });
  return read.ok ? read.value : undefined;
}
